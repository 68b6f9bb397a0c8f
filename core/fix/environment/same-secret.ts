/** The other places of a program that have the same secret: one that stayed would be in use, or wrong, after the secret has been changed. */
import { CONNECTION_FIELDS } from '../../catalog/files/settings.ts';
import { MADE_UP_FOLDERS, SERVER_SCRIPT } from '../../catalog/files/tests.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { Memo } from '../../memo.ts';
import type { SourceFile } from '../../parsed-file.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { classifyValue } from '../../secrets/texts/value-class.ts';
import { contains, lastName, rangeOf, staticText, walk } from '../../syntax/tree.ts';
import type { Edit, Node } from '../../types.ts';
import { isGivenLike, isHeldAlike, isListedAlike, isNamedAlike, nameOf } from './alike.ts';
import { isAtImport, isInDecorator } from './import-time.ts';
import { factoryReading } from './factory.ts';
import { isForTests } from './for-tests.ts';
import { loadingEdit } from './loaded.ts';
import { programEnvironment } from './program-environment.ts';
import { requiredVariable } from './refusal.ts';
import { tryParseFile } from '../../syntax/index.ts';

/** A secret that is as long stands for the same thing wherever it stands. */
const LEAST_DISTINCT = 16;
/** Changes in more files than this are no repair of one finding, and a short secret in more of them is that of many accounts. */
const MAX_FILES = 5;

const READ_FIRST = 'README.md';
/** A shorter text, or one of letters alone, may be another word there. */
const TOLD = /^(?=.*[^a-z]).{6,}$/is;

/** Parents in whose place of the value any expression may stand. */
const HOLDERS = new Set(['Property', 'PropertyDefinition', 'VariableDeclarator', 'CallExpression', 'NewExpression']);

export interface SameSecret {
  /** Edits of other files that read it from the variable too. */
  readonly edits: readonly Edit[];
  /** Ends of the paths of those files. */
  readonly changed: readonly string[];
  /** Of files that have it and are not changed. */
  readonly left: readonly string[];
}

/** No other file has it. */
export const NOWHERE: SameSecret = { edits: [], changed: [], left: [] };

/** The other literals of the file that are the secret of `literal`. */
export function sameSecretsBeside(facts: Facts, literal: Node): Node[] {
  return literal.type === 'Literal' && typeof literal.value === 'string'
    ? secretsIn(facts, facts.parsed.tree, literal.value, literal).filter((other) => other !== literal)
    : [];
}

/** The literals of the file that stand where `literal` stands elsewhere, and are other secrets: those of other accounts. */
export function otherSecretsBeside(facts: Facts, literal: Node): Node[] {
  const own = staticText(literal);
  return facts.candidates.strings.filter(
    (other) =>
      other.type === 'Literal' &&
      other.value !== own &&
      /^\S+$/.test(String(other.value)) &&
      (isGivenLike(other, literal) || (nameOf(other) === nameOf(literal) && literal.parent?.type === 'Property' && isPlace(other))),
  );
}

/** Where other files of the program have the secret of `literal`, and edits that read it from the variable `name`. */
export function sameSecretElsewhere(facts: Facts, literal: Node, name: string): SameSecret {
  return elsewhere(
    facts,
    literal,
    ({ tree }, secret) => secretsIn(facts, tree, secret, literal),
    (file, nodes) => readAsVariable(facts, file, nodes, name),
  );
}

/** Where other files of the program have `literal` as the default of the variable `name` too, and edits that drop it there. */
export function sameDefaultElsewhere(facts: Facts, literal: Node, name: string): SameSecret {
  return elsewhere(
    facts,
    literal,
    (file, secret) => defaultsIn(file, secret, name),
    (file, nodes) => readAsVariable(facts, file, nodes, name),
  );
}

/** Edits that drop `literal` where the file has it once more as the default of the variable `name`. */
export function sameDefaultsBeside({ file, parsed: { tree } }: Facts, literal: Node, name: string): Edit[] {
  if (literal.type !== 'Literal' || typeof literal.value !== 'string') return [];
  const others = defaultsIn({ path: file.path, text: file.text, tree }, literal.value, name).filter((node) => node !== literal.parent);
  return editsOf(file, others, name);
}

/** Another file of the program. */
type OtherFile = Pick<SourceFile, 'path' | 'text'> & { readonly tree: TSESTree.Program };

/**
 * Where other files of the program have `literal` too: `find` gives its places in a file, and `write` the edits there, undefined where the
 * file cannot do without it.
 */
export function elsewhere(
  facts: Facts,
  literal: Node,
  find: (file: OtherFile, secret: string) => Node[],
  write: (file: OtherFile, places: readonly Node[]) => readonly Edit[] | undefined,
): SameSecret {
  const { program } = facts.fixing;
  if (!program || literal.type !== 'Literal' || typeof literal.value !== 'string') return NOWHERE;
  const secret = literal.value;
  const edits: Edit[] = [];
  const changed: string[] = [];
  const left: string[] = [];
  const isDistinct = secret.length >= LEAST_DISTINCT;
  let holding = 0;
  for (const path of program.files) {
    const text = path === facts.file.path ? undefined : program.textOf(path);
    if (!text?.includes(secret)) continue;
    holding++;
    if (!isDistinct && (MADE_UP_FOLDERS.test(path) || !path.startsWith(folderOfPackage(facts.file.path)))) continue;
    const shown = path.split(/[/\\]/).slice(-2).join('/');
    const tree = tryParseFile(path, text)?.tree;
    const found = tree ? find({ path, text, tree }, secret) : [];
    if (!tree) left.push(shown);
    if (!tree || found.length === 0) continue;
    const mayChange = !MADE_UP_FOLDERS.test(path) && facts.fixing.otherText?.(path) !== undefined && SERVER_SCRIPT.test(path);
    const own = mayChange ? write({ path, text, tree }, found) : undefined;
    (own ? changed : left).push(shown);
    edits.push(...(own ?? []).map((edit) => ({ ...edit, file: path })));
  }
  left.push(...guidesWith(facts, literal));
  return changed.length > MAX_FILES || (!isDistinct && holding > MAX_FILES)
    ? { edits: [], changed: [], left: [...changed, ...left] }
    : { edits, changed, left };
}

/** Edits of another file that read a variable in these places; undefined where it does not run on the server, or is loaded before the variable is set. */
function readAsVariable(facts: Facts, file: OtherFile, places: readonly Node[], name: string): Edit[] | undefined {
  const { program, isServerPackage } = facts.fixing;
  const { path, text } = file;
  if (isServerPackage !== true && !text.includes('process.env')) return undefined;
  const { isLate } = programEnvironment(program);
  const factories = isLate
    ? places.map((node) => (isInDecorator(node) ? factoryReading(text, node, [name], `process.env.${name}`) : undefined))
    : [];
  const isMadeLater = places.length === 1 && factories[0] !== undefined;
  if (isLate && !isMadeLater && places.some((node) => isInDecorator(node) || isAtImport(node))) return undefined;
  const loading = path.startsWith(folderOfPackage(facts.file.path)) ? loadingEdit(file, facts.fixing) : undefined;
  return [...(loading ? [loading] : []), ...(isMadeLater ? (factories[0] ?? []) : editsOf(file, places, name))];
}

/** What somebody reads before the program is started, where it has the secret of `literal` as well. */
export function guidesWith({ file, fixing }: Facts, literal: Node): readonly string[] {
  const secret = staticText(literal) ?? '';
  const guide = `${fixing.packageFolder ?? folderOfPackage(file.path)}${READ_FIRST}`;
  return TOLD.test(secret) && fixing.otherText?.(guide)?.includes(secret) === true ? [READ_FIRST] : [];
}

/** Edits that read each of these literals of one file from a variable, with one check where they stand one after the other. */
export function editsOf(file: Pick<SourceFile, 'path' | 'text'>, literals: readonly Node[], name: string): Edit[] {
  const sorted = [...literals].sort((a, b) => a.range[0] - b.range[0]);
  const checked: Node[] = [];
  const places = new Set<number>();
  return sorted.flatMap((literal) => {
    const edits = requiredVariable(file, literal, rangeOf(literal), name);
    const check = edits.find(({ range, text }) => text.includes('if (!process.env.') && !contains(range, rangeOf(literal)));
    if (!check) return edits;
    if (places.has(check.range.start) || checked.some((block) => contains(rangeOf(block), rangeOf(literal))))
      return edits.filter(({ range }) => contains(range, rangeOf(literal)));
    places.add(check.range.start);
    const block = blockAround(literal, check.range.start);
    if (block) checked.push(block);
    return edits;
  });
}

/** The block around `node` in which a check at `at` stands: the check covers the statements behind it and everything inside them. */
function blockAround(node: Node, at: number): Node | undefined {
  for (let outer = node.parent; outer; outer = outer.parent)
    if (/^(?:Program|BlockStatement|SwitchCase)$/.test(outer.type) && outer.range[0] <= at && at <= outer.range[1]) return outer;
  return undefined;
}

/** The folder above the sources of a file, which a package has for itself. */
function folderOfPackage(path: string): string {
  return path.replace(/(?<=[/\\])(?:src|lib|app|server|config)[/\\].*$|[^/\\]+$/, '');
}

function secretsIn(facts: Facts, tree: Node, secret: string, like: Node): Node[] {
  const found: Node[] = [];
  // What anyone would guess stands for nothing in common: a cache and a signature may both have it.
  const isOwn = classifyValue(secret) !== 'weak';
  walk(tree, (node) => {
    if (
      node.type === 'Literal' &&
      node.value === secret &&
      isPlace(node) &&
      !isOtherField(facts, node) &&
      (secret.length >= LEAST_DISTINCT ||
        isListedAlike(node, like) ||
        isHeldAlike(node, like) ||
        (isOwn && isNamedAlike(facts, node, like)))
    )
      found.push(node);
  });
  return found;
}

/** Whether a text is the login, the host or the database of a connection, which may be called as its password is. */
function isOtherField({ vocabulary }: Facts, literal: Node): boolean {
  const name = nameOf(literal);
  return name !== undefined && CONNECTION_FIELDS.has(name) && vocabulary.match(name)?.kind.category !== 'credential';
}

/** `process.env.NAME || 'secret'` in a file. */
function defaultsIn({ text, tree }: OtherFile, secret: string, name: string): Node[] {
  const read = `process.env.${name}`;
  return defaults
    .of(tree, () => alternativesIn(tree))
    .filter(({ left, right }) => staticText(right) === secret && text.slice(...left.range) === read);
}

const defaults = new Memo<TSESTree.Program, readonly TSESTree.LogicalExpression[]>();

function alternativesIn(tree: TSESTree.Program): readonly TSESTree.LogicalExpression[] {
  const found: TSESTree.LogicalExpression[] = [];
  walk(tree, (node) => {
    if (node.type === 'LogicalExpression' && node.operator !== '&&') found.push(node);
  });
  return found;
}

function isPlace(literal: Node): boolean {
  const { parent } = literal;
  if (parent?.type === 'AssignmentExpression')
    return parent.operator === '=' && parent.right === literal && !isEnvironment(parent.left) && !isForTests(literal);
  if (isForTests(literal)) return false;
  if (parent?.type === 'Property') return parent.value === literal && parent.parent.type === 'ObjectExpression';
  return HOLDERS.has(parent?.type ?? '');
}

/** `process.env.NAME`, which would be set to itself. */
function isEnvironment(node: Node): boolean {
  return node.type === 'MemberExpression' && node.object.type === 'MemberExpression' && lastName(node.object) === 'env';
}
