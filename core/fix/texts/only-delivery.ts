/** A code or link that a program makes for a person and only logs: without the line nobody would get it. */
import { baseKind } from '../../catalog/kinds.ts';
import { SENT_TO_A_PERSON } from '../../catalog/kind-groups.ts';
import { MAKES_TOKENS } from '../../catalog/call-words/chance.ts';
import { RESPONDS_WITH } from '../../catalog/call-words/methods.ts';
import { sendingVerbs } from '../../catalog/words/vocabulary.ts';
import { functionAround } from '../../graph/places.ts';
import type { Variable } from '../../sources/file/bindings.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { splitWords } from '../../sources/names/words.ts';
import { contains, lastName, rangeOf, walk } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import type { PlacedSource } from '../places.ts';

/** Declarations that lead to where a value is made, one from the other. */
const MAX_STEPS = 6;

/** Whether the log `call` is the only way by which one of the values gets to the person it is made for. */
export function isOnlyDelivery(facts: Facts, call: Node, placed: readonly PlacedSource[]): boolean {
  return placed.some(
    ({ source, node }) => SENT_TO_A_PERSON.has(baseKind(source.kind)) && (isInsteadOfSending(call) || isUndelivered(facts, call, node)),
  );
}

/** Whether a log stands where a function that sends something gives up: `if (isDevelopment) { console.log(phone, code); return; }` in `sendSms`. */
function isInsteadOfSending(call: Node): boolean {
  const block = call.parent?.parent;
  const fn = functionAround(call);
  const holder = fn?.parent as Node | undefined;
  const name =
    fn && 'id' in fn && fn.id ? fn.id : holder && 'key' in holder ? holder.key : holder && 'id' in holder ? holder.id : undefined;
  const isSending = name && splitWords(lastName(name as Node) ?? '').some((word) => sendingVerbs.includes(word));
  return isSending === true && block?.type === 'BlockStatement' && block !== fn?.body && block.body.at(-1)?.type === 'ReturnStatement';
}

/** Whether the function around `call` makes a value that `node` holds, and neither sends it nor gives it back. */
function isUndelivered({ bindings }: Facts, call: Node, node: Node): boolean {
  const around = functionAround(call);
  const seen = new Set<Variable>();
  const parts = [node];
  let isMade = false;
  for (let at = 0; around && at < parts.length && at < MAX_STEPS; at++)
    walk(parts[at] as Node, (inner) => {
      const variable = inner.type === 'Identifier' ? bindings.resolve(inner) : undefined;
      const declarator = variable?.defs[0]?.node as Node | undefined;
      if (!variable || seen.has(variable) || declarator?.type !== 'VariableDeclarator' || !declarator.init) return;
      if (!contains(rangeOf(around), rangeOf(declarator)) || declarator.id.type !== 'Identifier') return;
      seen.add(variable);
      parts.push(declarator.init);
      isMade ||= isMaking(declarator.init);
    });
  const reads = [...seen].flatMap(({ references }) => references.map(({ identifier }) => identifier as Node));
  return isMade && !reads.some((read) => !contains(rangeOf(call), rangeOf(read)) && isDelivered(read, around));
}

/** Whether an expression makes a new token or code, by the words of a function that is called there. */
function isMaking(value: Node): boolean {
  let isFound = false;
  walk(value, (node) => {
    isFound ||= node.type === 'CallExpression' && splitWords(lastName(node.callee) ?? '').some((word) => MAKES_TOKENS.has(word));
  });
  return isFound;
}

/** Whether a value is given back where it is read, or given to what sends or responds. */
function isDelivered(read: Node, around: Node | undefined): boolean {
  for (let outer = read.parent; outer && outer !== around; outer = outer.parent) {
    if (outer.type === 'ReturnStatement') return true;
    if (outer.type !== 'CallExpression') continue;
    const name = lastName(outer.callee) ?? '';
    if (RESPONDS_WITH.has(name) || splitWords(name).some((word) => sendingVerbs.includes(word))) return true;
  }
  return false;
}
