/**
 * Runs programs that are put together from parts, and lists which parts fail: `npm run compose -- [single|pairs|ends] [--show <name>]`.
 * `single`: each way by itself. `pairs`: two ways one after the other, of which each is right by itself. `ends`: each source and each sink
 * with each way that is right by itself.
 */
import { CARRIERS, composed, CONSOLE, isRight, SILENCERS, shown, SINKS, SOURCES, USUAL, type Carrier, type Program } from '../../core/dataflow/compositions/index.ts';

const [mode = 'single', flag, wanted] = process.argv.slice(2);

/** One pair of so many is run: a prime number, so that each way meets others. */
const SHARE = 41;
const SEED = 5;

interface Tally {
  all: number;
  right: number;
}

function judged(program: Program, carriers: readonly Carrier[]): boolean {
  return isRight(program, !carriers.some((carrier) => SILENCERS.includes(carrier)));
}

function percent({ right, all }: Tally): string {
  return `${right} of ${all} (${((100 * right) / all).toFixed(1)} %)`;
}

function single(): { readonly right: Carrier[]; readonly wrong: Carrier[] } {
  const all = [...CARRIERS, ...SILENCERS];
  const right = all.filter((carrier) => judged(composed(USUAL, [carrier], CONSOLE), [carrier]));
  return { right, wrong: all.filter((carrier) => !right.includes(carrier)) };
}

function pairs(right: readonly Carrier[]): void {
  const carriers = right.filter((carrier) => CARRIERS.includes(carrier));
  const silencers = right.filter((carrier) => SILENCERS.includes(carrier));
  const carrying = { all: 0, right: 0 };
  const silencing = { all: 0, right: 0 };
  const failures = new Map<string, string[]>();
  let drawn = SEED;
  const count = (first: Carrier, second: Carrier, tally: Tally): void => {
    if (drawn++ % SHARE !== 0) return;
    tally.all++;
    if (judged(composed(USUAL, [first, second], CONSOLE), [first, second])) tally.right++;
    else for (const [side, own, other] of [['', first, second], ['… ', second, first]] as const) failures.set(side + own.name, [...(failures.get(side + own.name) ?? []), other.name]);
  };
  for (const first of carriers) for (const second of carriers) count(first, second, carrying);
  for (const silencer of silencers)
    for (const carrier of carriers) {
      count(silencer, carrier, silencing);
      count(carrier, silencer, silencing);
    }
  for (const [name, others] of [...failures].sort((a, b) => b[1].length - a[1].length).slice(0, 120)) console.log(`${others.length} ${name}: ${others.slice(0, 12).join(' | ')}`);
  console.log(`pairs that carry: ${percent(carrying)}; pairs that silence: ${percent(silencing)}`);
}

function ends(right: readonly Carrier[]): void {
  const tally = { all: 0, right: 0 };
  const failures = new Map<string, string[]>();
  const count = (label: string, program: Program, carrier: Carrier): void => {
    tally.all++;
    if (judged(program, [carrier])) tally.right++;
    else failures.set(label, [...(failures.get(label) ?? []), carrier.name]);
  };
  for (const source of SOURCES) for (const carrier of right) count(`source ${source.name}`, composed(source, [carrier], CONSOLE), carrier);
  for (const sink of SINKS) for (const carrier of right) count(`sink ${sink.name}`, composed(USUAL, [carrier], sink), carrier);
  for (const [label, names] of failures) console.log(`${names.length} ${label}: ${names.slice(0, 40).join(' | ')}`);
  console.log(`ends: ${percent(tally)}`);
}

if (flag === '--show') {
  const named = (wanted ?? '').split(',').map((name) => {
    const carrier = [...CARRIERS, ...SILENCERS].find((one) => one.name === name);
    if (!carrier) throw new Error(`no way is called ${name}`);
    return carrier;
  });
  const program = composed(USUAL, named, CONSOLE);
  console.log(shown(program), judged(program, named) ? 'right' : 'wrong');
} else {
  const { right, wrong } = single();
  for (const carrier of wrong) console.log(`${SILENCERS.includes(carrier) ? 'reported' : 'missed'}: ${carrier.name}`);
  const carried = right.filter((carrier) => CARRIERS.includes(carrier)).length;
  console.log(`ways that carry: ${percent({ right: carried, all: CARRIERS.length })}; that silence: ${percent({ right: right.length - carried, all: SILENCERS.length })}`);
  if (mode === 'pairs') pairs(right);
  if (mode === 'ends') ends(right);
}
