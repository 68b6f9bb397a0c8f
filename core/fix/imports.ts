/** Adds an import in the file's own style. */
import type { TSESTree } from '@typescript-eslint/types';
import { newlineOf } from '../positions.ts';
import { outerBranches } from '../syntax/script/conditional-compilation.ts';
import { Memo } from '../memo.ts';
import type { Edit, Node, Program, Range } from '../types.ts';
import { contains, rangeOf } from '../syntax/tree.ts';
import { addTo } from '../groups.ts';
import { isEsModule } from './modules/module-kind.ts';
import { isDirective, leadingStatements, requiresOf } from './modules/requires.ts';

export interface ImportPlan {
  /** Name by which the function is called in this file. */
  readonly local: string;
  /** Edits that import it; none when it is there already. */
  readonly edits: readonly Edit[];
}

/** The names of the file that gets an import. */
export interface Names {
  /** Whether a name means something anywhere in the file: an import of that name would be hidden there, or clash. */
  isTaken(name: string): boolean;
  /** Whether a name at the top of the file means something else somewhere in it. */
  isHidden(name: string): boolean;
}

/** A name for an import that nothing in the file has: its own, with a prefix where that is taken, and with a number where both are. */
function freeName(name: string, { isTaken }: Names): string {
  const prefixed = `pi${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const numbered = Array.from({ length: MAX_NUMBER }, (_, index) => `${prefixed}${index + 2}`);
  return [name, prefixed, ...numbered].find((one) => !isTaken(one)) ?? prefixed;
}

const MAX_NUMBER = 9;

/** The file that gets an import. */
export interface Importing {
  readonly path: string;
  readonly text: string;
  readonly tree: Program;
}

/**
 * Plans how to call `name` of package or file `from`: an existing import is reused or extended, else a line is added after the last import, or
 * after the directives and calls of `require` with which the file begins, so that the name has its value before anything else runs.
 */
export function planImport(file: Importing, name: string, from: string, names: Names): ImportPlan {
  let memo = memos.get(file.tree);
  if (!memo) memos.set(file.tree, (memo = new Map()));
  const key = `${name} ${from}`;
  let plan = memo.get(key);
  if (!plan) memo.set(key, (plan = findPlan(file, name, from, names)));
  return plan;
}

/** By tree: each finding of a file needs the same few imports. */
const memos = new Memo<Program, Map<string, ImportPlan>>();

function findPlan(file: Importing, name: string, from: string, names: Names): ImportPlan {
  const { text, tree } = file;
  const { isHidden } = names;
  const declarations = importsIn(tree);
  // What conditional compilation may leave out is there for one platform only.
  const branches = outerBranches(text);
  const isAlways = (statement: Node): boolean => !branches.some((branch) => contains(branch, rangeOf(statement)));
  const existing = declarations.find(
    (declaration) => declaration.source.value === from && declaration.importKind !== 'type' && isAlways(declaration),
  );
  const specifiers = existing?.specifiers.filter((specifier) => specifier.type === 'ImportSpecifier') ?? [];
  const known = specifiers.find(
    ({ imported, local: { name: called } }) => imported.type === 'Identifier' && imported.name === name && !isHidden(called),
  );
  if (known) return { local: known.local.name, edits: [] };
  const required = requiresOf(leadingStatements(tree)).filter(({ statement }) => isAlways(statement));
  const destructured = required.find((item) => item.from === from && item.pattern);
  const property = destructured?.pattern?.properties.find(
    (item) => item.type === 'Property' && item.key.type === 'Identifier' && item.key.name === name,
  );
  if (property?.type === 'Property' && property.value.type === 'Identifier' && !isHidden(property.value.name))
    return { local: property.value.name, edits: [] };

  const local = freeName(name, names);
  const imported = local === name ? name : `${name} as ${local}`;
  const last = specifiers.at(-1);
  if (last) return { local, edits: [{ range: { start: last.range[1], end: last.range[1] }, text: `, ${imported}` }] };
  const lastProperty = destructured?.pattern?.properties.filter(({ type }) => type !== 'RestElement').at(-1);
  if (lastProperty) {
    return {
      local,
      edits: [
        { range: { start: lastProperty.range[1], end: lastProperty.range[1] }, text: `, ${local === name ? name : `${name}: ${local}`}` },
      ],
    };
  }
  const style = styleOf(file, declarations);
  const quoted = `${style.quote}${from}${style.quote}`;
  const line = style.isModule
    ? `import { ${imported} } from ${quoted}${style.semicolon}`
    : `const { ${local === name ? name : `${name}: ${local}`} } = require(${quoted})${style.semicolon}`;
  return { local, edits: [insertLine(file, branches, line)] };
}

function importsIn({ body }: Program): TSESTree.ImportDeclaration[] {
  return body.filter((statement) => statement.type === 'ImportDeclaration');
}

/** Plans how to call the default export of `from`: the name that the file has for it, or `name` in a line of its own. */
export function planDefault(file: Importing, name: string, from: string, names: Names): ImportPlan {
  const declarations = importsIn(file.tree);
  const branches = outerBranches(file.text);
  const known = declarations
    .filter(({ source, importKind }) => source.value === from && importKind !== 'type')
    .filter((declaration) => !branches.some((branch) => contains(branch, rangeOf(declaration))))
    .flatMap(({ specifiers }) => specifiers.filter((specifier) => specifier.type === 'ImportDefaultSpecifier'));
  if (known[0] && !names.isHidden(known[0].local.name)) return { local: known[0].local.name, edits: [] };
  const local = freeName(name, names);
  const { isModule, quote, semicolon } = styleOf(file, declarations);
  const quoted = `${quote}${from}${quote}`;
  const line = isModule ? `import ${local} from ${quoted}${semicolon}` : `const ${local} = require(${quoted}).default${semicolon}`;
  return { local, edits: [insertLine(file, branches, line)] };
}

function styleOf(
  { path, text, tree }: Importing,
  declarations: readonly TSESTree.ImportDeclaration[],
): { isModule: boolean; quote: string; semicolon: string } {
  const sample =
    declarations[0] ?? tree.body.find((statement) => statement.type === 'VariableDeclaration' || statement.type === 'ExpressionStatement');
  const sampleText = sample ? text.slice(sample.range[0], sample.range[1]) : '';
  const doubles = (sampleText || text).split('"').length;
  const singles = (sampleText || text).split("'").length;
  return {
    isModule: isEsModule(path, text, tree),
    quote: doubles > singles ? '"' : "'",
    semicolon: sample && !sampleText.trimEnd().endsWith(';') ? '' : ';',
  };
}

function insertLine({ path, text, tree }: Importing, branches: readonly Range[], line: string): Edit {
  const after = lastAtTop(tree, importsIn(tree)) ?? lastLeading({ path, text, tree });
  const branch = after && branches.find(({ start, end }) => start < after.range[1] && after.range[1] < end);
  if (branch) {
    const start = lineStart(text, branch.start);
    return { range: { start, end: start }, text: `${text.slice(start, branch.start)}${line}${newlineOf(text, branch.start)}` };
  }
  if (after) {
    const end = endOfLineOf(after, text);
    const newline = newlineOf(text, end);
    const indent = /(?<![^\n])[^\n]*$/.exec(text.slice(0, after.range[0]))?.[0] ?? '';
    return { range: { start: end, end }, text: `${newline}${/^\s*$/.test(indent) ? indent : ''}${line}` };
  }
  const first = tree.body[0];
  const comment = (tree.comments ?? []).find((item) => item.value.startsWith('!') || OF_WHOLE_FILE.test(item.value));
  const newline = newlineOf(text);
  const own = first && descriptionOf(tree, text, first);
  const start = first
    ? Math.max(
        lineStart(text, own ? own.range[0] : first.range[0]),
        comment && comment.range[0] < first.range[0] ? lineEnd(text, comment.range[1]) : 0,
      )
    : 0;
  const indent = first ? (/^[ \t]*/.exec(text.slice(lineStart(text, first.range[0])))?.[0] ?? '') : '';
  return {
    range: { start, end: start },
    text: `${indent}${line}${newline}${(own ?? (first && comment === undefined && !/^\s*(?:\/[/*]|$)/.test(text.slice(start).split('\n')[0] ?? ''))) ? newline : ''}`,
  };
}

/** The last of the statements with which a file of CommonJS begins, and of its directives in a module without imports. */
function lastLeading({ path, text, tree }: Importing): Node | undefined {
  const leading = leadingStatements(tree);
  return (isEsModule(path, text, tree) ? leading.filter(isDirective) : leading).at(-1);
}

/** The comment that describes the first statement of a file and not the file: it stands right above, with the tags of a function. */
function descriptionOf({ comments = [] }: Program, text: string, first: TSESTree.Statement): TSESTree.Comment | undefined {
  const above = comments.filter(({ range }) => range[1] <= first.range[0]).at(-1);
  if (above && OF_NEXT_LINE.test(above.value) && /^\r?\n[ \t]*$/.test(text.slice(above.range[1], first.range[0]))) return above;
  if (above?.type === 'Line' && IS_STEP.test(first.type) && !OF_FILE.test(above.value) && !OF_WHOLE_FILE.test(above.value))
    return firstOfLines(comments, text, above, first);
  if (above?.type !== 'Block' || !above.value.startsWith('*') || !/^\r?\n[ \t]*$/.test(text.slice(above.range[1], first.range[0])))
    return undefined;
  return OF_STATEMENT.test(above.value) || (comments[0] !== above && !OF_FILE.test(above.value)) ? above : undefined;
}

/** The first of the line comments that stand right above a statement, one below the other; undefined where something stands between. */
function firstOfLines(
  comments: readonly TSESTree.Comment[],
  text: string,
  above: TSESTree.Comment,
  first: Node,
): TSESTree.Comment | undefined {
  const isNext = (one: TSESTree.Comment, next: number): boolean => /^\r?\n[ \t]*$/.test(text.slice(one.range[1], next));
  if (!isNext(above, first.range[0])) return undefined;
  let top = above;
  for (const one of [...comments].reverse())
    if (one.type === 'Line' && one.range[1] <= top.range[0] && isNext(one, top.range[0])) top = one;
  return top;
}

/** Statements that a comment right above is about; above a declaration it may be about the file. */
const IS_STEP = /^(?:If|Expression|For\w*|While|Try)Statement$/;

/** Comments that switch a check off or on for the whole file, and those for the line below. https://eslint.org/docs/latest/use/configure/rules */
const OF_WHOLE_FILE = /^\s*eslint-(?!disable-(?:next-)?line)|@ts-(?:no)?check/;
const OF_NEXT_LINE = /eslint-disable-next-line|@ts-(?:expect-error|ignore)/;

/** End of a statement with the comment that stands behind it on its line. */
function endOfLineOf({ range: [, end] }: Node, text: string): number {
  const rest = /^[ \t]*(?:\/\/[^\n\r]*|\/\*[^\n\r]*\*\/[ \t]*(?=[\r\n]))/.exec(text.slice(end, end + MAX_COMMENT))?.[0] ?? '';
  return end + rest.length;
}

/** Characters of such a comment, at most. */
const MAX_COMMENT = 400;

/** Tags of functions and of files. https://jsdoc.app/#block-tags */
const OF_STATEMENT = /@(?:param|returns?|type|throws|deprecated)\b/;
const OF_FILE = /@(?:file|fileoverview|license|copyright|module)\b|copyright/i;

/** The last import of those at the top of a file; one further down stands there for a reason of its own. */
function lastAtTop({ body }: Program, declarations: readonly TSESTree.ImportDeclaration[]): TSESTree.ImportDeclaration | undefined {
  const [first] = declarations;
  if (!first) return undefined;
  let last = first;
  for (const statement of body.slice(body.indexOf(first) + 1)) {
    if (statement.type !== 'ImportDeclaration') break;
    last = statement;
  }
  return last;
}

/** Start of a line, behind the byte order mark of the first one. */
function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1 || Number(text.startsWith('\ufeff'));
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** Imports of several functions from one place become one line, and insertions at one place one edit. */
export function mergeInsertions(edits: readonly Edit[]): Edit[] {
  const places = new Map<number, Map<string, Edit[]>>();
  for (const edit of edits) {
    const lines = places.get(edit.range.start) ?? new Map<string, Edit[]>();
    places.set(edit.range.start, lines);
    const line = edit.text.startsWith(', ') ? '' : edit.text.replace(/\{ [^{}]+ \}/, '');
    addTo(lines, line, edit);
  }
  return [...places.values()].flatMap((lines) => {
    const merged = [...lines.values()].flatMap(joined);
    return merged[0]
      ? [
          {
            ...merged[0],
            text: merged.map(({ text }, index) => (index < merged.length - 1 ? text.replace(/(\r?\n)\r?\n$/, '$1') : text)).join(''),
          },
        ]
      : [];
  });
}

function joined(edits: readonly Edit[]): Edit[] {
  const [first, ...rest] = edits;
  if (!first || rest.length === 0) return [...edits];
  const names = edits.map((edit) => /\{ ([^{}]+) \}/.exec(edit.text)?.[1] ?? edit.text.replace(/^, /, ''));
  const text = first.text.startsWith(', ') ? `, ${names.join(', ')}` : first.text.replace(/\{ [^{}]+ \}/, `{ ${names.join(', ')} }`);
  return [{ range: first.range, text }];
}
