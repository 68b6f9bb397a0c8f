/**
 * `npm run masks:prove`: runs every mask of the table that is judged proper on 1,000,000 generated valid values of its kind
 * (or as many as the first argument says), and fails when one shows more than stated. Values are never printed.
 */
import { exceptionsOf, properMasks } from '../../core/sanitizers/proof.ts';

const values = Number(process.argv[2] ?? 1_000_000);
const proper = properMasks();
let failed = 0;
for (const mask of proper) {
  const exceptions = exceptionsOf(mask, values);
  if (exceptions > 0) failed++;
  console.log(`${exceptions === 0 ? 'holds' : `FAILS for ${exceptions}`}: ${mask.kind}, ${mask.visible} of ${mask.of}: ${mask.code}`);
}
console.log(`${proper.length} masks, ${values} values each, ${failed} showed more than stated.`);
process.exitCode = failed === 0 ? 0 : 1;
