/** `npm run new -- sink|kind|model|schema|rule <id> [--zh <Chinese name>]`: writes a first version that compiles and passes its tests; `--in logs` names the folder that it stands in. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { entryCalled, foldersBelow } from './catalogue-folders.ts';
import { root as ownRoot } from './paths.ts';
import { HOMES, ID_FORMS, SCAFFOLDS, filesFor, nextSteps, withRule, type Filed, type Scaffold } from './scaffold.ts';

const USAGE = `usage: npm run new -- ${SCAFFOLDS.join('|')} <id> [--zh <Chinese name>] [--in <folder>] [--root <repository>]`;

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

function readArguments(): { what: Scaffold; id: string; zh: string | undefined; folder: string | undefined; root: string } {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { root: { type: 'string', default: ownRoot }, zh: { type: 'string' }, in: { type: 'string' } } });
    const [what, id] = positionals;
    if (positionals.length !== 2 || !isScaffold(what) || id === undefined) refuse(USAGE);
    return { what, id, zh: values.zh, folder: values.in, root: resolve(values.root) };
  } catch {
    refuse(USAGE);
  }
}

function isFiled(what: Scaffold): what is Filed {
  return what in HOMES;
}

function isScaffold(what: string | undefined): what is Scaffold {
  return SCAFFOLDS.some((name) => name === what);
}

const { what, id, zh, folder, root } = readArguments();
if (!ID_FORMS[what].test(id)) {
  refuse(`"${id}" is no id of a ${what}: write lower-case words joined by hyphens${what === 'rule' ? ' that begin with "no-"' : ''}.`);
}
if (zh !== undefined && (zh.trim() === '' || /['"\\\n]/.test(zh))) refuse('The Chinese name must be text without quotes, backslashes and line breaks.');
if (folder !== undefined && !isFiled(what)) refuse('--in names the folder of a sink, a kind or a model; rules and schema libraries have none.');
if (!existsSync(join(root, 'test/tools/update.ts'))) refuse(`"${root}" is no copy of this repository.`);
if (folder !== undefined && isFiled(what)) {
  const folders = foldersBelow(root, HOMES[what]);
  if (!(what === 'model' ? /^[a-z]+(?:-[a-z]+)*$/.test(folder) : folders.includes(folder))) refuse(`--in names a folder of ${HOMES[what]}: ${folders.join(', ')}.`);
}
const files = filesFor(what, id, zh, folder);
const taken = !isFiled(what) ? files.map(({ path }) => path).find((path) => existsSync(join(root, path))) : entryCalled(root, id, what === 'sink' ? [HOMES.sink, 'core/catalog/recognised-sinks'] : [HOMES[what]]);
if (taken !== undefined) refuse(`The ${what} "${id}" exists already: ${taken}.`);

for (const { path, text } of files) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  console.log(`wrote ${path}`);
}
if (what === 'rule') {
  const index = join(root, 'core/rules/index.ts');
  writeFileSync(index, withRule(readFileSync(index, 'utf8'), id));
  console.log('changed core/rules/index.ts');
}
const update = spawnSync(process.execPath, ['--import', 'tsx', join(root, 'test/tools/update.ts')], { cwd: root, stdio: 'inherit' });
if (update.status !== 0) process.exit(1);
console.log(`\nNext:\n${nextSteps(what, files[0]?.path ?? '').map((step, index) => `${index + 1}. ${step}`).join('\n')}`);
