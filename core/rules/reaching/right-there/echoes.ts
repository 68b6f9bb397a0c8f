/**
 * Values that only repeat a text written in the file or on the command line: a constant, an argument, or the field by which a record was
 * looked up. Mostly the literal is no real person's, and whoever typed an argument has it; printing it reveals no more. The mailbox of a
 * person is one in the output too, which others read than the code.
 */
import { COMPARES_EQUAL, OTHER_THAN, PATTERN_CHARACTERS } from '../../../catalog/call-words/conditions.ts';
import { baseKind, kindById } from '../../../catalog/kinds.ts';
import { Memo } from '../../../memo.ts';
import type { Facts } from '../../../sources/file/facts.ts';
import { isTyped } from './typed-arguments.ts';
import { constantValue } from '../../../sources/file/initial-values.ts';
import { givenTo, writtenTexts } from '../../../sources/file/written-values.ts';
import type { SourceHit } from '../../../sources/flow/value.ts';
import { splitWords } from '../../../sources/names/words.ts';
import { isMailboxOfPerson } from '../../../secrets/personal/mailboxes-of-persons.ts';
import type { SinkUse } from '../../../sinks/use.ts';
import { isFunction, keyName, lastName, staticText, unwrap, walk } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';

/** Hand-written reads of a result are shorter: `result.data.user`. */
const MAX_HOPS = 4;

/** What is read of a record: a person has several names, and one of them does not give the others. */
interface Field {
  readonly kind: string;
  readonly words: string;
}

const echoes = new Memo<Node, boolean>();

/** `const user = await find({ email: 'a@b.example' }); console.log(user.email)`, and the constant itself. A password is none the less shown. */
export function isEchoOfLiteral(facts: Facts, { sink }: SinkUse, { kind, name, node }: SourceHit): boolean {
  if ((sink.target !== 'log' && sink.target !== 'error') || kindById(kind)?.category === 'credential') return false;
  return echoes.of(node, () => {
    // A record that the file writes out is neither a text nor looked up.
    if (constantValue(node, facts.bindings).type === 'ObjectExpression') return false;
    const texts = writtenTexts(node, facts.bindings);
    if (texts !== undefined) return !texts.some(isMailboxOfPerson);
    if (isTyped(node, facts.bindings)) return !isMailboxOfPerson(fallbackOf(node, facts));
    return isLookedUpBy(facts, { kind: baseKind(kind), words: wordsOf(name) }, node);
  });
}

/** `process.argv[2] ?? '…@outlook.com'`: what stands in for an argument that is not typed. */
function fallbackOf(node: Node, { bindings }: Facts): string {
  const given = constantValue(node, bindings);
  return (given.type === 'LogicalExpression' && staticText(constantValue(given.right, bindings))) || '';
}

/** Whether a field was read from the result of a call that looks records up by a constant or an argument of the same kind. */
function isLookedUpBy(facts: Facts, field: Field, node: Node): boolean {
  let at: Node | undefined = unwrap(node);
  if (at.type !== 'MemberExpression' && at.type !== 'Identifier') return false;
  for (let hops = 0; at && hops <= MAX_HOPS; hops++) {
    while (at.type === 'MemberExpression' || at.type === 'AwaitExpression')
      at = unwrap(at.type === 'AwaitExpression' ? at.argument : at.object);
    if (at.type === 'CallExpression') return isByConstant(facts, field, at);
    at = at.type === 'Identifier' ? givenTo(at, facts.bindings) : undefined;
  }
  return false;
}

/** Whether the conditions of a chain of calls compare the kind with constants and arguments alone. */
function isByConstant(facts: Facts, field: Field, call: Node): boolean {
  const compared: (Node | undefined)[] = [];
  for (let at = unwrap(call); at.type === 'CallExpression';) {
    const callee = unwrap(at.callee);
    const words = splitWords(lastName(callee) ?? '');
    if (!words.some((word) => OTHER_THAN.has(word))) {
      const [first, second] = at.arguments;
      if (isField(facts, field, words.slice(words.indexOf('by') + 1).join('_')) && words.includes('by')) compared.push(first);
      if (first && second && isField(facts, field, staticText(first))) compared.push(second);
      for (const argument of at.arguments) compared.push(...comparedIn(facts, field, argument));
    }
    at = callee.type === 'MemberExpression' ? unwrap(callee.object) : callee;
  }
  return compared.length > 0 && compared.every((value) => value && (isTyped(value, facts.bindings) || isWholeText(textsOf(value, facts))));
}

/** What conditions compare a kind with: `{ where: { email: X } }`, `(user) => user.email === X`. */
function comparedIn(facts: Facts, field: Field, argument: Node): Node[] {
  const found: Node[] = [];
  walk(argument, (part) => {
    if (part.type === 'Property' && isField(facts, field, keyName(part.key, part.computed))) found.push(part.value);
    if (part.type !== 'BinaryExpression' || !COMPARES_EQUAL.has(part.operator) || !isFunction(argument)) return;
    const left = part.left as Node;
    if (isField(facts, field, lastName(left))) found.push(part.right);
    else if (isField(facts, field, lastName(part.right))) found.push(left);
  });
  return found;
}

function isField({ flow }: Facts, { kind, words }: Field, name: string | undefined): boolean {
  const match = name && wordsOf(name) === words ? flow.vocabulary.match(name) : undefined;
  return match !== undefined && baseKind(match.kind.id) === kind;
}

function wordsOf(name: string): string {
  return splitWords(name).join(' ');
}

function textsOf(value: Node, { bindings }: Facts): readonly string[] | undefined {
  const text = staticText(value);
  return text ? [text] : writtenTexts(value, bindings);
}

/** A pattern stands for values that only the records have. */
function isWholeText(texts: readonly string[] | undefined): boolean {
  return texts !== undefined && texts.every((text) => !PATTERN_CHARACTERS.test(text) && !isMailboxOfPerson(text));
}
