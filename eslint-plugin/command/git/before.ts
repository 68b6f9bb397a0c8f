/** What an earlier state of a repository shows already. */
import { existsSync } from 'node:fs';
import { comparable, entryOf } from '../baseline/entries.ts';
import type { Known } from '../findings/judge.ts';
import { linterOf, look } from '../scan/look.ts';
import type { Options } from '../arguments/options.ts';
import type { Scan } from '../scan/scan.ts';
import type { Session } from '../session.ts';
import type { World } from '../world.ts';
import type { States } from './states.ts';

/**
 * Entries for what the earlier state shows in the files where something is found now, and in those that are gone: what is not among
 * them is new. `session` is one of the earlier state.
 */
export async function knownBefore(
  { root, now, before }: States,
  found: Scan,
  options: Options,
  session: Session,
  world: World,
): Promise<Known> {
  const interesting = new Set([...found.details.values()].map(({ file }) => file));
  if (interesting.size === 0) return { folder: root, entries: [] };
  const isGone = (path: string): boolean => !(now ? now.texts.has(path) : existsSync(path));
  const given = new Map(
    [...before.texts].flatMap(([path, text]) =>
      text !== undefined && (interesting.has(path) || isGone(path)) ? [[path, text] as const] : [],
    ),
  );
  const { scan } = await look({ ...options, fix: false }, session, linterOf(options, session, world), world, {
    files: [...given.keys()],
    root,
    given,
    usesCache: false,
  });
  return { folder: root, entries: comparable([...scan.details.values()], root, scan.written).map((one) => entryOf(one, session.today)) };
}
