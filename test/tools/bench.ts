/**
 * What our rules cost: the ratio of linting with all rules to linting with none, on real code.
 * `npm run bench -- <folder>… [--files 300] [--rounds 9]`. Rounds are interleaved file by file; the median of the
 * rounds' ratios is printed, the ratio of the sums of each file's fastest run (steadier on a busy machine), and a
 * control (none against none) that should be 1.
 */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Linter } from 'eslint';
import * as tsParser from '@typescript-eslint/parser';
import { root } from './paths.ts';

const require = createRequire(import.meta.url);
const plugin = require(join(root, 'eslint-plugin/dist/index.cjs')) as { configs: Record<string, Linter.Config> };
const vueParser = require('vue-eslint-parser') as Linter.Parser;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { files: { type: 'string', default: '300' }, rounds: { type: 'string', default: '9' } },
});
if (positionals.length === 0) {
  console.error('usage: npm run bench -- <folder>… [--files 300] [--rounds 9]');
  process.exit(2);
}

const MAX_BYTES = 100_000;

function* listFiles(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !/^(?:node_modules|\.git|dist|miniprogram_npm|uni_modules|static|public)$/.test(entry.name)) yield* listFiles(path);
    else if (entry.isFile() && /(?<!\.min)\.(?:[cm]?js|jsx|tsx?|vue)$/.test(entry.name) && statSync(path).size < MAX_BYTES) yield path;
  }
}

const all = positionals.flatMap((folder) => [...listFiles(folder)]).sort();
const wanted = Number(values.files);
const step = Math.max(1, all.length / wanted);
const files = Array.from({ length: Math.min(wanted, all.length) }, (_, index) => all[Math.floor(index * step)] as string);

const language: Linter.Config = {
  files: ['**/*'],
  linterOptions: { reportUnusedDisableDirectives: 'off' },
  languageOptions: { parser: tsParser as Linter.Parser, parserOptions: { ecmaFeatures: { jsx: true } } },
};
const vueLanguage: Linter.Config = { files: ['**/*.vue'], languageOptions: { parser: vueParser, parserOptions: { parser: tsParser } } };
const none: Linter.Config[] = [language, vueLanguage];
const variants: Record<string, Linter.Config[]> = { none, control: [...none], 'pi-guard': [...none, { files: ['**/*'], ...plugin.configs['recommended'] }] };
const linter = new Linter({ cwd: '/' });

const texts = files.map((file) => ({ file: file.replaceAll('\\', '/').replace(/^[a-z]:/i, ''), text: readFileSync(file, 'utf8') }))
  .filter(({ file, text }) => !linter.verify(text, none, file).some((message) => message.fatal));
const lines = texts.reduce((sum, { text }) => sum + text.split('\n').length, 0);
console.log(`${texts.length} files, ${lines} lines, ${values.rounds} rounds after one warm-up`);

const names = Object.keys(variants);
const fastest: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, texts.map(() => Infinity)]));
const ratios: Record<string, number[]> = { control: [], 'pi-guard': [] };
for (let round = 0; round <= Number(values.rounds); round++) {
  const spent: Record<string, number> = Object.fromEntries(names.map((name) => [name, 0]));
  texts.forEach(({ file, text }, index) => {
    names.forEach((_, turn) => {
      const name = names[(turn + index + round) % names.length] as string;
      const started = performance.now();
      linter.verify(text, variants[name] as Linter.Config[], file);
      const took = performance.now() - started;
      spent[name] = (spent[name] ?? 0) + took;
      const best = fastest[name] as number[];
      if (round > 0) best[index] = Math.min(best[index] ?? Infinity, took);
    });
  });
  if (round === 0) continue;
  for (const name of Object.keys(ratios)) ratios[name]?.push((spent[name] ?? 0) / (spent['none'] ?? 1));
  globalThis.gc?.();
}
for (const [name, list] of Object.entries(ratios)) {
  const sorted = [...list].sort((a, b) => a - b);
  const sum = (variant: string): number => (fastest[variant] ?? []).reduce((total, took) => total + took, 0);
  console.log(`${name}: median ${sorted[Math.floor(sorted.length / 2)]?.toFixed(3)} (${sorted[0]?.toFixed(3)} – ${sorted.at(-1)?.toFixed(3)}); fastest runs ${(sum(name) / sum('none')).toFixed(3)}`);
}
