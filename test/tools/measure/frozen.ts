/** Findings as lines of text that two states of the engine can be compared by. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { analyze, compileConfig, isReported, languageOf, LineStarts, toSlashes, type Finding, type ModuleHost, type Preset } from '../../../core/index.ts';

const MAX_BYTES = 300_000;
const LEFT_OUT = /^(?:node_modules|\.git|dist|miniprogram_npm)$/;

/** Paths of the code files below a folder that people wrote, sorted; a file stands for itself. */
export function codeFiles(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inner = join(path, entry.name);
      if (entry.isDirectory()) return LEFT_OUT.test(entry.name) ? [] : codeFiles(inner);
      return entry.isFile() && languageOf(inner) && !inner.endsWith('.min.js') && statSync(inner).size < MAX_BYTES ? [inner] : [];
    });
}

export interface FreezeOptions {
  readonly preset: Preset;
  /** How other modules are found; without one every file stands alone. */
  readonly host?: ModuleHost;
}

/** One line for each finding of the files below a folder: place, rule, level, confidence, kinds, sorted by place. Paths start with the folder's name. */
export function frozenFindings(folder: string, { preset, host }: FreezeOptions): string[] {
  const config = compileConfig([], folder);
  return codeFiles(folder).flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    const { findings } = analyze({ path, text }, { config, ...(host ? { host } : {}) });
    const starts = new LineStarts(text);
    const name = toSlashes(join(basename(folder), relative(folder, path)));
    return findings.filter((finding) => isReported(finding, preset)).map((finding) => `${name}:${starts.placeOf(finding.range.start).line} ${described(finding)}`);
  });
}

/** Rule, level, confidence and sorted kinds: what must stay when code is written otherwise. */
export function described({ ruleId, level, confidence, kinds }: Finding): string {
  return `${ruleId} ${level} ${confidence} ${[...kinds].sort().join(',') || '-'}`;
}

/** Lines that went and lines that came, with how often the same line stands on either side. */
export function differences(before: readonly string[], after: readonly string[]): { readonly went: string[]; readonly came: string[] } {
  return { went: without(before, after), came: without(after, before) };
}

function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
