/**
 * Other people's tests: `npm run corpus -- <clone of ofri-peretz/eslint> [--misses]` runs the strict preset through ESLint
 * over the corpora of that project (MIT) that ask about personal information and credentials in logs, storage, cookies,
 * URLs and analytics. Each file of `vulnerable` must have a finding, each file of `safe` none.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ESLint, type Linter } from 'eslint';
import { createEslintSetup } from '../../eslint-plugin/eslint-setup.ts';
import { parseForESLint } from '../../eslint-plugin/parser.ts';
import { createPlugin } from '../../eslint-plugin/plugin.ts';

/** Folders of `benchmarks/rule-corpus`. */
const FOLDERS = [
  'secure-coding__no-pii-in-logs',
  'secure-coding__no-sensitive-data-exposure',
  'browser-security__no-jwt-in-storage',
  'browser-security__no-cookie-auth-tokens',
  'browser-security__no-sensitive-cookie-js',
  'browser-security__no-sensitive-data-in-analytics',
  'browser-security__no-sensitive-data-in-cache',
  'browser-security__no-sensitive-indexeddb',
  'browser-security__no-sensitive-localstorage',
  'browser-security__no-sensitive-sessionstorage',
  'browser-security__no-password-in-url',
  'node-security__no-data-in-temp-storage',
  'node-security__require-secure-credential-storage',
  'node-security__require-storage-encryption',
];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { misses: { type: 'boolean', default: false } } });
const [clone] = positionals;
if (clone === undefined) {
  console.error('usage: npm run corpus -- <clone of ofri-peretz/eslint> [--misses]');
  process.exit(2);
}

const corpus = join(resolve(clone), 'benchmarks/rule-corpus');
const parser = { parseForESLint } as unknown as Linter.Parser;
const eslint = new ESLint({
  cwd: corpus,
  overrideConfigFile: true,
  overrideConfig: [{ files: ['**/*.{js,cjs,mjs,jsx,ts,cts,mts,tsx}'], ...createPlugin(createEslintSetup()).configs.strict, languageOptions: { parser } }],
});

interface Count {
  files: number;
  flagged: number;
}

const all = { vulnerable: { files: 0, flagged: 0 }, safe: { files: 0, flagged: 0 } };
for (const folder of FOLDERS) {
  const lines: string[] = [];
  const bad = await count(folder, 'vulnerable', lines);
  const good = await count(folder, 'safe', lines);
  console.log(`${folder.padEnd(52)} ${String(bad.files + good.files).padStart(3)} files   bad found ${shareOf(bad)}   good flagged ${shareOf(good)}`);
  if (values.misses) for (const line of lines) console.log(line);
}
const { vulnerable, safe } = all;
console.log(`${'total'.padEnd(52)} ${vulnerable.files + safe.files} files   bad found ${shareOf(vulnerable)} = ${percent(vulnerable)} %   good flagged ${shareOf(safe)} = ${percent(safe)} %`);

/** Lints one half of a folder; files on the wrong side are described in `lines`. */
async function count(folder: string, half: 'vulnerable' | 'safe', lines: string[]): Promise<Count> {
  const found: Count = { files: 0, flagged: 0 };
  for (const name of readdirSync(join(corpus, folder, half)).sort()) {
    const path = join(corpus, folder, half, name);
    const [result] = await eslint.lintText(readFileSync(path, 'utf8'), { filePath: path });
    const messages = result?.messages ?? [];
    const fatal = messages.find((message) => message.fatal);
    if (fatal) throw new Error(`${path}: ${fatal.message}`);
    found.files++;
    if (messages.length > 0) found.flagged++;
    if (half === 'vulnerable' && messages.length === 0) lines.push(`    missed ${name}`);
    if (half === 'safe') lines.push(...messages.map(({ line, ruleId, message }) => `    flagged ${name}:${line} ${ruleId} ${message}`));
  }
  all[half].files += found.files;
  all[half].flagged += found.flagged;
  return found;
}

function shareOf({ files, flagged }: Count): string {
  return `${String(flagged).padStart(2)}/${String(files).padEnd(2)}`;
}

function percent({ files, flagged }: Count): string {
  return ((100 * flagged) / files).toFixed(1);
}
