/** Edits as people make them in code that is accepted: which files they change, and whether they add a leak. */
import { basename, dirname, extname, join, relative } from 'node:path';
import { analyze, languageOf, parseFile, type Node, type ParsedFile } from '../../core/index.ts';
import { comparableChildren } from '../../core/baseline/printed.ts';
import type { Found, Project } from './project.ts';

/** What an edit does; undefined where it cannot be made. */
export interface Edit {
  readonly changes: ReadonlyMap<string, string | undefined>;
  /** The state before it, where that is not the project's own. */
  readonly before?: ReadonlyMap<string, string | undefined>;
  /** Where a leak is added, in a file as it is afterwards; absent for an edit that adds none. */
  /** Findings that the version which wrote the baseline did not have. */
  readonly unknown?: ReadonlySet<Found>;
  readonly added?: { readonly path: string; readonly start: number; readonly end: number };
}

export type MakeEdit = (project: Project, found: Found, random: () => number) => Edit | undefined;

const one = (path: string, text: string): ReadonlyMap<string, string> => new Map([[path, text]]);
const pick = <T>(items: readonly T[], random: () => number): T | undefined => items[Math.floor(random() * items.length)];

function textOf(project: Project, { path }: Found): string {
  return project.textOf(path) ?? '';
}

/** The script of a file; undefined for data and for what cannot be parsed. */
function parsed(path: string, text: string): ParsedFile | undefined {
  if (languageOf(path) === undefined) return undefined;
  try {
    return parseFile(path, text);
  } catch {
    return undefined;
  }
}

/** The nodes around a finding of a script, from the program down; empty when it stands elsewhere. */
function wayTo(project: Project, found: Found): Node[] {
  const { range } = found.finding;
  const way: Node[] = [];
  let node: Node | undefined = parsed(found.path, textOf(project, found))?.tree;
  while (node && node.range[0] <= range.start && range.end <= node.range[1]) {
    way.push(node);
    node = comparableChildren(node).find((child) => child.range[0] <= range.start && range.end <= child.range[1]);
  }
  return way;
}

/** The innermost statement around a finding that others can stand beside. */
function statementOf(project: Project, found: Found): { readonly start: number; readonly end: number } | undefined {
  const way = wayTo(project, found);
  const node = [...way].reverse().find((one) => one.type === 'ExpressionStatement' && ['Program', 'BlockStatement'].includes(way[way.indexOf(one) - 1]?.type ?? ''));
  return node && { start: node.range[0], end: node.range[1] };
}

const SPECIFIER = /(\b(?:from|import|require)[ \t]*(?:\(\s*)?['"])(\.[^'"\n]*)(['"])/g;

/** A file in a folder below its own, with the imports of both sides rewritten. */
const moveFile: MakeEdit = (project, found) => {
  const { path } = found;
  const to = join(dirname(path), 'moved', basename(path));
  if (basename(path, extname(path)) === 'index' || project.textOf(to) !== undefined) return undefined;
  const changes = new Map<string, string | undefined>([[path, undefined], [to, relinked(textOf(project, found), (specifier) => join('..', specifier))]]);
  for (const other of project.paths) {
    const text = other === path ? undefined : project.textOf(other);
    if (!text?.includes(basename(path, extname(path)))) continue;
    const changed = relinked(text, (specifier) => (project.host.resolve(specifier, other) === path ? join(dirname(relative(dirname(other), to)), basename(specifier)) : specifier));
    if (changed !== text) changes.set(other, changed);
  }
  return { changes };
};

function relinked(text: string, to: (specifier: string) => string): string {
  return text.replace(SPECIFIER, (_, before: string, specifier: string, after: string) => {
    const target = to(specifier);
    return `${before}${target.startsWith('.') ? target : `./${target}`}${after}`;
  });
}

/** The function around it, under another name in the file. */
const renameSymbol: MakeEdit = (project, found) => {
  const way = wayTo(project, found);
  const names = way.flatMap((node) => ('id' in node && node.id && (node.id as Node).type === 'Identifier' ? [(node.id as Node & { name: string }).name] : node.type === 'Property' && node.key.type === 'Identifier' && !node.computed ? [node.key.name] : []));
  const text = textOf(project, found);
  const name = [...names].reverse().find((candidate) => candidate.length > 3 && !/^(?:data|methods|computed|watch|props|setup|created|mounted|onLoad|success|fail|then)$/.test(candidate));
  if (name === undefined) return undefined;
  const changed = text.replace(new RegExp(`(?<![\\w$'"\`/-])${name}(?![\\w$'"\`/-])`, 'g'), `${name}Again`);
  return changed === text ? undefined : { changes: one(found.path, changed) };
};

const reIndent: MakeEdit = (project, found, random) => {
  if (languageOf(found.path) === undefined) return undefined;
  const by = pick(['  ', '    ', '\t'], random) ?? '';
  return { changes: one(found.path, textOf(project, found).replace(/^(?=[ \t]*\S)/gm, by)) };
};

const wrap: MakeEdit = (project, found, random) => {
  const statement = statementOf(project, found);
  if (!statement) return undefined;
  const text = textOf(project, found);
  const [before, after] = pick([['if (ready) {\n', '\n}'], ['try {\n', '\n} catch (failure) {\n  // goes on\n}'], ['{\n', '\n}'], ['for (const round of [1]) {\n', '\n}']] as const, random) ?? ['{', '}'];
  return { changes: one(found.path, `${text.slice(0, statement.start)}${before}${text.slice(statement.start, statement.end)}${after}${text.slice(statement.end)}`) };
};

const insertLines: MakeEdit = (project, found, random) => {
  const text = textOf(project, found);
  const tree = parsed(found.path, text)?.tree;
  const place = tree && pick(tree.body.filter(({ type }) => !type.startsWith('Import')), random);
  if (!place) return undefined;
  const lines = Array.from({ length: 1 + Math.floor(random() * 20) }, (_, index) => pick(['', '// a remark', `const spare${index}_${Math.floor(random() * 1e6)} = ${index};`], random) ?? '');
  return { changes: one(found.path, `${text.slice(0, place.range[0])}${lines.join('\n')}\n${text.slice(place.range[0])}`) };
};

/** The function that holds it, once more in another file. */
const copyLeak: MakeEdit = (project, found, random) => {
  const statement = statementOf(project, found);
  const others = project.paths.filter((path) => path !== found.path && extname(path) === extname(found.path) && languageOf(path) !== undefined);
  const to = pick(others, random);
  const way = wayTo(project, found);
  const block = [...way].reverse().find(({ type }) => type === 'FunctionDeclaration');
  const copied = block ? { start: block.range[0], end: block.range[1] } : statement;
  if (!copied || to === undefined) return undefined;
  const source = textOf(project, found).slice(copied.start, copied.end);
  const text = project.textOf(to) ?? '';
  const tree = parsed(to, text)?.tree;
  const at = tree?.body.at(-1)?.range[1];
  if (at === undefined) return undefined;
  const inserted = block ? `\n${source}\n` : `\nfunction copied${Math.floor(random() * 1e6)}(form, user, data, res, req) {\n${source}\n}\n`;
  return { changes: one(to, text.slice(0, at) + inserted + text.slice(at)), added: { path: to, start: at, end: at + inserted.length } };
};

const WORDS = ['idCard', 'phone', 'realName', 'bankCardNo', 'password', 'address'];

/** Another kind's name in its place. */
const swapKinds: MakeEdit = (project, found, random) => {
  const text = textOf(project, found);
  const written = text.slice(found.finding.range.start, found.finding.range.end);
  const [name = ''] = /\w+$/.exec(written) ?? [];
  const head = written.slice(0, written.length - name.length);
  if (name === '' || !/^[\w$.?[\]]*$/.test(head) || found.finding.kinds.length !== 1 || languageOf(found.path) === undefined) return undefined;
  const other = pick(WORDS.filter((word) => word !== name), random) ?? '';
  const { start, end } = found.finding.range;
  const expression = head === '' ? `form.${other}` : head + other;
  return { changes: one(found.path, text.slice(0, start) + expression + text.slice(end)), added: { path: found.path, start, end: start + expression.length } };
};

const secondLog: MakeEdit = (project, found) => {
  const statement = statementOf(project, found);
  if (!statement) return undefined;
  const text = textOf(project, found);
  const inserted = `\n${text.slice(statement.start, statement.end)}`;
  return { changes: one(found.path, text.slice(0, statement.end) + inserted + text.slice(statement.end)), added: { path: found.path, start: statement.start, end: statement.end + inserted.length } };
};

const FIELDS = ['idCard: string', 'bankCardNo: string', 'mobile: string', 'medicalHistory: string', 'realName: string'];

/** A type of its own module gets a field; a file that was not touched logs values of it. */
const addField: MakeEdit = (_, found, random) => {
  if (!/\.(?:[cm]?[jt]s|vue)$/.test(found.path) || /\.d\.ts$/.test(found.path)) return undefined;
  const folder = join(dirname(found.path), `typed${Math.floor(random() * 1e9)}`);
  const [type, file] = [join(folder, 'record.ts'), join(folder, 'show.ts')];
  const known = pick(FIELDS, random) ?? '';
  const other = pick(FIELDS.filter((field) => field !== known), random) ?? '';
  const shape = (fields: string): string => `export interface Entry {\n  no: number;\n${fields}}\n`;
  const alias = random() < 0.5;
  const user = `import type { Entry } from './${alias ? 'index' : 'record'}';\nexport function show(entry: Entry) {\n  console.log(entry);\n}\n`;
  const before = new Map([[type, shape(random() < 0.5 ? '' : `  ${known};\n`)], [file, user], ...(alias ? [[join(folder, 'index.ts'), "export * from './record';\n"] as const] : [])]);
  return { before, changes: one(type, shape(`  ${known};\n  ${other};\n`)), added: { path: file, start: 0, end: user.length } };
};

/** Nothing is edited: a new version finds some things that the one before did not. */
const upgrade: MakeEdit = (project, found, random) => ({ changes: new Map(), unknown: new Set([found, ...project.found.filter(() => random() < 0.1)]) });

export const EDITS: Readonly<Record<string, MakeEdit>> = {
  'move a file': moveFile,
  'rename a symbol': renameSymbol,
  're-indent': reIndent,
  wrap,
  'insert lines': insertLines,
  'copy a leak to another file': copyLeak,
  'swap two kinds': swapKinds,
  'add a second identical log': secondLog,
  'add a field to an imported type': addField,
  'upgrade the tool': upgrade,
};

/** Whether a file can be read at all after an edit. */
export function isReadable(path: string, text: string): boolean {
  return languageOf(path) === undefined || analyze({ path, text }).failure === undefined;
}
