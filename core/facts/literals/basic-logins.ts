import httpLogin from '../../catalog/credential-positions/http-login.ts';
import type { Node } from '../../types.ts';
import type { Bindings } from '../bindings.ts';
import type { Candidates } from '../candidates.ts';
import type { ImportedModules } from '../imported.ts';
import { unwrap } from '../tree.ts';
import { constantsOf } from './constants.ts';
import { importedConstants } from './imported-constants.ts';
import type { PositionedConstant } from './positions.ts';

const SCHEME = /^Basic $/i;

/** Constant logins that are encoded after the scheme of an `Authorization` header: `'Basic ' + btoa('robot:…')`. */
export function basicLogins(candidates: Candidates, bindings: Bindings, modules: ImportedModules): PositionedConstant[] {
  const encoded = encodedLogins(candidates);
  if (encoded.length === 0) return [];
  const imported = importedConstants(bindings, modules);
  return encoded.flatMap((node) => constantsOf(node, bindings, imported)).map((constant) => ({ position: httpLogin, constant }));
}

function encodedLogins({ concatenations, strings }: Candidates): Node[] {
  const joined = concatenations.flatMap(({ left, right }) => {
    const scheme = unwrap(left);
    return scheme.type === 'Literal' && typeof scheme.value === 'string' && SCHEME.test(scheme.value) ? [right] : [];
  });
  const filled = strings.flatMap((text) => (text.type === 'TemplateLiteral' && text.expressions[0] && SCHEME.test(text.quasis[0]?.value.cooked ?? '') ? [text.expressions[0]] : []));
  return [...joined, ...filled];
}
