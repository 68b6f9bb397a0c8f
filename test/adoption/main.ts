/**
 * Whether a baseline keeps quiet about what is old and says what is new: `npm run edits -- <folder>… [--each 30] [--seed 1]`. Makes named
 * edits in real code, in memory, with everything accepted before; two full runs are the oracle. Fails for one silent leak, or when more
 * than one in a hundred old findings is reported anew.
 */
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { countEdits, type Counts } from './count.ts';
import { EDITS } from './edits.ts';
import { Project } from './project.ts';

const MOST_ANEW = 0.01;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { each: { type: 'string', default: '30' }, seed: { type: 'string', default: '1' }, edit: { type: 'string', multiple: true }, verbose: { type: 'boolean', default: false } } });
if (positionals.length === 0) {
  console.error('usage: npm run edits -- <folder>… [--each 30] [--seed 1] [--edit name] [--verbose]');
  process.exit(2);
}
let isGood = true;
for (const folder of positionals.map((path) => resolve(path))) {
  const project = Project.of(folder);
  console.log(`${relative(resolve('..'), folder)}: ${project.paths.length} files, ${project.found.length} findings`);
  const counts = countEdits(project, values.edit ?? Object.keys(EDITS), {
    each: Number(values.each),
    seed: Number(values.seed),
    everything: 10,
    onWrong: (edit, what, found) => void (values.verbose && console.log(`    ${what}: ${edit} ${found ? `${relative(folder, found.path)}:${String(project.textOf(found.path)?.slice(0, found.finding.range.start).split('\n').length)} ${found.finding.ruleId} ${found.identity.within} ${found.identity.what}` : ''}`)),
  });
  for (const [name, one] of counts) {
    console.log(`  ${name.padEnd(34)} ${row(one)}`);
    isGood &&= one.silent === 0 && one.stale === 0 && one.anew <= MOST_ANEW * Math.max(one.old, 1) && one.edits >= Number(values.each);
  }
}
process.exitCode = isGood ? 0 : 1;

function row({ edits, added, silent, old, anew, stale, left }: Counts): string {
  return `${edits} edits, ${added} new leaks (${silent} silent), ${old} old ones (${anew} anew), ${stale} stale; ${left} left out`;
}
