/** Makes seeded edits in a project whose findings are all accepted, and counts what is said too little and too much. */
import { EDITS, isReadable, type Edit, type MakeEdit } from './edits.ts';
import type { Found, Project } from './project.ts';

export interface Counts {
  edits: number;
  /** Leaks that a full run finds and that were not there, and how many of them the baseline hides. */
  added: number;
  silent: number;
  /** Findings that were there before, and how many of them are reported anew. */
  old: number;
  anew: number;
  /** Edits after which a run with the results of before differs from a full one. */
  stale: number;
  /** Edits that change what is found besides: nobody can say what is old. */
  left: number;
}

export interface CountOptions {
  readonly each: number;
  readonly seed: number;
  /** Each so many edits everything is looked at again. */
  readonly everything: number;
  readonly onWrong?: (edit: string, what: 'silent' | 'anew' | 'stale', found: Found | undefined) => void;
}

const MAX_TRIES = 40;

export function countEdits(project: Project, names: readonly string[], options: CountOptions): Map<string, Counts> {
  return new Map(names.map((name) => [name, counted(project, name, EDITS[name] as MakeEdit, options)]));
}

function counted(project: Project, name: string, make: MakeEdit, { each, seed, everything, onWrong }: CountOptions): Counts {
  const counts: Counts = { edits: 0, added: 0, silent: 0, old: 0, anew: 0, stale: 0, left: 0 };
  const random = randomFrom(seed);
  const { found } = project;
  for (let tries = 0; counts.edits < each && tries < each * MAX_TRIES; tries++) {
    const at = found[Math.floor(random() * found.length)];
    const edit = at && make(project, at, random);
    if (!edit || ![...edit.changes, ...(edit.before ?? [])].every(([path, text]) => text === undefined || isReadable(path, text))) continue;
    const before = edit.before ? project.after(edit.before) : project;
    const after = before.after(edit.changes);
    const wanted = newLeaks(before, after, edit);
    if (!wanted) {
      counts.left++;
      continue;
    }
    counts.edits++;
    const accepted = edit.unknown ? before.baselineOf(before.found.filter((one) => !edit.unknown?.has(one))) : before.baseline;
    const reported = new Set(after.newSince(accepted));
    // Of leaks that cannot be told apart it does not matter which one is said.
    const said = wanted.leaks.filter((leak) => [...reported].some((one) => one.path === leak.path && keyOf(one) === keyOf(leak))).length;
    const anew = [...reported].filter((one) => !wanted.leaks.some((leak) => one.path === leak.path && keyOf(one) === keyOf(leak)));
    const surplus = [...reported].length - anew.length - wanted.leaks.length;
    counts.added += wanted.leaks.length;
    counts.silent += wanted.leaks.length - said;
    counts.old += wanted.old;
    counts.anew += anew.length + Math.max(surplus, 0);
    for (const leak of wanted.leaks) if (said < wanted.leaks.length) onWrong?.(name, 'silent', leak);
    for (const one of anew) onWrong?.(name, 'anew', one);
    if (counts.edits % everything === 0 && textOf(before.after(edit.changes, true)) !== textOf(after)) {
      counts.stale++;
      onWrong?.(name, 'stale', at);
    }
  }
  return counts;
}

/** The leaks that an edit adds, told by two full lists; undefined when more has changed than it was to change. */
function newLeaks(before: Project, after: Project, { added, changes, unknown }: Edit): { readonly leaks: Found[]; readonly old: number } | undefined {
  const was = before.found;
  const is = after.found;
  if (unknown) return { leaks: [...unknown], old: is.length - unknown.size };
  if (!added) return sameList(was, is) ? { leaks: [], old: is.length } : undefined;
  const isThere = ({ path, finding: { range } }: Found): boolean => path === added.path && range.start >= added.start && range.start < added.end;
  const others = is.filter((one) => !isThere(one));
  const inside = is.filter(isThere);
  // What stood where the edit was made before: nothing in a file that was not changed there.
  const stood = was.filter((one) => !others.some((other) => other.path === one.path && other.finding === one.finding));
  const rest = [...stood].filter(({ path }) => path === added.path || changes.has(path));
  const left = new Map<string, number>();
  for (const one of others) if (!was.some(({ finding }) => finding === one.finding)) left.set(listKey(one), (left.get(listKey(one)) ?? 0) + 1);
  const replaced: Found[] = [];
  for (const one of rest) {
    const count = left.get(listKey(one)) ?? 0;
    if (count > 0) left.set(listKey(one), count - 1);
    else replaced.push(one);
  }
  if ([...left.values()].some((count) => count > 0) || inside.length === 0) return undefined;
  // Of what is inside, as many are old as stood there with the same rule, sink, kinds and level.
  const leaks = [...inside];
  for (const one of replaced) {
    const index = leaks.findIndex((leak) => listKey(leak) === listKey(one) && keyOf(leak) === keyOf(one));
    if (index >= 0) leaks.splice(index, 1);
  }
  return leaks.length === 0 ? undefined : { leaks, old: is.length - leaks.length };
}

function sameList(was: readonly Found[], is: readonly Found[]): boolean {
  const keys = (list: readonly Found[]): string => list.map(listKey).sort().join('\n');
  return keys(was) === keys(is);
}

/** What is found, wherever: rule, sink, kinds and level. */
function listKey({ finding: { ruleId, sink = '', kinds, level } }: Found): string {
  return [ruleId, sink, [...kinds].sort().join(), level].join(' ');
}

function keyOf(found: Found): string {
  return `${listKey(found)} ${found.identity.within} ${found.identity.what}`;
}

function textOf(project: Project): string {
  return project.found.map((one) => `${one.path} ${String(one.finding.range.start)} ${keyOf(one)}`).join('\n');
}

/** A sequence of numbers below 1 that a seed begins. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
