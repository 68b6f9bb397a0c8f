/** Key material that is mixed into what is digested: `md5(parameters + KEY + time)` signs with `KEY`, whatever that is called. */
import requestSigning from '../../catalog/credential-positions/cryptography/request-signing.ts';
import { ENCODES_BEFORE_DIGEST } from '../../catalog/call-words/copies.ts';
import { DIGEST_FUNCTION } from '../../catalog/call-words/ciphers.ts';
import type { Bindings } from '../../sources/file/bindings.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import { concatenatedParts } from '../../syntax/concatenation.ts';
import { lastName, staticText, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { constantsOf } from '../constants/constants.ts';
import { importedConstants } from '../constants/imported-constants.ts';
import { classifyValue } from '../texts/value-class.ts';
import type { PositionedConstant } from './positions.ts';

const MAX_HOPS = 4;
/** Shorter or plainer pieces are names, versions and separators. */
const MIN_KEY = 16;
const CLASSES = [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s]/];

/** Every constant of a file that is one of several parts of a digested text and looks drawn. */
export function digestKeys(facts: Facts): PositionedConstant[] {
  const calls = facts.candidates.calls.filter(({ callee }) => DIGEST_FUNCTION.test(lastName(callee) ?? ''));
  if (calls.length === 0) return [];
  const imported = importedConstants(facts.bindings, facts.flow.modules);
  const parts = new Set(calls.flatMap((call) => (call.arguments[0] ? mixedParts(call.arguments[0], facts.bindings) : [])));
  return [...parts].flatMap((part) =>
    constantsOf(part, facts.bindings, imported)
      .filter(({ text, isPartial }) => !isPartial && looksDrawn(text))
      .map((constant) => ({ position: requestSigning, constant })),
  );
}

/** The parts of a text that is put together, behind encodings and names; none of a text by itself. */
function mixedParts(text: Node, bindings: Bindings): Node[] {
  let node = unwrap(text);
  for (let hop = 0; hop < MAX_HOPS; hop++) {
    if (node.type === 'TemplateLiteral') return node.expressions.length > 1 ? [...node.expressions] : [];
    if (node.type === 'BinaryExpression') {
      const parts = concatenatedParts(node);
      return parts.some((part) => staticText(part) === undefined) && parts.length > 1 ? parts : [];
    }
    const inner =
      node.type === 'CallExpression' && ENCODES_BEFORE_DIGEST.test(lastName(node.callee) ?? '')
        ? encoded(node)
        : initialValue(node, bindings);
    if (!inner || inner === node) return [];
    node = unwrap(inner);
  }
  return [];
}

/** What an encoding is given: its argument, or what its method is called on. */
function encoded({ callee, arguments: [first] }: Extract<Node, { type: 'CallExpression' }>): Node | undefined {
  return first ?? (callee.type === 'MemberExpression' ? callee.object : undefined);
}

/** Whether a text has letters and digits as drawn ones do, and no words of an address or a parameter. */
function looksDrawn(text: string): boolean {
  if (text.length < MIN_KEY || /[\s=&?/]/.test(text)) return false;
  return classifyValue(text) === 'random' || CLASSES.every((one) => one.test(text));
}
