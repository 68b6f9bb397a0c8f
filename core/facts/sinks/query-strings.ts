import { DEMANDING_HOSTS } from '../../catalog/demanding-hosts.ts';
import { queryString } from '../../catalog/query-string.ts';
import type { Node } from '../../types.ts';
import type { Candidates } from '../candidates.ts';
import { concatenatedParts } from '../flow/literals.ts';
import { staticText } from '../tree.ts';
import type { SinkUse, SunkValue } from './uses.ts';

/** `https://user:` before a password that `@` ends. */
const USER = /^https?:\/\/[^/?#@\s:]+:$/i;
/** A parameter's name before its value, also with the scheme of a token in between: `?Authorization=Bearer `. */
const PARAMETER = /[?&]([\w.\-[\]$]+)=(?:(?:Bearer|Basic|Token)(?:\s|%20|\+))?$/i;
/** Addresses built from text: every dynamic part that follows `?name=` or `&name=`, and the password before a host. */
export function queryStringUses(candidates: Candidates): SinkUse[] {
  const uses: SinkUse[] = [];
  const add = (node: Node, parts: readonly (Node | string)[]): void => {
    const values = parameters(parts);
    if (values.length > 0) uses.push({ sink: queryString, node, values, byName: false });
  };
  for (const node of candidates.strings) if (node.type === 'TemplateLiteral' && node.expressions.length > 0) add(node, templateParts(node));
  for (const node of candidates.concatenations) if (isOutermost(node)) add(node, concatenatedParts(node));
  return uses;
}

function templateParts(node: Extract<Node, { type: 'TemplateLiteral' }>): (Node | string)[] {
  return node.quasis.flatMap((quasi, index): (Node | string)[] => {
    const expression = node.expressions[index];
    return expression ? [quasi.value.cooked ?? '', expression] : [quasi.value.cooked ?? ''];
  });
}

function isOutermost(node: Node): boolean {
  return !(node.parent?.type === 'BinaryExpression' && node.parent.operator === '+');
}

function parameters(parts: readonly (Node | string)[]): SunkValue[] {
  const values: SunkValue[] = [];
  let before = '';
  let isDemanding = false;
  for (const [index, part] of parts.entries()) {
    const text = typeof part === 'string' ? part : staticText(part);
    if (text !== undefined) {
      before += text;
      isDemanding ||= DEMANDING_HOSTS.test(before);
      continue;
    }
    const name = PARAMETER.exec(before)?.[1];
    const next = parts[index + 1];
    const after = typeof next === 'string' ? next : next && staticText(next);
    if (name !== undefined && !isDemanding) values.push({ node: part as Node, label: name, labelIsKey: true });
    else if (USER.test(before) && after?.startsWith('@')) values.push({ node: part as Node, label: 'password', labelIsKey: true });
    before = before === '' ? ' ' : '';
  }
  return values;
}
