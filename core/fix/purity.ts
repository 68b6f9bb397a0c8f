/** Where in a statement a value may be replaced so that only what people read changes. */
import {
  CONVERTS,
  HOLDS_SENTENCES,
  KEEPS_TEXT,
  MAKES_SENTENCE,
  MAKES_TEXT,
  READS_TEXT,
  TERMINAL_STYLES,
} from '../catalog/call-words/texts.ts';
import { MAKES_ELEMENTS, MAKES_LIST } from '../catalog/call-words/lists.ts';
import { READS_STORED } from '../catalog/call-words/stores.ts';
import { Memo } from '../memo.ts';
import { isFunction, keyName, keysOf, lastName, memberName, staticText, unwrap, walk } from '../syntax/tree.ts';
import type { Node } from '../types.ts';

/** Whether a name is that of a method of texts: what has it is no record. */
export function isTextMethod(name: string): boolean {
  return READS_TEXT.has(name) || KEEPS_TEXT.has(name);
}

/**
 * The expression to mask instead of `node` so that no code but `call` is given the masked value: `node` itself when it is
 * only put together with others on its way into an argument of `call`; else the outermost expression around it that does
 * more with it, such as `await save(phone)`, whose result is masked where it is printed.
 */
export function printedPart(node: Node, call: Node): Node {
  let part = node;
  for (let inner = node, outer = node.parent; outer && outer !== call; inner = outer, outer = outer.parent) {
    // The method that is called is no value: its result is.
    const whole = outer.parent?.type === 'CallExpression' && outer.parent.callee === outer && outer.parent !== call ? outer.parent : outer;
    if (!onlyPutsTogether(inner, outer)) part = isWhole(whole) ? whole : part;
  }
  return part;
}

/** Statements and patterns inside a callback are no expressions that could be masked. */
function isWhole(node: Node): boolean {
  return /Expression$|Literal$/.test(node.type) && !isFunction(node);
}

/** Whether `outer` does nothing with the value of `inner` but make a part of a text, an object or a list of it. */
function onlyPutsTogether(inner: Node, outer: Node): boolean {
  switch (outer.type) {
    case 'TemplateLiteral':
    case 'ObjectExpression':
    case 'ArrayExpression':
    case 'SpreadElement':
    case 'LogicalExpression':
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
    case 'ChainExpression':
      return true;
    case 'Property':
      return outer.value === inner;
    case 'BinaryExpression':
      return outer.operator === '+';
    case 'ConditionalExpression':
      return outer.test !== inner;
    case 'SequenceExpression':
      return outer.expressions.at(-1) === inner;
    case 'MemberExpression':
      return (
        outer.object === inner &&
        outer.parent.type === 'CallExpression' &&
        outer.parent.callee === outer &&
        KEEPS_TEXT.has(lastName(outer) ?? '')
      );
    case 'CallExpression':
      return (
        outer.callee === inner ||
        isStringifier(outer) ||
        isStyle(outer) ||
        makesSentence(outer) ||
        (lastName(outer.callee) === 'fromEntries' && outer.arguments[0] === inner) ||
        joinsTexts(outer, inner) ||
        (isFunction(inner) && outer.callee.type === 'MemberExpression' && MAKES_ELEMENTS.has(lastName(outer.callee) ?? ''))
      );
    case 'NewExpression':
      return /Error$/.test(lastName(outer.callee) ?? '');
    case 'ArrowFunctionExpression':
      return outer.body === inner;
    default:
      return false;
  }
}

/** `chalk.bold(name)`: the escape codes around a text are no part of it. */
function isStyle({ callee, arguments: args }: Extract<Node, { type: 'CallExpression' }>): boolean {
  const bare = unwrap(callee);
  return bare.type === 'MemberExpression' && args.length === 1 && TERMINAL_STYLES.test(lastName(bare) ?? '');
}

/** `Messages.notFound(phone)`: a sentence for people, in which the value is masked and not the sentence. */
function makesSentence({ callee }: Extract<Node, { type: 'CallExpression' }>): boolean {
  const bare = unwrap(callee);
  if (bare.type === 'MemberExpression' && HOLDS_SENTENCES.test(lastName(bare.object) ?? '')) return true;
  return MAKES_SENTENCE.test(lastName(bare) ?? '');
}

/** `users.reduce((all, user) => all + user.name, '')`: a text that is put together of those of a list. */
function joinsTexts({ callee, arguments: [each, first] }: Extract<Node, { type: 'CallExpression' }>, inner: Node): boolean {
  return each === inner && isFunction(inner) && lastName(callee) === 'reduce' && first !== undefined && staticText(first) !== undefined;
}

/** Whether a call makes a text of what it is given and does nothing else. */
export function isStringifier({ callee, arguments: args }: Extract<Node, { type: 'CallExpression' }>): boolean {
  const bare = unwrap(callee);
  if (bare.type === 'Identifier') return MAKES_TEXT.has(bare.name);
  if (bare.type !== 'MemberExpression' || bare.object.type !== 'Identifier') return false;
  const name = lastName(bare) ?? '';
  return MAKES_TEXT.has(`${bare.object.name}.${name}`) || (name === 'concat' && args.length > 0);
}

/** `record.get('net.pay')`: a document of a database gives a field by its name; an address that is requested is no name. */
function isFieldRead(method: string, args: readonly Node[]): boolean {
  const [field, ...more] = args;
  return method === 'get' && more.length === 0 && field !== undefined && /^[a-z_$][\w$]*(?:\.[\w$]+)*$/i.test(staticText(field) ?? '');
}

function isConversion({ callee, arguments: args }: Extract<Node, { type: 'CallExpression' }>): boolean {
  const bare = unwrap(callee);
  if (bare.type === 'Identifier') return CONVERTS.has(bare.name) || READS_STORED.test(bare.name);
  if (bare.type !== 'MemberExpression') return false;
  const name = lastName(bare) ?? '';
  if (READS_TEXT.has(name) || isFieldRead(name, args)) return true;
  const path = bare.object.type === 'Identifier' ? `${bare.object.name}.${name}` : '';
  return CONVERTS.has(path) || READS_STORED.test(path);
}

/** `users.map((user) => user.name)`: a list of what an expression gives for each element. */
function makesList({ callee, arguments: [each, ...more] }: Extract<Node, { type: 'CallExpression' }>): boolean {
  const bare = unwrap(callee);
  return (
    bare.type === 'MemberExpression' &&
    MAKES_LIST.has(lastName(bare) ?? '') &&
    more.length === 0 &&
    each?.type === 'ArrowFunctionExpression' &&
    each.body.type !== 'BlockStatement' &&
    !hasEffects(each.body)
  );
}

/** Whether leaving an expression out would leave out something that the program does. */
export function hasEffects(node: Node): boolean {
  const bare = unwrap(node);
  switch (bare.type) {
    case 'CallExpression':
      return (
        !(isStringifier(bare) || isConversion(bare) || makesList(bare)) ||
        bare.arguments.some((argument) => hasEffects(argument)) ||
        (bare.callee.type === 'MemberExpression' && hasEffects(bare.callee.object))
      );
    case 'NewExpression':
    case 'AwaitExpression':
    case 'YieldExpression':
    case 'AssignmentExpression':
    case 'UpdateExpression':
    case 'TaggedTemplateExpression':
    case 'ImportExpression':
      return true;
    case 'UnaryExpression':
      return bare.operator === 'delete' || hasEffects(bare.argument);
    case 'MemberExpression':
      return isReadWithEffects(bare) || hasEffects(bare.object) || (bare.computed && hasEffects(bare.property));
    case 'TemplateLiteral':
    case 'SequenceExpression':
      return bare.expressions.some(hasEffects);
    case 'BinaryExpression':
    case 'LogicalExpression':
      return hasEffects(bare.left) || hasEffects(bare.right);
    case 'ConditionalExpression':
      return hasEffects(bare.test) || hasEffects(bare.consequent) || hasEffects(bare.alternate);
    case 'ObjectExpression':
      return bare.properties.some((property) => hasEffects(property.type === 'Property' ? property.value : property.argument));
    case 'ArrayExpression':
      return bare.elements.some((element) => element !== null && hasEffects(element.type === 'SpreadElement' ? element.argument : element));
    default:
      return false;
  }
}

const accessors = new Memo<Node, ReadonlySet<string>>();

/** Any name: what stands for another object in its file may do something whichever property is read. */
const ANY_NAME = '*';

/** Whether reading a member may do more than give a value, as far as its file shows: a getter with effects has its name, or the file makes a proxy. */
export function isReadWithEffects(member: Extract<Node, { type: 'MemberExpression' }>): boolean {
  let root: Node = member;
  while (root.parent) root = root.parent;
  const names = accessorsOf(root);
  return names.size > 0 && (names.has(ANY_NAME) || names.has(memberName(member) ?? ''));
}

/** Names of the getters of a file that do more than give a value; those that read such a getter are among them. */
export function accessorsOf(tree: Node): ReadonlySet<string> {
  const known = accessors.get(tree);
  if (known) return known;
  const found = new Set<string>();
  accessors.set(tree, found);
  const getters: { readonly name: string; readonly value: Node }[] = [];
  walk(tree, (node) => {
    if ((node.type === 'MethodDefinition' || node.type === 'Property') && node.kind === 'get')
      getters.push({ name: keyName(node.key, node.computed) ?? ANY_NAME, value: node.value });
    else if (node.type === 'NewExpression' && lastName(node.callee) === 'Proxy') found.add(ANY_NAME);
    else if (
      node.type === 'CallExpression' &&
      lastName(node.callee) === 'defineProperty' &&
      node.arguments[2]?.type === 'ObjectExpression'
    ) {
      if (keysOf(node.arguments[2]).includes('get')) found.add(staticText(node.arguments[1] as Node) ?? ANY_NAME);
    }
  });
  for (let size = -1; size < found.size;) {
    size = found.size;
    for (const { name, value } of getters) if (doesMoreThanRead(value)) found.add(name);
  }
  return found;
}

/** Whether a getter is more than the return of an expression without effects. */
function doesMoreThanRead(getter: Node): boolean {
  const [first, ...more] = isFunction(getter) && getter.body.type === 'BlockStatement' ? getter.body.body : [];
  return first?.type !== 'ReturnStatement' || more.length > 0 || (first.argument !== null && hasEffects(first.argument));
}
