/** `pi-guard baseline`: what is there now is accepted, and only what comes later is reported. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeBaseline, type BaselineEntry } from '../../../core/index.ts';
import { fromBaselinePath, toBaselinePath } from '../../host/baseline-files.ts';
import { WRONG_USE } from '../exit-code.ts';
import { pathOf } from '../formats/report.ts';
import type { Judged } from '../findings/judge.ts';
import type { Options } from '../arguments/options.ts';
import { version } from '../package.json';
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
  readonly judgement: Judged;
  readonly session: Session;
  readonly known: KnownBaseline;
}

/** Writes the baseline, or counts what is in it. */
export function baselineCommand(options: Options, { found, judgement, session, known }: Run, world: World): number {
  const { locale, today } = session;
  const { cwd, stdout } = world;
  const folder = known.found?.folder ?? resolve(known.file, '..');
  const path = pathOf(known.file, cwd);
  const old = known.found?.baseline?.entries ?? [];
  if (options.stats) {
    stdout.write(statistics(old, today, locale));
    return 0;
  }
  if (options.toEslint !== undefined) {
    if (!writeWhole(resolve(cwd, options.toEslint), suppressionsOf(judgement.items, cwd))) return cannotWrite(options.toEslint);
    stdout.write(`${say(BASELINE['toEslint'], locale, { path: options.toEslint })}\n`);
    return 0;
  }
  const open = judgement.items.filter(({ state }) => state === 'new' || state === 'worse');
  const imported = options.fromEslint === undefined ? undefined : fromSuppressions(resolve(cwd, options.fromEslint), open, cwd);
  if (options.fromEslint !== undefined && !imported) {
    complain(filled(USAGE['missingSuppressions'], { path: options.fromEslint }), locale, world);
    return WRONG_USE;
  }
  const accepted = options.prune ? [] : imported ? imported.accepted : open;
  const kept = keptEntries(judgement, old, found, folder);
  const fresh = comparable(
    accepted.map(({ reported }) => reported),
    folder,
    found.written,
  ).map((one) => entryOf(one, today));
  if (!writeWhole(known.file, writeBaseline({ tool: version, entries: [...kept, ...fresh] }))) return cannotWrite(path);
  stdout.write(
    `${say(BASELINE['written'], locale, { path, kept: kept.length, added: fresh.length, removed: old.length - kept.length })}\n`,
  );
  for (const file of imported?.differing ?? []) stdout.write(`${say(BASELINE['differs'], locale, { path: file })}\n`);
  return 0;

  function cannotWrite(file: string): number {
    complain(filled(USAGE['cannotWrite'], { path: file }), locale, world);
    return WRONG_USE;
  }
}

/** Entries to retain: those of findings that still exist, at their present place, and those of existing files that were not looked at. */
function keptEntries({ items }: Judged, old: readonly BaselineEntry[], { results, written }: Scan, folder: string): BaselineEntry[] {
  const used = new Map(items.flatMap(({ entry, state, reported }) => (state === 'known' && entry ? [[entry, reported] as const] : [])));
  const looked = new Set(results.map(({ filePath }) => toBaselinePath(filePath, folder)));
  return old.flatMap((entry) => {
    const reported = used.get(entry);
    if (reported) {
      const [now] = comparable([reported], folder, written).map((one) => entryOf(one, entry.since));
      return now ? [{ ...now, owner: entry.owner, reason: entry.reason }] : [];
    }
    return looked.has(entry.path) || !existsSync(fromBaselinePath(entry.path, folder)) ? [] : [entry];
  });
}
