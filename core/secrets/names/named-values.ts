/** Values named by evidence of their kind: variables, properties, fields, assignments, defaults, setters, comparisons, attributes. */
import { isRefused } from './refused-words.ts';
import { OF_A_SECRET, ROW_NAME_KEYS } from '../../catalog/credential-words/settings.ts';
import { FILLS_INPUT } from '../../catalog/platforms/page-elements.ts';
import { SETS_UNDER_NAME } from '../../catalog/call-words/stores.ts';
import { labelOwners } from '../../catalog/words/value-words.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { Memo } from '../../memo.ts';
import type { Node } from '../../types.ts';
import type { Candidates } from '../../sources/file/candidates.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { constructorOf, localClass, parameterName } from '../../graph/classes.ts';
import { localFunction } from '../../sources/file/functions.ts';
import { NameMemo } from '../../sources/names/name-memo.ts';
import { splitWords } from '../../sources/names/words.ts';
import { keyName, lastName, memberName, staticText, unwrap } from '../../syntax/tree.ts';
import { checkedTexts } from '../passwords/checked-tables.ts';
import { columnOf } from '../positions/columns.ts';
import type { NamedValue } from './named.ts';
import { CLAIMS, claimsIn } from './name-claims.ts';
import { isSettingDefault, isSettingRead, settingKey } from '../constants/settings.ts';

const memo = new Memo<Candidates, readonly NamedValue[]>();

/** Every value of a file that may be a constant text and whose name claims something; all rules about constants share one walk. */
export function namedValues(facts: Facts): readonly NamedValue[] {
  let values = memo.get(facts.candidates);
  if (!values) {
    values = new NamedValues(facts).collect();
    memo.set(facts.candidates, values);
  }
  return values;
}

const labels = new Set(labelOwners);
const ROW_NAME = /^[\w.:-]{2,80}$/;
/** Shorter texts are judged empty whatever their names. */
const MIN_TEXT = 3;

class NamedValues {
  private readonly found: NamedValue[] = [];
  private readonly claims: NameMemo<number>;
  /** The object whose members are visited, and what its name claims: members come one after the other. */
  private holder: { readonly object: Node; readonly name: string | undefined; readonly claims: number } | undefined;

  constructor(private readonly facts: Facts) {
    this.claims = claimsIn(facts.vocabulary);
  }

  collect(): NamedValue[] {
    const { declarators, assignments, defaults, calls, strings } = this.facts.candidates;
    for (const node of declarators) if (mayBeText(node.init)) this.add(declaredName(node), node.init, node, 'declared');
    this.addProperties();
    for (const node of assignments) if (mayBeText(node.right)) this.add(targetName(node.left), node.right, node, 'given');
    for (const node of defaults)
      if (mayBeText(node.right)) this.add(defaultName(node), isSettingDefault(node) ? node : node.right, node, 'given');
    for (const node of calls) if (node.arguments.length > 0) this.addGiven(node);
    for (const node of strings) if (mayBeText(node)) this.addCompared(node);
    const { candidates, file, bindings } = this.facts;
    for (const { name, value, holder } of checkedTexts(candidates.tree, file.text, bindings)) this.add(name, value, holder, 'compared');
    return this.found;
  }

  private add(name: string | undefined, value: Node, holder: Node, as: NamedValue['as']): void {
    const claims = name === undefined ? 0 : this.claims.of(name);
    if (name !== undefined && (claims & ~CLAIMS.rowValue) !== 0) this.found.push({ name, claims, value, holder, as });
  }

  private addProperties(): void {
    const rows: TSESTree.Property[] = [];
    for (const node of this.facts.candidates.properties) {
      const isField = node.type === 'PropertyDefinition';
      const value = givenWhenCalled(node.value) ?? node.value;
      if ((!isField && node.parent.type !== 'ObjectExpression') || !mayBeText(value)) continue;
      const name = keyName(node.key, node.computed);
      const column = !isField && (name === 'default' || name === 'defaultValue') ? columnOf(node) : undefined;
      if (column) this.add(keyName(column.key, column.computed), value, column, 'column');
      const claims = name === undefined ? 0 : this.claims.of(name);
      if (name !== undefined && claims === 0 && !isField) this.addEntry(node);
      if (name === undefined || claims === 0) continue;
      if (!isField && claims & CLAIMS.rowValue) rows.push(node);
      if (claims & ~CLAIMS.rowValue) this.found.push({ name, claims, value, holder: node, as: isField ? 'declared' : 'given' });
    }
    for (const node of rows)
      this.add(rowName(node.parent as TSESTree.ObjectExpression), givenWhenCalled(node.value) ?? node.value, node.parent, 'given');
  }

  /** `const apiKeys = { maps: '…' }`: the object's name is evidence of what its members are. */
  private addEntry(node: TSESTree.Property): void {
    if (this.holder?.object !== node.parent) {
      const holderName = nameOfHolder(node.parent);
      this.holder = { object: node.parent, name: holderName, claims: holderName === undefined ? 0 : this.claims.of(holderName) };
    }
    const { name, claims } = this.holder;
    if (name !== undefined && claims & CLAIMS.credential && !isOfSecret(keyName(node.key, node.computed) ?? ''))
      this.found.push({ name, claims: CLAIMS.credential, value: node.value, holder: node, as: 'entry' });
  }

  /** `setPassword('…')`, `headers.set('Authorization', '…')`, and arguments of functions and classes of this file by parameter name. */
  private addGiven(node: TSESTree.CallExpression | TSESTree.NewExpression): void {
    const [first, second] = node.arguments;
    const name = lastName(node.callee) ?? '';
    const field = !second && node.type === 'CallExpression' && name.startsWith('set') ? fieldSetBy.of(name) : '';
    if (first && field !== '') {
      if (mayBeText(first)) this.add(field, first, node, 'given');
      return;
    }
    const key = first && second && SETS_UNDER_NAME.has(name) ? staticText(first) : undefined;
    if (second && key !== undefined) {
      if (mayBeText(second)) this.add(key, second, node, 'given');
      return;
    }
    const setting = second && mayBeText(second) ? settingKey(node) : undefined;
    if (setting !== undefined) {
      this.add(setting, node, node, 'given');
      return;
    }
    const callee = unwrap(node.callee);
    if (callee.type !== 'MemberExpression' && node.arguments.some(isLiteral)) this.addArguments(node, callee);
  }

  private addArguments(node: TSESTree.CallExpression | TSESTree.NewExpression, callee: Node): void {
    const { bindings } = this.facts;
    const owner = node.type === 'NewExpression' ? localClass(callee, bindings) : undefined;
    const called = owner ? constructorOf(owner) : localFunction(callee, bindings);
    called?.params.forEach((parameter, index) => {
      const name = parameterName(parameter);
      const argument = node.arguments[index];
      if (name !== undefined && argument && mayBeText(argument)) this.add(name, argument, node, 'given');
    });
  }

  private addCompared(node: TSESTree.Literal | TSESTree.TemplateLiteral): void {
    const parent = node.parent as Node | undefined;
    switch (parent?.type) {
      case 'BinaryExpression': {
        const other = isEquality(parent.operator) ? unwrap(parent.left === node ? parent.right : (parent.left as Node)) : undefined;
        if ((other?.type === 'Identifier' || other?.type === 'MemberExpression') && !isRefused(parent))
          this.add(lastName(other), node, node, 'compared');
        break;
      }
      case 'LogicalExpression':
        if (parent.right === node && parent.operator !== '&&')
          this.add(targetName(parent.left) ?? settingKey(parent.left), isSettingRead(parent.left) ? parent : node, node, 'given');
        break;
      case 'TSEnumMember':
        this.add(keyName(parent.id, false), node, parent, 'enumerated');
        break;
      case 'JSXAttribute':
        if (parent.name.type === 'JSXIdentifier') this.add(fieldFilledIn(parent) ?? parent.name.name, node, parent, 'given');
        break;
    }
  }
}

/** What an input of passwords holds from the start: `<input type="password" defaultValue="…" />`. */
function fieldFilledIn({ name, parent }: TSESTree.JSXAttribute): string | undefined {
  if (!FILLS_INPUT.has(name.name as string)) return undefined;
  const type = parent.attributes.find((item) => item.type === 'JSXAttribute' && item.name.name === 'type');
  return type?.type === 'JSXAttribute' && type.value?.type === 'Literal' && type.value.value === 'password' ? 'password' : undefined;
}

/** `() => '…'`: what a function without parameters gives back, and does nothing else. */
function givenWhenCalled(node: Node | null): Node | undefined {
  return node?.type === 'ArrowFunctionExpression' && node.params.length === 0 && node.body.type === 'Literal' ? node.body : undefined;
}

/** Whether an expression may yield a constant text. Only the node's type is read, a cheap test before its name is. */
function mayBeText(node: Node | null | undefined): node is Node {
  switch (node?.type) {
    case undefined:
    case 'ObjectExpression':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'ClassExpression':
    case 'ThisExpression':
    case 'UnaryExpression':
    case 'UpdateExpression':
    case 'JSXElement':
    case 'JSXFragment':
    case 'NewExpression':
      return false;
    case 'Literal':
      return typeof node.value === 'string' ? node.value.length >= MIN_TEXT : typeof node.value === 'number';
    default:
      return true;
  }
}

function isLiteral(node: Node): boolean {
  return node.type === 'Literal';
}

function isEquality(operator: string): boolean {
  return operator === '===' || operator === '==' || operator === '!==' || operator === '!=';
}

/** `const [password, setPassword] = useState('…')` declares its first name. */
function declaredName(node: TSESTree.VariableDeclarator): string | undefined {
  if (node.id.type === 'Identifier') return node.id.name;
  const first = node.id.type === 'ArrayPattern' ? node.id.elements[0] : undefined;
  return first?.type === 'Identifier' && node.init?.type === 'CallExpression' ? first.name : undefined;
}

/** Whether a member of an object that is named after a credential is a text about it. Numbers are words of their own: `sha 256`. */
function isOfSecret(key: string): boolean {
  const last =
    splitWords(key)
      .filter((word) => !/^\d+$/.test(word))
      .at(-1) ?? '';
  return OF_A_SECRET.has(last) || labels.has(last);
}

/** The name that an object literal is given to. */
function nameOfHolder({ parent: holder }: Node): string | undefined {
  switch (holder?.type) {
    case 'VariableDeclarator':
      return holder.id.type === 'Identifier' ? holder.id.name : undefined;
    case 'Property':
    case 'PropertyDefinition':
      return keyName(holder.key, holder.computed);
    case 'AssignmentExpression':
      return targetName(holder.left);
    default:
      return undefined;
  }
}

/** What a row of settings names. */
function rowName({ properties }: TSESTree.ObjectExpression): string | undefined {
  for (const item of properties) {
    if (item.type !== 'Property' || !ROW_NAME_KEYS.has(keyName(item.key, item.computed)?.toLowerCase() ?? '')) continue;
    // `envKeys: ['SEED_PASSWORD', 'ADMIN_PASSWORD']`: the first that is set counts.
    const value = unwrap(item.value);
    const name = staticText(value.type === 'ArrayExpression' ? (value.elements[0] ?? value) : value);
    if (name !== undefined && ROW_NAME.test(name)) return name;
  }
  return undefined;
}

function targetName(node: Node): string | undefined {
  const bare = unwrap(node);
  if (bare.type === 'Identifier') return bare.name;
  return bare.type === 'MemberExpression' ? memberName(bare) : undefined;
}

function defaultName(node: TSESTree.AssignmentPattern): string | undefined {
  const holder = node.parent as Node;
  if (holder.type === 'Property' && holder.value === node) return keyName(holder.key, holder.computed);
  return node.left.type === 'Identifier' ? node.left.name : undefined;
}

const MEMO_LIMIT = 5_000;
/** The name that a setter gives its argument to, empty for other functions: `password` for `setPassword`. */
const fieldSetBy = new NameMemo(MEMO_LIMIT, (name) => {
  const field = /^set([A-Z]\w*)$/.exec(name)?.[1] ?? '';
  return field.charAt(0).toLowerCase() + field.slice(1);
});
