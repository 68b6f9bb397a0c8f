/**
 * Passes a new variable to containers and jobs. Where they list their variables by name, the new one is listed beside those that the
 * program reads already.
 */
import { containerFiles, jobFiles } from '../../catalog/platforms/handing-files.ts';
import { newlineOf } from '../../positions.ts';
import type { Facts } from '../../sources/file/facts.ts';
import type { Edit } from '../../types.ts';
import { folders, folderOf } from '../modules/folders.ts';
import { escaped } from '../reads/program-texts.ts';
import { programEnvironment, variablesRead } from './program-environment.ts';
import { isScript } from './script.ts';

const MAX_FOLDERS = 6;
/** The key of containers that receive all variables of a file; these need no line for each variable. */
const WHOLE_FILE = /^[ \t]+env_file:/m;

/** Edits that pass a variable to containers and jobs, and the names of the edited files. */
export interface HandedOn {
  readonly edits: readonly Edit[];
  readonly files: readonly string[];
}

/**
 * Repeats for `name` the lines that pass a variable under its own name (`KEY: ${{ secrets.KEY }}`, `- KEY=${KEY}`). For jobs, the
 * variables that the file itself reads are considered; for containers, those that its package reads.
 */
export function handedOn(facts: Facts, name: string): HandedOn {
  const { otherText, packageFolder, program } = facts.fixing;
  const above = folders(folderOf(facts.file.path)).slice(0, MAX_FOLDERS);
  const own = variablesRead(facts.file.text);
  const script = isScript(facts) ? facts.file.path.split(/[/\\]/).at(-1) : undefined;
  const ofPackage = [...programEnvironment(program).readers]
    .filter(([, files]) => files.some((file) => packageFolder !== undefined && file.startsWith(packageFolder)))
    .map(([variable]) => variable);
  const edits: Edit[] = [];
  const files: string[] = [];
  for (const [names, variables] of [
    [containerFiles, [...own, ...ofPackage]],
    [jobFiles, own],
  ] as const) {
    if (variables.length === 0) continue;
    for (const file of above.flatMap((folder) => names.map((one) => folder + one))) {
      const text = otherText?.(file);
      // A configuration that does not run the script needs none of its variables.
      if (script !== undefined && !text?.includes(script)) continue;
      const added = text === undefined ? [] : repeatedLines(text, variables, name);
      edits.push(...added.map((edit) => ({ ...edit, file })));
      if (added.length > 0) files.push(file.split(/[/\\]/).at(-1) ?? '');
    }
  }
  return { edits, files };
}

/** Edits of one text. They take the variable with the most such lines, and repeat each of its lines for `name` below it. */
function repeatedLines(text: string, variables: readonly string[], name: string): Edit[] {
  if (WHOLE_FILE.test(text) || new RegExp(String.raw`\b${name}\b`).test(text)) return [];
  const lines = [...new Set(variables)].map((variable) => ({ variable, found: linesOf(text, variable) }));
  const most = lines.reduce((best, one) => (one.found.length > best.found.length ? one : best), {
    variable: '',
    found: [] as readonly Line[],
  });
  const newline = newlineOf(text);
  return most.found.map(({ end, line }) => ({
    range: { start: end, end },
    text: newline + withoutDefault(line).replace(new RegExp(String.raw`\b${most.variable}\b`, 'g'), name),
  }));
}

/** `${NAME}` of `${NAME:-http://cache}`: what stands in for one variable is no value of another. */
function withoutDefault(line: string): string {
  return line.replace(/(\$\{\w{1,80})(?::-|-|:=|=)[^{}]{0,200}\}/g, '$1}');
}

interface Line {
  readonly line: string;
  readonly end: number;
}

function linesOf(text: string, variable: string): Line[] {
  const own = escaped(variable);
  const handing = new RegExp(
    String.raw`^[ \t]+(?:${own}:[ \t]*["']?\$\{(?:\{[ \t]*secrets\.)?${own}\b[^\n"']*["']?|-[ \t]*["']?${own}=\$\{${own}\b[^\n"']*["']?)[ \t]*(?=\r?$)`,
    'gm',
  );
  return [...text.matchAll(handing)].map(({ 0: line, index }) => ({ line, end: index + line.length }));
}
