/** `pi-guard baseline`: what is there now is accepted, and only what comes later is reported. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { LEVELS, writeBaseline, type BaselineEntry, type Level } from '../../../core/index.ts';
import { fromBaselinePath, toBaselinePath } from '../../host/baseline-files.ts';
import { NOT_DONE } from '../exit-code.ts';
import { pathOf, type Item } from '../formats/report.ts';
import type { Judged } from '../findings/judge.ts';
import type { Reported } from '../findings/reported.ts';
import type { Options } from '../arguments/options.ts';
import { version } from '../package.json';
import { INTERNAL_ERROR_RULE } from '../scan/lint.ts';
import type { Scan } from '../scan/scan.ts';
import type { Session } from '../session.ts';
import { BASELINE, filled, say, USAGE } from '../texts.ts';
import { complain, type World } from '../world.ts';
import { writeWhole } from '../files/write-whole.ts';
import { comparable, entryOf } from './entries.ts';
import { fromSuppressions, suppressionsOf } from './eslint-suppressions.ts';
import type { KnownBaseline } from './known.ts';
import { statistics } from './statistics.ts';

interface Run {
  readonly found: Scan;
  /** The findings that the options select; only these are newly accepted. */
  readonly judgement: Judged;
  /** All findings, compared with the baseline alone: whether an entry is retained does not depend on the options. */
  readonly accepted: Judged;
  readonly session: Session;
  readonly known: KnownBaseline;
}

/** Counts what is in the baseline. Nothing is scanned for that. */
export function showStatistics({ found }: KnownBaseline, { today, locale }: Session, { stdout }: World): number {
  stdout.write(statistics(found?.baseline?.entries ?? [], today, locale));
  return 0;
}

/** Writes the baseline, or ESLint's file of suppressions. */
export function baselineCommand(options: Options, { found, judgement, accepted: all, session, known }: Run, world: World): number {
  const { locale, today } = session;
  const { cwd, stdout } = world;
  const folder = known.found?.folder ?? resolve(known.file, '..');
  const path = pathOf(known.file, cwd);
  const old = known.found?.baseline?.entries ?? [];
  if (options.toEslint !== undefined) {
    if (!writeWhole(resolve(cwd, options.toEslint), suppressionsOf(judgement.items, cwd))) return cannotWrite(options.toEslint);
    stdout.write(`${say(BASELINE['toEslint'], locale, { path: options.toEslint })}\n`);
    if (old.length > 0) stdout.write(`${say(BASELINE['besideBaseline'], locale, { path })}\n`);
    return 0;
  }
  const open = judgement.items.filter(({ state }) => state === 'new' || state === 'worse');
  const imported = options.fromEslint === undefined ? undefined : fromSuppressions(resolve(cwd, options.fromEslint), open, cwd);
  if (options.fromEslint !== undefined && !imported) {
    complain(filled(USAGE['missingSuppressions'], { path: options.fromEslint }), locale, world);
    return NOT_DONE;
  }
  const accepted = options.prune ? [] : imported ? imported.accepted : open;
  const asked = new Set(judgement.items.map(({ reported }) => reported));
  const kept = keptEntries(all, asked, old, found, { folder, minLevel: options.minLevel });
  const fresh = comparable(
    accepted.map(({ reported }) => reported),
    folder,
    found.written,
  ).map((one) => entryOf(one, today));
  if (!writeWhole(known.file, writeBaseline({ tool: version, entries: [...kept, ...fresh] }))) return cannotWrite(path);
  stdout.write(
    `${say(BASELINE['written'], locale, { path, kept: kept.length, added: fresh.length, removed: old.length - kept.length })}\n`,
  );
  if (imported && imported.accepted.length > 0) stdout.write(`${say(BASELINE['fromEslint'], locale, { path })}\n`);
  for (const file of imported?.differing ?? []) stdout.write(`${say(BASELINE['differs'], locale, { path: file })}\n`);
  return 0;

  function cannotWrite(file: string): number {
    complain(filled(USAGE['cannotWrite'], { path: file }), locale, world);
    return NOT_DONE;
  }
}

/**
 * Entries to retain: those of findings that still exist, at their present place, those of findings that became worse and are not `asked`
 * for, those below the least level, for which nothing was searched, and those of existing files that were not analysed to the end.
 */
function keptEntries(
  { items }: Judged,
  asked: ReadonlySet<Reported>,
  old: readonly BaselineEntry[],
  { results, written }: Scan,
  { folder, minLevel = 'info' }: { readonly folder: string; readonly minLevel?: Level },
): BaselineEntry[] {
  const entriesOf = (wanted: Item['state']): (readonly [BaselineEntry, Reported])[] =>
    items.flatMap(({ entry, state, reported }) => (state === wanted && entry ? [[entry, reported] as const] : []));
  const used = new Map(entriesOf('known'));
  const outgrown = new Map(entriesOf('worse').filter(([, reported]) => !asked.has(reported)));
  const looked = new Set(
    results
      .filter(({ messages }) => !messages.some(({ fatal, ruleId }) => fatal === true || ruleId === INTERNAL_ERROR_RULE))
      .map(({ filePath }) => toBaselinePath(filePath, folder)),
  );
  return old.flatMap((entry) => {
    const reported = used.get(entry);
    if (reported) {
      const [now] = comparable([reported], folder, written).map((one) => entryOf(one, entry.since));
      return now ? [{ ...now, owner: entry.owner, reason: entry.reason }] : [];
    }
    if (outgrown.has(entry)) return [entry];
    const isLookedFor = looked.has(entry.path) && LEVELS.indexOf(entry.level) <= LEVELS.indexOf(minLevel);
    return isLookedFor || !existsSync(fromBaselinePath(entry.path, folder)) ? [] : [entry];
  });
}
