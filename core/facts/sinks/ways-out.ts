/** What a text must hold so that anything can leave by it in one of the ways that no list of sinks describes. */
import { controllerFrameworks } from '../../catalog/controllers.ts';
import { signOf, type Sign } from '../../scan/text-signs.ts';
import { ANYWHERE, IDENTIFIER, isQuote, WORD, wordsAt, type Border } from '../../scan/word-scanner.ts';
import { STORES } from './wrappers.ts';

/** `=` after `?name` or `&name`, before the end of a text or a dynamic part, or before the scheme of a token. */
const PARAMETER: Border = {
  id: 'parameter',
  holds(text, before, after) {
    if (!isOpen(text, after) && !/[BT]/i.test(text.charAt(after))) return false;
    let at = before - 1;
    while (at >= 0 && /[\w.\-[\]$]/.test(text.charAt(at))) at--;
    return at < before - 1 && /[?&]/.test(text.charAt(at));
  },
};

/** `:` after `https://user`, before the end of a text or a dynamic part. */
const LOGIN: Border = {
  id: 'login',
  holds(text, before, after) {
    if (!isOpen(text, after)) return false;
    let at = before - 1;
    while (at >= 0 && !/[/?#@\s:]/.test(text.charAt(at))) at--;
    return at < before - 1 && text.startsWith('//', at - 1);
  },
};

function isOpen(text: string, at: number): boolean {
  return isQuote(text, at) || text.startsWith('${', at);
}

/** Signs by the way out; a text without one has no such way. */
export const WAYS_OUT = {
  /** A project's own storage helper that goes by its name. */
  helper: signOf(wordsAt([...STORES, 'store'], WORD)),
  thrown: signOf(wordsAt(['throw', 'reject'], IDENTIFIER)),
  persisted: signOf(wordsAt(['persist'], ANYWHERE)),
  parameter: signOf([{ text: '=', border: PARAMETER }, { text: ':', border: LOGIN }]),
  /** The path of a request with a dynamic part, or its parameters. */
  request: signOf([...wordsAt(['/${', "/'", '/"', '/`'], ANYWHERE), ...wordsAt(['params'], IDENTIFIER)]),
  code: signOf(wordsAt(['qrcode', 'qr-code', 'vueqr', 'vue-qr', 'barcode', 'bar-code'], ANYWHERE)),
  controller: signOf(wordsAt(controllerFrameworks.flatMap(({ classes }) => classes), IDENTIFIER)),
} satisfies Record<string, Sign>;
