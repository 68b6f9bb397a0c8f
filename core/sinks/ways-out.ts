/** Signs that a text must contain for values to leave in ways that no list of sinks describes. */
import { MODEL_SIGNS } from '../catalog/requests/model-requests.ts';
import { QUERY_OPTIONS } from '../catalog/requests/parts.ts';
import { interfaceFolders } from '../catalog/platforms/helper-folders.ts';
import { controllerFrameworks } from '../catalog/platforms/controllers.ts';
import { PLACEHOLDER_STARTS } from '../catalog/addresses/placeholders.ts';
import { STORE_NAMES } from '../catalog/call-words/stores.ts';
import { signOf, type Sign } from '../scan/text-signs.ts';
import { ANYWHERE, IDENTIFIER, WORD, wordsAt, type Border } from '../scan/word-scanner.ts';

/** What may follow where a constant text ends or a dynamic part begins. */
const OPEN = ["'", '"', '`', '${', '{{'];

/** After `?name`, `&name` or `#name`. */
const PARAMETER: Border = {
  id: 'parameter',
  holds(text, before) {
    let at = before - 1;
    while (at >= 0 && isNamePart(text.charCodeAt(at))) at--;
    return at < before - 1 && (text[at] === '?' || text[at] === '&' || text[at] === '#');
  },
};

/** After `https://user`. */
const LOGIN: Border = {
  id: 'login',
  holds(text, before) {
    let at = before - 1;
    while (at >= 0 && !/[/?#@\s:]/.test(text.charAt(at))) at--;
    return at < before - 1 && text.startsWith('//', at - 1);
  },
};

/** Letters, digits and `_.-[]$`. */
function isNamePart(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 91) ||
    code === 93 ||
    code === 95 ||
    code === 46 ||
    code === 45 ||
    code === 36
  );
}

/** The signs of each way out. A text without a sign of a way cannot use it. */
export const WAYS_OUT = {
  /** A project's own storage helper that goes by its name. */
  helper: signOf(wordsAt([...STORE_NAMES, 'store'], WORD)),
  thrown: signOf(wordsAt(['throw', 'reject'], IDENTIFIER)),
  /** The message that a class of errors gives its base. */
  raised: signOf(wordsAt(['super'], IDENTIFIER)),
  persisted: signOf(wordsAt(['persist', 'unistorage'], ANYWHERE)),
  parameter: signOf([
    ...wordsAt(
      [...OPEN, 'bearer', 'basic', 'token'].map((next) => `=${next}`),
      PARAMETER,
    ),
    ...wordsAt(
      OPEN.map((next) => `:${next}`),
      LOGIN,
    ),
    ...wordsAt(
      ['?', '&'].flatMap((mark) => OPEN.map((next) => `${mark}${next}`)),
      ANYWHERE,
    ),
    ...wordsAt(['searchParams'], IDENTIFIER),
  ]),
  /** A placeholder that is replaced: `replace('{`, `replace(/:`. */
  placeholder: signOf(
    wordsAt(
      ["'", '"', '`', '/'].flatMap((quote) => PLACEHOLDER_STARTS.map((start) => `(${quote}${start}`)),
      ANYWHERE,
    ),
  ),
  /**
   * The path of a request with a dynamic part, its parameters, the data of a GET, a path or method that a function is given, or a module of
   * functions that send requests.
   */
  request: signOf([
    ...wordsAt(
      interfaceFolders.flatMap((name) => ['/', "'", '"'].map((next) => `/${name}${next}`)),
      ANYWHERE,
    ),
    ...wordsAt(['/${', "/'", '/"', '/`', "('/", '("/', '(`/', "'GET',", '"GET",', "'get',", '"get",', '$.get', 'jQuery.get'], ANYWHERE),
    ...wordsAt([...QUERY_OPTIONS, 'request', 'ajax', 'getJSON', 'httpRequest'], IDENTIFIER),
  ]),
  link: signOf(wordsAt([':to=', ':to =', ' to={{', ' href={{'], ANYWHERE)),
  code: signOf(wordsAt(['qrcode', 'qr-code', 'vueqr', 'vue-qr', 'barcode', 'bar-code'], ANYWHERE)),
  /** The body of a request to a language model. */
  prompt: signOf(wordsAt(MODEL_SIGNS, ANYWHERE)),
  controller: signOf(
    wordsAt(
      controllerFrameworks.flatMap(({ classes }) => classes),
      IDENTIFIER,
    ),
  ),
} satisfies Record<string, Sign>;
