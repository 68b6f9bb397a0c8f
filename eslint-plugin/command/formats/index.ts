/** The formats of reports by name. */
import { codeQuality, sast } from './gitlab.ts';
import { github } from './github.ts';
import { json, jsonLines } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import type { Report } from './report.ts';
import { sarif } from './sarif.ts';

/** Formats that are made here; every other name is one of ESLint's. */
export const FORMATS: Readonly<Record<string, (report: Report) => string>> = {
  json,
  jsonl: jsonLines,
  sarif,
  gitlab: codeQuality,
  'gitlab-sast': sast,
  junit,
  github,
  markdown,
};

/** Those of hosts of repositories and of CI servers, which join the reports of several folders: paths begin at the repository, wherever the command runs. */
export const HOSTED: ReadonlySet<string> = new Set(['sarif', 'gitlab', 'gitlab-sast', 'github', 'markdown', 'junit']);

/** Our own texts for readers. */
export const READABLE = 'readable';
export const DETAILED = 'detailed';
/** ESLint's own formats under names that are not ours. */
export const ESLINT_NAMES: Readonly<Record<string, string>> = {
  'eslint-json': 'json',
  stylish: 'stylish',
  html: 'html',
  'json-with-metadata': 'json-with-metadata',
};

/** One requested report: its format, and the file that it goes to. */
export interface Output {
  readonly format: string;
  readonly file?: string;
}

/** `sarif=report.sarif` is a format and its file, `sarif` one for standard output. A path of a formatter may hold the sign too. */
export function outputsOf(formats: readonly string[], outputFile: string | undefined): Output[] {
  const outputs = formats.map((text): Output => {
    const at = /^[\w@/.-]+=/.test(text) ? text.indexOf('=') : -1;
    return at < 0 ? { format: text } : { format: text.slice(0, at), file: text.slice(at + 1) };
  });
  if (outputs.length === 0) return [{ format: READABLE, file: outputFile }];
  const [only] = outputs.filter(({ file }) => file === undefined);
  return outputs.map((output) => (output === only && outputFile !== undefined ? { ...output, file: outputFile } : output));
}

/** Every name that is known, for messages. */
export const FORMAT_NAMES: readonly string[] = [READABLE, DETAILED, ...Object.keys(FORMATS), ...Object.keys(ESLINT_NAMES)];
