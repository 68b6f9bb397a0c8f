/** Repairs as they may stand in their place: inside of an attribute's quotes, and in no newer syntax than the file may have. */
import { LastResult, Memo } from '../memo.ts';
import { walk } from '../syntax/tree.ts';
import { BEFORE_DOMAIN } from './masks/mask-functions.ts';
import type { Facts } from '../sources/file/facts.ts';
import type { TemplatePart } from '../parsed-file.ts';
import { SERVER_PAGE } from '../catalog/platforms/server-templates.ts';
import type { HtmlFile } from '../syntax/page/html-file.ts';
import type { Edit, Finding, Fix, Node, Program } from '../types.ts';

/** Versions of the language that brought `??` with `?.`, the `s` flag, and texts in backticks with most else that is newer than ES5. */
const NULLISH = 2020;
const DOT_ALL = 2018;
const TEMPLATES = 2015;
const LATEST = Infinity;

/** What a repair is written for. */
interface FittingFacts extends Pick<Facts, 'file' | 'fixing' | 'parsed'> {
  readonly ecmaVersion: number;
  readonly page: HtmlFile | undefined;
}

/**
 * Findings with the repairs that fit; those that cannot be made to are left out. `ecmaVersion` is the version of the language that the
 * surface parses the file as, such as 2018; `page` the file itself where it is a page of HTML.
 */
export function withFittedFixes(
  { file, fixing, parsed }: Pick<FittingFacts, 'file' | 'fixing' | 'parsed'>,
  findings: readonly Finding[],
  { ecmaVersion = LATEST, page }: { readonly ecmaVersion?: number; readonly page?: HtmlFile },
): readonly Finding[] {
  const facts = { file, fixing, parsed, ecmaVersion, page };
  return findings.map((finding) =>
    finding.fixes.length === 0 ? finding : { ...finding, fixes: finding.fixes.flatMap((fix) => fitted(facts, fix) ?? []) },
  );
}

function fitted(facts: FittingFacts, fix: Fix): Fix | undefined {
  const edits: Edit[] = [];
  for (const edit of fix.edits) {
    const text = edit.file === undefined && edit.text !== '' ? fittedText(facts, edit) : edit.text;
    if (text === undefined) return undefined;
    edits.push(text === edit.text ? edit : { ...edit, text });
  }
  return { ...fix, edits };
}

/** The text that an edit writes, in the syntax and the quotes of its place; undefined where there is none. */
function fittedText(facts: FittingFacts, { range, text }: Edit): string | undefined {
  if ([...text.matchAll(GLOBALS)].some(([name]) => isDeclared(facts, name))) return undefined;
  if (OF_MARKUP.test(facts.file.path) && (NEWER.test(text) || /\b(?:String|Array|Object|require)[.(]/.test(text))) return undefined;
  const part = facts.parsed.templates.find(({ tree }) => tree.range[0] <= range.start && range.end <= tree.range[1]);
  const version = NEWER.test(text) ? versionAt(facts, part) : LATEST;
  const newest = version >= NULLISH ? text : inOldSyntax(text, version);
  const written = newest !== undefined && text.includes('${') && isFilledPage(facts) ? withoutPlaceholders(newest) : newest;
  return written === undefined || !part || part.role === 'text' ? written : insideQuotes(facts.file.text, part, written);
}

/** Names of the standard library that repairs use. */
const GLOBALS = /\b(?:String|Array|Object|Boolean)(?=[.(])/g;

const NEWER = /\?\?|\?\.|`|=>|\.\.\.|^(?:const|import)\b/m;

/**
 * Scripts of a mini-program's markup: ES5 without the global functions of JavaScript, and they load nothing but their own kind.
 * https://developers.weixin.qq.com/miniprogram/dev/reference/wxs/06datatype.html
 */
const OF_MARKUP = /\.(?:wxs|sjs)$/i;

/** Whether a server reads `${…}` of the file as its own, even where that stands in a script. */
function isFilledPage({ file: { path }, page }: FittingFacts): boolean {
  return page !== undefined && (SERVER_PAGE.test(path) || page.isFilled);
}

/** The version of the language that a place may have. */
function versionAt(
  { file: { path, text }, fixing, parsed: { tree }, ecmaVersion, page }: FittingFacts,
  part: TemplatePart | undefined,
): number {
  const version = Math.min(ecmaVersion, versionOfNode(fixing.manifest ?? ''));
  if (part && path.endsWith('.vue') && OLD_VUE.test(fixing.manifest ?? '')) return Math.min(version, TEMPLATES);
  return version < NULLISH || !declaresWithVar.of(text, () => /\bvar\s/.test(text)) || !isOldStyle(tree, page) ? version : TEMPLATES - 1;
}

const declaresWithVar = new LastResult<boolean>();

/** The oldest Node.js that a manifest names: in `engines`, or as the runtime of a cloud function of uniCloud. */
const NODE = /"engines"\s*:\s*\{[^{}]{0,200}?"node"\s*:\s*"[^"\d]{0,9}(\d{1,3})|"runtime"\s*:\s*"Nodejs(\d{1,3})/;

/** What that reads of the language: `??` since 14, the `s` flag since 10. https://node.green/ */
function versionOfNode(manifest: string): number {
  const [, engine, runtime] = NODE.exec(manifest) ?? [];
  const major = Number(engine ?? runtime ?? LATEST);
  return major >= 14 ? LATEST : major >= 10 ? DOT_ALL : DOT_ALL - 1;
}

/** Templates are compiled with what came before ES2020 up to Vue 2.6. https://github.com/vuejs/vue/blob/main/CHANGELOG.md#270-alpha1-2022-05-31 */
const OLD_VUE = /"vue"\s*:\s*"[\^~=v]{0,2}2\.[0-6]\b/;

/** Whether a script is written as before ES2015: it declares with `var` and uses nothing that came since. */
function isOldStyle(tree: Program, page: HtmlFile | undefined): boolean {
  return oldStyles.of(tree, () => findStyle(tree, page));
}

/** By the tree: each repair of a file is fitted to the same one. */
const oldStyles = new Memo<Program, boolean>();

function findStyle(tree: Program, page: HtmlFile | undefined): boolean {
  let hasVar = false;
  let isNewer = false;
  // A text that a server fills is read as a template literal, and written as none.
  const isWritten = ({ range: [start] }: Node): boolean => page === undefined || page.isOwnCode({ start, end: start + 1 });
  walk(tree, (node) => {
    if (node.type === 'VariableDeclaration' && node.kind === 'var') hasVar = true;
    else if ((NEW_NODES.test(node.type) && isWritten(node)) || isNewForm(node)) isNewer = true;
  });
  return hasVar && !isNewer;
}

const NEW_NODES =
  /^(?:ArrowFunctionExpression|TemplateLiteral|Class|Import|Export|Spread|Rest|ObjectPattern|ArrayPattern|AssignmentPattern|AwaitExpression|YieldExpression|ChainExpression|ForOf|TS)/;

function isNewForm(node: Node): boolean {
  if (node.type === 'VariableDeclaration') return true;
  return (node.type === 'LogicalExpression' && node.operator === '??') || (node.type === 'Property' && (node.shorthand || node.method));
}

/** The same in older syntax. In a line of a log, what is empty may as well be shown as nothing. */
function inOldSyntax(text: string, version: number): string | undefined {
  const older = text.replace(/ \?\? (?=''|\{\}|\[\])/g, ' || ');
  if (/\?\?|\?\./.test(older)) return undefined;
  const matched = version < DOT_ALL ? older.replace(BEFORE_DOMAIN.newer, BEFORE_DOMAIN.older) : older;
  if (version >= TEMPLATES) return matched;
  const joined = withoutPlaceholders(matched);
  return joined === undefined || NEWER.test(joined) ? undefined : joined;
}

/** Masks that are joined by `+`, so that no template literal is needed; undefined where one stays. */
function withoutPlaceholders(text: string): string | undefined {
  const joined = text
    .replace(/`\*\*\*\$\{(String\([^`{}]{1,500}\)\.slice\(-\d\))\}`/g, "'***' + $1")
    .replace(/`\$\{(String\([^`{}]{1,500}\)\.slice\(0, 1\))\}\*\*`/g, "$1 + '**'");
  return joined.includes('${') ? undefined : joined;
}

/** Whether the file declares a name that is usually a global one. */
function isDeclared({ parsed: { scopes } }: FittingFacts, name: string): boolean {
  return scopes.scopes.some(({ set }) => (set.get(name)?.defs.length ?? 0) > 0);
}

/** An attribute up to a place of its value, with the quote that it began with. */
const UP_TO = /=\s{0,9}(?:(")[^"]*|(')[^']*)$/;
const MAX_BEFORE = 2_000;

/** What a value without quotes cannot hold. https://html.spec.whatwg.org/multipage/syntax.html#unquoted */
const NEEDS_QUOTES = /[\s"'=<>`]/;

/** Code whose texts are in the quotes that the attribute's own leave free; undefined where the attribute has none and needs them. */
function insideQuotes(source: string, { tree: { range } }: TemplatePart, text: string): string | undefined {
  const found = UP_TO.exec(source.slice(Math.max(0, range[0] - MAX_BEFORE), range[0]));
  const outer = found?.[1] ?? found?.[2];
  if (outer === undefined) return source[range[0] - 1] === '=' && NEEDS_QUOTES.test(text) ? undefined : text;
  // What is copied from the attribute has none of its quotes: those are the repair's own.
  return text.replaceAll(outer, outer === '"' ? "'" : '"');
}
