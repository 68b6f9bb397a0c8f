/**
 * What knowing the whole program costs: `npx tsx test/bench/listing.ts <project folder> [--rounds 3] [--single 40]`. The same files are
 * analysed with modules by a host that lists the files of the program and by one that does not, in turns; and single files of the
 * program each by a host that has read nothing yet. Processor milliseconds; parsing is in them, ESLint is not.
 */
import { parseArgs } from 'node:util';
import { analyze, compileConfig, type ModuleHost } from '../../core/index.ts';
import { NodeModuleHost } from '../../eslint-plugin/host/node-modules.ts';
import { sampleOf, type Sample } from './corpus.ts';
import { quantile } from './estimate.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { rounds: { type: 'string', default: '3' }, single: { type: 'string', default: '40' } } });
const [folder] = positionals;
if (folder === undefined) {
  console.error('usage: npx tsx test/bench/listing.ts <project folder> [--rounds 3] [--single 40]');
  process.exit(2);
}

/** As the command does it: what is on the disk stays as it is while it runs, in milliseconds. */
const FRESH_FOR = 600_000;

function hostOf(lists: boolean): ModuleHost {
  const host = new NodeModuleHost({ freshFor: FRESH_FOR, keepsTexts: true });
  return lists ? host : { resolve: (specifier, from) => host.resolve(specifier, from), read: (id) => host.read(id), entries: (from) => host.entries(from) };
}

const config = compileConfig([], folder);
const samples = sampleOf([folder]);

/** Processor milliseconds for some files by a fresh host, and the files of which cells were asked. */
function run(files: readonly Sample[], lists: boolean): { readonly ms: number; readonly asking: readonly Sample[] } {
  const host = hostOf(lists);
  const before = process.cpuUsage();
  const asking = files.filter(({ path, text }) => analyze({ path, text }, { host, config }).cells?.length);
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, asking };
}

const [warm] = [run(samples, true), run(samples, false)];
const ratios: number[] = [];
for (let round = 0; round < Number(values.rounds); round++) {
  const order = round % 2 === 0 ? [false, true] : [true, false];
  const times = new Map(order.map((lists) => [lists, run(samples, lists).ms]));
  const [without = NaN, listed = NaN] = [times.get(false), times.get(true)];
  ratios.push(listed / without);
  console.log(`whole run, ${samples.length} files: ${without.toFixed(0)} ms without a listing, ${listed.toFixed(0)} ms with one, ${((listed / without - 1) * 100).toFixed(1)} % more`);
}
console.log(`median: ${((quantile(ratios, 0.5) - 1) * 100).toFixed(1)} % more; ${warm.asking.length} files ask for cells`);
const step = Math.max(1, Math.floor(warm.asking.length / Number(values.single)));
const more = warm.asking.filter((_, index) => index % step === 0).map((sample) => run([sample], true).ms - run([sample], false).ms);
console.log(`one file, ${more.length} of them: median ${quantile(more, 0.5).toFixed(0)} ms more, the most ${Math.max(...more).toFixed(0)} ms`);
