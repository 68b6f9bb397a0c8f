/**
 * Findings of real code as text, so that a change of the engine can be read as a difference:
 * `npm run freeze -- <checkouts> --out <file>` writes them, `npm run freeze -- <checkouts> --compare <file>` prints what went (-)
 * and what came (+) since. `--preset recommended` leaves out guesses (otherwise `strict`), `--alone` looks at each file without its modules.
 * Each folder directly below <checkouts> is a project. The file belongs outside the repository: it names real code.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PRESETS } from '../../../core/index.ts';
import { NodeModuleHost } from '../../../eslint-plugin/host/node-modules.ts';
import { differences, frozenFindings } from './frozen.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, compare: { type: 'string' }, preset: { type: 'string', default: 'strict' }, alone: { type: 'boolean', default: false } },
});
const preset = PRESETS.find((name) => name === values.preset);
if (positionals.length === 0 || !preset || (values.out === undefined && values.compare === undefined)) {
  console.error('usage: npm run freeze -- <checkouts>… --out <file> | --compare <file> [--preset recommended|strict] [--alone]');
  process.exit(2);
}

const lines = positionals.flatMap((checkouts) =>
  readdirSync(resolve(checkouts), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== '.git')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name }) => frozenFindings(join(resolve(checkouts), name), { preset, ...(values.alone ? {} : { host: new NodeModuleHost({ freshFor: 60_000 }) }) })),
);

if (values.compare !== undefined) {
  const before = readFileSync(values.compare, 'utf8').split('\n').filter((line) => line !== '');
  const { went, came } = differences(before, lines);
  for (const line of went) console.log(`- ${line}`);
  for (const line of came) console.log(`+ ${line}`);
  console.log(`${before.length} findings before, ${lines.length} now: ${went.length} went, ${came.length} came`);
}
if (values.out !== undefined) {
  writeFileSync(values.out, `${lines.join('\n')}\n`);
  console.log(`${lines.length} findings written to ${values.out}`);
}
