import { tryParseFile } from '../syntax/index.ts';
import { languageOf } from '../syntax/languages.ts';
import { hasLineLongerThan } from '../scan/long-lines.ts';
import type { ParsedFile } from '../parsed-file.ts';
import { withoutData } from './data-literals.ts';
import { isInstalled } from './installed.ts';

const MAX_TEXT = 300_000;
const MAX_LINE = 5_000;

/** The tree of a module; undefined for one that cannot be read or parsed, or is generated: that is no failure of its importers. */
export function moduleTree(
  id: string,
  text: string,
  trees: { of(id: string, text: string): ParsedFile | undefined },
): ParsedFile | undefined {
  if (!isReadable(id, text)) return undefined;
  const short = withoutData(text);
  return short === text ? trees.of(id, text) : tryParseFile(id, short);
}

/** The same of every file of a program that has a script, components too. */
export function parseAny(id: string, text: string): ParsedFile | undefined {
  return isProgramScript(id, text) ? tryParseFile(id, text) : undefined;
}

/** Whether a file has a script of the project, of a length that people write; components have one. */
export function isProgramScript(id: string, text: string): boolean {
  return languageOf(id) !== undefined && !isInstalled(id) && text.length <= MAX_TEXT && !hasLineLongerThan(text, MAX_LINE);
}

/** Whether a module can be looked at: a script of the project, of a length that people write. */
export function isReadable(id: string, text: string): boolean {
  return isScript(id) && !isInstalled(id) && text.length <= MAX_TEXT && !hasLineLongerThan(text, MAX_LINE);
}

/** Components export nothing of use to flow: templates use them. */
function isScript(id: string): boolean {
  const language = languageOf(id);
  return language !== undefined && language !== 'vue';
}
