/** Coordinates in the address of a service that answers for a whole region: two decimals, about a kilometre, are enough for it. */
import { REGIONAL_SERVICES } from '../../catalog/addresses/coarse-places.ts';
import type { Facts } from '../../sources/file/facts.ts';
import type { Fix, Node } from '../../types.ts';
import { replaceExpression, textOf } from '../replace.ts';
import { outermost } from './parameters.ts';

const READ = /^(?:Identifier|MemberExpression|ChainExpression)$/;
/** What the kilometre is written with. */
const DIGITS = 2;

/** The repair that rounds coordinates; undefined where the service may need the place itself, or a value is more than a read. */
export function coarseLocationFix(facts: Facts, call: Node, coordinates: readonly Node[]): Fix | undefined {
  const { text } = facts.file;
  const parts = [...new Set(coordinates)];
  const isRegional = parts.every((part) => REGIONAL_SERVICES.test(textOf(text, holderOf(part, call))));
  if (parts.length === 0 || !isRegional || !parts.every((part) => READ.test(part.type))) return undefined;
  return {
    title: {
      en: 'Round the coordinates to two decimals, about a kilometre',
      'zh-CN': '坐标只保留两位小数（约一公里）',
    },
    act: 'mask',
    safety: 'review',
    edits: parts.map((part) => replaceExpression(part, `Number(${textOf(text, part)}).toFixed(${String(DIGITS)})`)),
  };
}

/** The address that an expression is a part of, or else the call that builds one. */
function holderOf(part: Node, call: Node): Node {
  const holder = part.parent;
  if (holder?.type === 'TemplateLiteral') return holder;
  return holder?.type === 'BinaryExpression' && holder.operator === '+' ? outermost(holder) : call;
}
