/** Puts an example into a plausible file: the kind of file whose syntax it has, or a text in code. */
import { analyze } from '../../../core/index.ts';
import { isKeyStore } from '../../../core/syntax/data/languages.ts';
import type { Example } from './example.ts';

export interface Placed {
  readonly path: string;
  readonly text: string;
}

/** A name, the assignment of some language, and the value, quoted or not. */
const ASSIGNMENT = /^(?:export |set |var |String |string |const )?["'$]?([A-Za-z_][\w.-]{0,50})["']?(?: string)?\s*(?::{0,3}=>?|\?=|:(?!\/\/))\s*(?:"([^"]+)"|'([^']+)'|`([^`]+)`|([^\s"'`(){},;]+))[,;]?$/;
const DATA_FILES = /(?:^|\/)(?:\.env[\w.-]*|\.npmrc|\.netrc)$|\.(?:json|ya?ml|properties|ini|env)$/;

/** A token under a name stands in code and in a file of settings; any other example in one file. */
export function placesOf(example: Example): Placed[] {
  const { text, name, path } = example;
  if (name !== undefined) {
    const words = name.split(/[^A-Z0-9]+/i).filter((word) => word !== '');
    const variable = words.map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('').replace(/^\d/, '_$&');
    return [
      { path: 'src/service.js', text: `const ${variable}Token = ${JSON.stringify(text)};\n` },
      { path: '.env', text: `${words.join('_').toUpperCase()}_TOKEN=${/[\s#'"\\]/.test(text) ? JSON.stringify(text) : text}\n` },
    ];
  }
  if (path !== undefined && (DATA_FILES.test(path) || isKeyStore(path))) return [{ path, text }];
  return [placeOfText(text)];
}

function placeOfText(text: string): Placed {
  const bare = text.trim();
  if (isJson(bare)) return { path: 'config.json', text: bare };
  const [, name, ...values] = ASSIGNMENT.exec(bare) ?? [];
  const value = values.find((one) => one !== undefined);
  if (name !== undefined && value !== undefined) return placeOfSetting(name, value, bare);
  const isCode = /['"`]/.test(bare) && /[=(:]/.test(bare) && !/^[<'"]/.test(bare) && analyze({ path: 'src/service.js', text: bare }).failure === undefined;
  if (isCode) return { path: 'src/service.js', text: bare };
  return { path: 'src/service.js', text: `const example = ${JSON.stringify(text.replace(/^(['"])([^'"]*)\1$/, '$2'))};\n` };
}

/** In capitals a name is that of a variable of the environment; in any other form it is a key. */
function placeOfSetting(name: string, value: string, line: string): Placed {
  if (/^[A-Z\d_]+$/.test(name) && !/[\s'"#]/.test(value)) return { path: '.env', text: `${name}=${value}\n` };
  if (/^[\w.-]+\s*:\s+\S/.test(line)) return { path: 'config.yml', text: `${name}: ${JSON.stringify(value)}\n` };
  return { path: 'config.json', text: JSON.stringify({ [name]: value }) };
}

function isJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}
