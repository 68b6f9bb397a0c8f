/**
 * Other people's tests: `npm run corpus -- <clone of ofri-peretz/eslint> [--misses]` runs the strict preset through ESLint
 * over the corpora of that project (MIT) that ask about personal information and credentials in logs, storage, cookies,
 * URLs and analytics. Each file of `vulnerable` must have a finding, each file of `safe` none; files of `safe` whose own
 * header says that they are a vulnerability of another rule are counted apart, since they are not good code.
 *
 * Left out: `no-data-in-temp-storage`, which asks where a file lies, whatever it holds.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ESLint, type Linter } from 'eslint';
import { createEslintSetup } from '../../../eslint-plugin/eslint-setup.ts';
import { parseForESLint } from '../../../eslint-plugin/parser.ts';
import { createPlugin } from '../../../eslint-plugin/plugin.ts';

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
  'node-security__require-secure-credential-storage',
  'node-security__require-storage-encryption',
];

/** Rules that answer: those about values that reach a sink. */
const ANSWERING = ['no-log-personal-info', 'no-store-personal-info', 'no-personal-info-in-url', 'no-share-personal-info', 'no-insecure-transport'];
/** Messages that stand in for them, where a value is changed in a way that leaves all of it readable. */
const READABLE = /^(?:unchanged|encoded|reordered|separated)_/;
/** Rules that answer in one folder besides: a password in an address and a token's text in storage are written into the code. */
const ALSO: Readonly<Record<string, string>> = { 'browser-security__no-password-in-url': 'no-hardcoded-credential', 'browser-security__no-jwt-in-storage': 'no-hardcoded-credential' };
const OWNED_ELSEWHERE = /SAFE \(for this rule\)/;

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
  elsewhere: number;
}

const all = { vulnerable: { files: 0, flagged: 0, elsewhere: 0 }, safe: { files: 0, flagged: 0, elsewhere: 0 } };
for (const folder of FOLDERS) {
  const lines: string[] = [];
  const bad = await count(folder, 'vulnerable', lines);
  const good = await count(folder, 'safe', lines);
  console.log(`${folder.padEnd(52)} ${String(bad.files + good.files).padStart(3)} files   bad found ${shareOf(bad)}   good flagged ${shareOf(good)}   ${good.elsewhere} owned elsewhere`);
  if (values.misses) for (const line of lines) console.log(line);
}
const { vulnerable, safe } = all;
console.log(`${'total'.padEnd(52)} ${vulnerable.files + safe.files} files   bad found ${shareOf(vulnerable)} = ${percent(vulnerable)} %   good flagged ${shareOf(safe)} = ${percent(safe)} %   ${safe.elsewhere} owned elsewhere`);

/** Lints one half of a folder; files on the wrong side are described in `lines`. */
async function count(folder: string, half: 'vulnerable' | 'safe', lines: string[]): Promise<Count> {
  const found: Count = { files: 0, flagged: 0, elsewhere: 0 };
  for (const name of readdirSync(join(corpus, folder, half)).sort()) {
    const path = join(corpus, folder, half, name);
    const text = readFileSync(path, 'utf8');
    if (half === 'safe' && OWNED_ELSEWHERE.test(text)) {
      found.elsewhere++;
      continue;
    }
    const [result] = await eslint.lintText(text, { filePath: path });
    const fatal = result?.messages.find((message) => message.fatal);
    if (fatal) throw new Error(`${path}: ${fatal.message}`);
    const messages = (result?.messages ?? []).filter((message) => isAnswer(folder, message));
    found.files++;
    if (messages.length > 0) found.flagged++;
    if (half === 'vulnerable' && messages.length === 0) lines.push(`    missed ${name}`);
    if (half === 'safe') lines.push(...messages.map(({ line, ruleId, message }) => `    flagged ${name}:${line} ${ruleId} ${message}`));
  }
  all[half].files += found.files;
  all[half].flagged += found.flagged;
  all[half].elsewhere += found.elsewhere;
  return found;
}

function isAnswer(folder: string, { ruleId, messageId }: Linter.LintMessage): boolean {
  if (ruleId === 'pi-guard/no-weak-masking') return READABLE.test(messageId ?? '');
  return [...ANSWERING, ALSO[folder]].some((rule) => ruleId === `pi-guard/${rule}`);
}

function shareOf({ files, flagged }: Count): string {
  return `${String(flagged).padStart(2)}/${String(files).padEnd(2)}`;
}

function percent({ files, flagged }: Count): string {
  return ((100 * flagged) / files).toFixed(1);
}
