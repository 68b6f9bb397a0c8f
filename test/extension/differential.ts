/**
 * The language server, ESLint 9 and 10 and the command on the same files: findings and ranges, messages outside the editor; and the repairs of the
 * file itself, where there are any.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Linter, type ESLint } from 'eslint';
import { Linter as Linter9 } from 'eslint9';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { root } from '../tools/paths.ts';
import { Editor } from './editor.ts';

export interface Comparison {
  readonly files: number;
  readonly findings: number;
  readonly repairs: number;
  /** Files that ESLint cannot parse: the editor repairs them, so there is nothing to compare. */
  readonly unparsed: readonly string[];
  /** Files on which another surface and ESLint 10 disagree, with what each says. */
  readonly differences: readonly { readonly file: string; readonly surface: string; readonly other: readonly string[]; readonly eslint: readonly string[] }[];
}

/** Compares the surfaces on files of a folder, given relative to it. All are taken as built. */
export async function compare(folder: string, files: readonly string[]): Promise<Comparison> {
  const editor = await Editor.start({ folder });
  const linter = new Linter({ cwd: folder });
  const linter9 = new Linter9({ cwd: folder }) as unknown as Linter;
  const byCommand = commandMessages(folder, files);
  const require = createRequire(import.meta.url);
  const plugin = require(join(root, 'eslint-plugin/dist/index.cjs')) as ESLint.Plugin & { readonly configs: Readonly<Record<string, Linter.Config>> };
  const parser = require(join(root, 'eslint-plugin/dist/parser.cjs')) as Linter.Parser;
  const config: Linter.Config = { files: ['**/*.{js,cjs,mjs,jsx,ts,cts,mts,tsx,vue}'], ...plugin.configs['recommended'], languageOptions: { parser } };
  const unparsed: string[] = [];
  const differences: Comparison['differences'][number][] = [];
  const hold = (file: string, surface: string, other: readonly string[], eslint: readonly string[]): void => {
    if (JSON.stringify(unique(other)) !== JSON.stringify(unique(eslint))) differences.push({ file, surface, other: unique(other), eslint: unique(eslint) });
  };
  let findings = 0;
  let repairs = 0;
  try {
    for (const file of files) {
      const text = readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, '');
      const messages = linter.verify(text, [config], join(folder, file));
      if (messages.some(({ fatal }) => fatal)) {
        unparsed.push(file);
        continue;
      }
      const own = messages.filter(({ ruleId }) => ruleId?.startsWith('pi-guard/'));
      const eslint = [...own.map(describeMessage), ...own.flatMap((message) => (message.suggestions ?? []).map(({ desc, fix }) => `${desc} => ${text.slice(0, fix.range[0])}${fix.text}${text.slice(fix.range[1])}`))];
      const document = await editor.openDocument(file, text, LANGUAGES[file.split('.').at(-1) ?? '']);
      const shown = await editor.diagnostics(document);
      // The editor underlines value by value, and says it shorter.
      const offered = await repairsOf(editor, document);
      const seen = [...new Set(shown.map(describeDiagnostic)), ...offered.here];
      await editor.close(document);
      findings += shown.length;
      repairs += seen.length - new Set(shown.map(describeDiagnostic)).size;
      // Where the editor masks with a file of masks, ESLint, which writes one file, masks in place.
      const inPlace = eslint.slice(own.length).filter((line) => offered.here.includes(line) || !offered.masksElsewhere || !line.startsWith('Mask '));
      hold(file, 'editor', seen, [...own.map(describePlace), ...inPlace]);
      const said = own.map(describeMessage);
      hold(file, 'ESLint 9', oursIn(linter9.verify(text, [config], join(folder, file))), said);
      hold(file, 'command', oursIn(byCommand.get(join(folder, file)) ?? []), said);
    }
  } finally {
    await editor.stop();
  }
  return { files: files.length, findings, repairs, unparsed, differences };
}

const LANGUAGES: Readonly<Record<string, string>> = {
  js: 'javascript', cjs: 'javascript', mjs: 'javascript', jsx: 'javascriptreact', ts: 'typescript', cts: 'typescript', mts: 'typescript', tsx: 'typescriptreact', vue: 'vue',
};

/** What the command says, by absolute path. */
function commandMessages(folder: string, files: readonly string[]): Map<string, Linter.LintMessage[]> {
  const command = join(root, 'eslint-plugin/command/dist/pi-guard.cjs');
  const { stdout, stderr } = spawnSync(process.execPath, [command, '--format', 'eslint-json', '--locale', 'en', '--all-files', ...files], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (stdout === '') throw new Error(stderr);
  return new Map((JSON.parse(stdout) as ESLint.LintResult[]).map(({ filePath, messages }) => [filePath, messages]));
}

function oursIn(messages: readonly Linter.LintMessage[]): string[] {
  return messages.filter(({ ruleId }) => ruleId?.startsWith('pi-guard/')).map(describeMessage);
}

function describeMessage({ ruleId, line, column, endLine, endColumn, message }: Linter.LintMessage): string {
  return `${ruleId} ${line}:${column}-${endLine}:${endColumn} ${message}`;
}

function describePlace({ ruleId, line, column, endLine, endColumn }: Linter.LintMessage): string {
  return `${ruleId} ${line}:${column}-${endLine}:${endColumn}`;
}

function describeDiagnostic({ code, range, data }: Awaited<ReturnType<Editor['diagnostics']>>[number]): string {
  const { start, end } = (data as { readonly whole: typeof range } | undefined)?.whole ?? range;
  return `${code} ${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
}

/**
 * Repairs that change nothing but the document, the list of environment variables and what git leaves out aside: the text after each; and
 * whether others mask with a function that they write into another file.
 */
async function repairsOf(editor: Editor, document: TextDocument): Promise<{ readonly here: readonly string[]; readonly masksElsewhere: boolean }> {
  const actions = await editor.actionsInAll(document);
  const isOwn = (action: (typeof actions)[number]): boolean => (action.edit?.documentChanges ?? []).every((change) => {
    const uri = 'textDocument' in change ? change.textDocument.uri : 'uri' in change ? change.uri : '';
    return uri === document.uri || /\/\.(?:env\.example|gitignore)$/.test(uri);
  });
  const repairs = actions.filter((action) => action.isPreferred !== undefined);
  return {
    here: repairs.filter(isOwn).map((action) => `${action.title.replace('; .gitignore gets .env', '')} => ${editor.applied(document, action.edit)}`),
    masksElsewhere: repairs.some((action) => !isOwn(action) && action.title.startsWith('Mask ')),
  };
}

function unique(lines: readonly string[]): string[] {
  return [...new Set(lines)].sort();
}
