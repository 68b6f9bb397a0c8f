import httpLogin from '../../catalog/credential-positions/connections/http-login.ts';
import type { Node } from '../../types.ts';
import type { Candidates } from '../../sources/file/candidates.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { unwrap } from '../../syntax/tree.ts';
import { constantsOf } from '../constants/constants.ts';
import { importedConstants } from '../constants/imported-constants.ts';
import type { PositionedConstant } from './positions.ts';

const SCHEME = 'basic ';

/** Constant logins that are encoded after the scheme of an `Authorization` header: `'Basic ' + btoa('robot:…')`. */
export function basicLogins(facts: Facts): PositionedConstant[] {
  const encoded = encodedLogins(facts.candidates);
  if (encoded.length === 0) return [];
  const imported = importedConstants(facts.bindings, facts.flow.modules);
  return encoded.flatMap((node) => constantsOf(node, facts.bindings, imported)).map((constant) => ({ position: httpLogin, constant }));
}

function encodedLogins({ concatenations, strings }: Candidates): Node[] {
  const found: Node[] = [];
  for (const { left, right } of concatenations) {
    const scheme = unwrap(left);
    if (scheme.type === 'Literal' && isScheme(scheme.value)) found.push(right);
  }
  for (const text of strings) {
    if (text.type === 'TemplateLiteral' && text.expressions[0] && isScheme(text.quasis[0]?.value.cooked)) found.push(text.expressions[0]);
  }
  return found;
}

function isScheme(text: unknown): boolean {
  return typeof text === 'string' && text.length === SCHEME.length && text.toLowerCase() === SCHEME;
}
