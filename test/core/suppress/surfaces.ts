/** What a text shows on the surfaces that apply comments in ways of their own: the editor and ESLint. */
import { Linter as Linter10 } from 'eslint';
import { Linter as Linter9 } from 'eslint9';
import { LineStarts, type ProjectConfig } from '../../../core/index.ts';
import * as parser from '../../../eslint-plugin/parser.ts';
import { createPlugin } from '../../../eslint-plugin/plugin.ts';
import type { FileSetup } from '../../../eslint-plugin/setup.ts';
import { check } from '../../../extension/server/checks/check.ts';

type Linter = typeof Linter10;
const LINTERS: Readonly<Record<string, Linter>> = { 'ESLint 9': Linter9 as unknown as Linter, 'ESLint 10': Linter10 };

/** What is known before a text is looked at. */
export interface Given {
  readonly config: ProjectConfig;
  readonly today?: string;
}

/** What each surface shows of a text: line, rule, and what is wrong with the comment there. */
export const surfaces: Readonly<Record<string, (path: string, text: string, given: Given) => string[]>> = {
  'the editor': inEditor,
  ...Object.fromEntries(Object.entries(LINTERS).map(([name, Linter]) => [name, (path: string, text: string, given: Given) => inEslint(Linter, path, text, given)])),
};

function inEditor(path: string, text: string, given: Given): string[] {
  const lines = new LineStarts(text);
  return check(text, { path: `/app/${path}`, preset: 'recommended', locale: 'en', ...given }).findings.map(({ ruleId, range, messageId, isAboutComment }) => shown(lines.placeOf(range.start).line, ruleId, isAboutComment ? messageId : ''));
}

/** ESLint knows messages by ids of its own. */
function inEslint(Linter: Linter, path: string, text: string, given: Given): string[] {
  const setup: FileSetup = { preset: 'recommended', locale: 'en', problems: [], fix: 'suggest', ...given };
  const plugin = createPlugin(() => setup);
  const code = { files: ['**/*.{jsx,vue}'], ...plugin.configs.recommended, languageOptions: { parser: parser as unknown as Linter10.Parser } };
  return new Linter().verify(text, [plugin.configs.files, code, { linterOptions: { reportUnusedDisableDirectives: 'off' } }], path).map(({ line, ruleId, messageId }) => shown(line, ruleId, messageId));
}

/** A message of a surface as the tables of the tests write it. */
export function shown(line: number, ruleId: string | null, messageId = ''): string {
  const [flaw = ''] = /^(?:withoutReason|expired|wrongDate)/.exec(messageId) ?? [];
  return `${line} ${ruleId?.replace('pi-guard/', '') ?? 'fatal'}${flaw === '' ? '' : ` ${flaw}`}`;
}
