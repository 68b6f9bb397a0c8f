/** A literal credential of server code → an environment variable. In code that users receive there is no such repair. */
import type { Facts } from '../../sources/file/facts.ts';
import { runsOnClient, runsOnServer } from '../../secrets/constants/client-code.ts';
import { isSettingRead, settingDefault } from '../../secrets/constants/settings.ts';
import { contains, keyName, memberName, rangeOf, staticText, walk } from '../../syntax/tree.ts';
import type { Edit, Fix, Node, Range, Text } from '../../types.ts';
import { unknownFieldFix } from '../unknown-field.ts';
import { declarationsLeftUnread } from '../last-reads.ts';
import { environmentFileEdits } from './listing.ts';
import { knownName } from './known-name.ts';
import { loadingEdit } from './loaded.ts';
import { environmentName, type Naming } from './name.ts';
import { requiredVariable, requiredVariables } from './refusal.ts';
import { isScript } from './script.ts';
import { toldEdits, withTold } from './told.ts';
import { NOWHERE, editsOf, sameSecretElsewhere, sameSecretsBeside, type SameSecret } from './same-secret.ts';

/** Parents in whose place of the value any expression may stand. */
const HOLDERS = new Set([
  'Property',
  'PropertyDefinition',
  'VariableDeclarator',
  'CallExpression',
  'NewExpression',
  'ArrayExpression',
  'ConditionalExpression',
  'ReturnStatement',
  'ArrowFunctionExpression',
]);

/**
 * Reads a literal from the environment, or drops it where it is the default of a setting. `isServerCode`: the library
 * that is given it runs on servers only. The literal is written nowhere; the list of variables gets the name alone.
 */
export function proposeEnvironment(facts: Facts, literal: Node, naming: Naming, isServerCode: boolean): Fix[] {
  if (!mayRead(facts, isServerCode)) return [];
  const dropped = withoutDefault(facts, literal);
  // A program that refuses its default where it matters means to have it elsewhere.
  if (dropped && isCompared(facts, literal)) return [];
  if (dropped)
    return [withListing(facts, { title: dropTitle(dropped.variable, dropped.variables), edits: dropped.edits }, dropped.variable)];
  const unknown = unknownFieldFix(facts, literal);
  if (unknown) return [unknown];
  if (!isReplaceable(literal) || isOneOfRecords(literal, naming.name)) return [];
  const isChecked = EGG_CONFIG.test(facts.file.path) && EGG_KEYS.has(naming.fallback ?? '');
  if (isChecked) {
    const name = environmentName(naming);
    const edits = [{ range: rangeOf(literal), text: `process.env.${name}` }, ...declarationsLeftUnread(facts, [literal])];
    return [withListing(facts, { title: eggTitle(name), edits }, name)];
  }
  const beside = sameSecretsBeside(facts, literal);
  const isAlone = isScript(facts);
  const called = isAlone && naming.noun === 'password' ? { ...naming, fallback: 'LOGIN_PASSWORD' } : naming;
  const wanted = knownName(facts, environmentName(beside.length === 0 ? called : commonNaming(called, literal, beside)));
  // A variable that is read here already is that of another secret: this one would have gone with it.
  const name = facts.file.text.includes(`if (!process.env.${wanted}) throw`) ? `${wanted}_2` : wanted;
  // Scripts of their own share a password by chance.
  const others = isAlone ? NOWHERE : sameSecretElsewhere(facts, literal, name);
  const told = literal.type === 'Literal' && typeof literal.value === 'string' ? toldEdits(facts, literal.value) : [];
  const edits = [...withTold(facts.file.text, editsOf(facts.file.text, [literal, ...beside], name), told), ...others.edits];
  // Without a package that reads it, a list of variables would be read by nobody.
  if (isAlone && !/\bdotenv\b/.test(`${facts.fixing.manifest ?? ''}\n${facts.file.text}`))
    return [{ title: scriptTitle(name, told.length > 0), safety: 'review', edits }];
  return [withListing(facts, { title: readTitle(name, others, told.length > 0), edits }, name)];
}

/**
 * Reads a part of a text from the environment: of an address that is requested, or of a command. `secret` stands once in the text of
 * `node`.
 */
export function proposePartEnvironment(facts: Facts, node: Node | undefined, secret: string, naming: Naming): Fix[] {
  const { text } = facts.file;
  const first = node ? text.slice(...node.range).indexOf(secret) : -1;
  if (!node || first < 0 || !mayRead(facts, false)) return [];
  const at: Range = { start: node.range[0] + first, end: node.range[0] + first + secret.length };
  if (text.slice(at.end, node.range[1]).includes(secret)) return [];
  const isTemplate = node.type === 'TemplateLiteral' && node.parent.type !== 'TaggedTemplateExpression';
  if (!isTemplate && !mayBeTemplate(node, text)) return [];
  const name = knownName(facts, environmentName(naming));
  const [start, end] = node.range;
  const quotes = isTemplate ? [] : [start, end - 1].map((quote): Edit => ({ range: { start: quote, end: quote + 1 }, text: '`' }));
  const edits = requiredVariable(text, node, at, name).map((edit) => (edit.range === at ? { ...edit, text: `\${${edit.text}}` } : edit));
  return [withListing(facts, { title: readTitle(name), edits: [...edits, ...quotes] }, name)];
}

/** Whether a text in quotes may as well stand in backticks. */
function mayBeTemplate(node: Node, text: string): boolean {
  const parent = node.parent as Node | undefined;
  if (node.type !== 'Literal' || typeof node.value !== 'string' || /[`\\]|\$\{/.test(text.slice(...node.range))) return false;
  return isReplaceable(node) || (parent?.type === 'BinaryExpression' && parent.operator === '+');
}

/** Whether code may read the environment: it runs on a server, or is a script that somebody starts, and is no test. */
function mayRead(facts: Facts, isServerCode: boolean): boolean {
  if (facts.roles.has('mock')) return false;
  if (isScript(facts)) return !runsOnClient(facts);
  if (facts.roles.has('test')) return false;
  return isServerCode || runsOnServer(facts) || (facts.fixing.isServerPackage === true && !runsOnClient(facts));
}

/** The configuration of all environments of egg, which refuses to sign a cookie without keys. https://www.eggjs.org/core/cookie-and-session */
const EGG_CONFIG = /(?:^|[/\\])config[/\\]config\.\w+\.js$/;
const EGG_KEYS: ReadonlySet<string> = new Set(['COOKIE_SECRET', 'EGG_COOKIE_KEYS']);

function isReplaceable(literal: Node): boolean {
  const parent = literal.parent as Node | undefined;
  if (parent?.type === 'AssignmentExpression') return parent.operator === '=' && parent.right === literal;
  if (parent?.type === 'Property') return parent.value === literal && parent.parent.type === 'ObjectExpression';
  // One of several texts in a list is one of several values: a single variable is none of them.
  if (parent?.type === 'ArrayExpression') return parent.elements.length === 1;
  return HOLDERS.has(parent?.type ?? '');
}

/** What a secret of several places is called: not after one of several records, which is the nearest of its owners. */
function commonNaming(naming: Naming, { parent }: Node, beside: readonly Node[]): Naming {
  const record = parent?.type === 'Property' ? parent.parent : undefined;
  const isOfSeveral = record !== undefined && beside.some((other) => !contains(rangeOf(record), rangeOf(other)));
  return isOfSeveral ? { ...naming, owners: (naming.owners ?? []).slice(1) } : naming;
}

/** Whether a value stands in one of several records under a name that the others have too: a single variable is not the value of all. */
function isOneOfRecords(literal: Node, name: string | undefined): boolean {
  const property = literal.parent;
  const list = property?.type === 'Property' ? property.parent.parent : undefined;
  if (property?.type !== 'Property' || list?.type !== 'ArrayExpression' || list.elements.length < 2) return false;
  const key = keyName(property.key, property.computed);
  return (
    key !== undefined &&
    key === name &&
    list.elements.every(
      (record) =>
        record?.type === 'ObjectExpression' &&
        record.properties.some((item) => item.type === 'Property' && keyName(item.key, item.computed) === key),
    ) &&
    // One password of all of them is one variable.
    !list.elements.every(
      (record) =>
        record?.type === 'ObjectExpression' &&
        record.properties.some(
          (item) => item.type === 'Property' && keyName(item.key, item.computed) === key && staticText(item.value) === staticText(literal),
        ),
    )
  );
}

interface Dropped {
  readonly edits: readonly Edit[];
  /** The environment variable that it was the default of, where that is one. */
  readonly variable?: string;
  /** The variables of which the first that is set is read, where it was the default of several. */
  readonly variables?: readonly string[];
}

/** Whether the file compares a setting with its default, or lists that among what is no good. */
function isCompared({ parsed: { tree } }: Facts, literal: Node): boolean {
  let isFound = false;
  walk(tree, (node) => {
    const isSame = node !== literal && node.type === 'Literal' && literal.type === 'Literal' && node.value === literal.value;
    const parent = node.parent;
    isFound ||=
      isSame && (parent?.type === 'ArrayExpression' || (parent?.type === 'BinaryExpression' && /^[!=]==?$/.test(parent.operator)));
  });
  return isFound;
}

/** `process.env.X || 'literal'` and `config.get('x', 'literal')` without their second half. */
function withoutDefault({ file: { text } }: Facts, literal: Node): Dropped | undefined {
  const parent = literal.parent as Node | undefined;
  if (parent?.type === 'LogicalExpression' && parent.right === literal && parent.operator !== '&&' && isSettingRead(parent.left)) {
    const variables = environmentVariables(parent.left);
    const [variable, ...others] = variables;
    if (others.length > 0)
      return { edits: requiredVariables(text, parent, rangeOf(parent), variables, text.slice(...parent.left.range)), variables };
    if (variable === undefined)
      return { edits: [...orThrow(parent.left, text), { range: { start: parent.left.range[1], end: parent.range[1] }, text: '' }] };
    return { edits: requiredVariable(text, parent, rangeOf(parent), variable), variable };
  }
  if (parent?.type !== 'CallExpression' || settingDefault(parent) !== literal) return undefined;
  const out: Edit = { range: { start: parent.arguments[0]?.range[1] ?? literal.range[0], end: literal.range[1] }, text: '' };
  return { edits: [...orThrow(parent, text), out] };
}

/** `config.getOrThrow(…)` of `config.get(…)`, where the configuration is that of Nest. https://docs.nestjs.com/techniques/configuration */
function orThrow(read: Node, text: string): Edit[] {
  const callee =
    read.type === 'CallExpression' && read.callee.type === 'MemberExpression' && !read.callee.computed ? read.callee : undefined;
  const name = callee?.property;
  return name?.type === 'Identifier' && name.name === 'get' && text.includes('@nestjs/config')
    ? [{ range: rangeOf(name), text: 'getOrThrow' }]
    : [];
}

/** `X` and `Y` of `process.env.X || process.env.Y`; none where something else is read too. */
function environmentVariables(node: Node): string[] {
  if (node.type !== 'LogicalExpression' || node.operator !== '||') return [environmentVariable(node)].filter((name) => name !== undefined);
  const [left, right] = [environmentVariables(node.left), environmentVariables(node.right)];
  return left.length > 0 && right.length > 0 ? [...left, ...right] : [];
}

/** `X` of `process.env.X`. */
function environmentVariable(node: Node): string | undefined {
  if (node.type !== 'MemberExpression' || node.object.type !== 'MemberExpression' || memberName(node.object) !== 'env') return undefined;
  const name = memberName(node);
  return name !== undefined && /^[A-Z]\w*$/i.test(name) ? name : undefined;
}

/** The part of a title about the list of variables. */
const LISTING: Text = { en: ', and add it to .env.example', 'zh-CN': '，并写入 .env.example（不含值）' };
const NO_LIST: Text = { en: '', 'zh-CN': '' };

/** A repair that reads the variable `name`, which is listed, and whose value git does not get. */
function withListing(
  facts: Facts,
  { title: titleOf, edits }: { readonly title: (list: Text) => Text; readonly edits: readonly Edit[] },
  name: string | undefined,
): Fix {
  const list = name === undefined ? undefined : facts.fixing.environmentFile;
  const loading = list && loadingEdit({ path: facts.file.path, text: facts.file.text, tree: facts.parsed.tree }, facts.fixing);
  const added = list && name !== undefined ? environmentFileEdits(list, name) : [];
  const title = titleOf(list && added.length === 0 ? NO_LIST : LISTING);
  const ignoring = list?.ignoring !== undefined && added.includes(list.ignoring) ? list.ignoring.text : '';
  return {
    title: withIgnoring(title, ignoring),
    safety: 'review',
    edits: [...(loading ? [loading] : []), ...edits, ...added],
  };
}

/** A title with what `.gitignore` gets: the file with the values, or only that it lets the list of them in. */
function withIgnoring(title: Text, ignoring: string): Text {
  if (ignoring === '') return title;
  return /^\.env\r?$/m.test(ignoring)
    ? { en: `${title.en}; .gitignore gets .env`, 'zh-CN': `${title['zh-CN']}，并由 .gitignore 忽略 .env` }
    : { en: `${title.en}, which .gitignore then lets in`, 'zh-CN': `${title['zh-CN']}，并在 .gitignore 中放行该文件` };
}

/** A title names no more files than this. */
const MAX_NAMED = 3;

function readTitle(
  name: string,
  { changed, left }: Pick<SameSecret, 'changed' | 'left'> = { changed: [], left: [] },
  isTold = false,
): (list: Text) => Text {
  const hidden = isTold
    ? { en: ', remove it from the output and comments here', 'zh-CN': '，同时从该文件的输出和注释中去掉' }
    : { en: '', 'zh-CN': '' };
  const here =
    changed.length === 0
      ? undefined
      : changed.length >= MAX_NAMED
        ? { en: ` here and in ${String(changed.length)} other files`, 'zh-CN': `此处及另外 ${String(changed.length)} 个文件` }
        : { en: ` here and in ${changed.join(', ')}`, 'zh-CN': `此处及 ${changed.join('、')} ` };
  const also =
    left.length === 0
      ? undefined
      : left.length > MAX_NAMED
        ? { en: ` (${String(left.length)} other files have it too)`, 'zh-CN': `（另有 ${String(left.length)} 个文件中也有）` }
        : { en: ` (also in ${left.join(', ')})`, 'zh-CN': `（${left.join('、')} 中也有）` };
  return (list) => ({
    en: `Read it from process.env.${name}${here?.en ?? ''}, ${list.en === '' ? 'and ' : ''}fail when it is not set${hidden.en}${list.en}${also?.en ?? ''}`,
    'zh-CN': `${here?.['zh-CN'] ?? ''}改为读取 process.env.${name}（未设置时报错）${hidden['zh-CN']}${list['zh-CN']}${also?.['zh-CN'] ?? ''}`,
  });
}

function scriptTitle(name: string, isTold: boolean): Text {
  return {
    en: `Read it from process.env.${name}, and fail when it is not set${isTold ? '; what this file prints and says of it goes' : ''}`,
    'zh-CN': `改为读取 process.env.${name}（未设置时报错）${isTold ? '，并从该文件的输出和注释中去掉' : ''}`,
  };
}

function eggTitle(name: string): (list: Text) => Text {
  return (list) => ({
    en: `Read it from process.env.${name}, without which egg signs no cookie${list.en}`,
    'zh-CN': `改为读取 process.env.${name}（未设置时 egg 不签名 Cookie）${list['zh-CN']}`,
  });
}

function dropTitle(name: string | undefined, names?: readonly string[]): (list: Text) => Text {
  if (names)
    return () => ({
      en: `Drop the default, and fail when none of ${names.join(', ')} is set`,
      'zh-CN': `去掉默认值（${names.join('、')} 均未设置时报错）`,
    });
  if (name === undefined)
    return () => ({ en: 'Drop the default: the setting must then be set', 'zh-CN': '去掉默认值：该配置必须显式设置' });
  return (list) => ({
    en: `Drop the default, ${list.en === '' ? 'and ' : ''}fail when ${name} is not set${list.en}`,
    'zh-CN': `去掉默认值（${name} 未设置时报错）${list['zh-CN']}`,
  });
}
