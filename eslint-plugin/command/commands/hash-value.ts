/**
 * `--hash-value`: a value from standard input becomes a digest for `ignoreValues`; on a command line it would stay in the
 * shell's history.
 */
import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { digestOf } from '../../../core/index.ts';
import { inputText } from '../../host/encodings.ts';
import { environmentLocale } from '../../host/locale.ts';
import { NOT_DONE } from '../exit-code.ts';
import type { Options } from '../arguments/options.ts';
import { filled, USAGE } from '../texts.ts';
import { complain, type World } from '../world.ts';

/** Bytes of a salt: the same value has another digest in every project. */
const SALT = 12;

/** Prints the digest of what stands on standard input, white space around it aside. Returns the exit code. */
export async function hashValue({ paths, locale: wanted }: Options, world: World): Promise<number> {
  const locale = wanted === undefined || wanted === 'auto' ? environmentLocale(world.env) : wanted;
  const wrong = (key: string): number => {
    complain(filled(USAGE[key], {}), locale, world);
    return NOT_DONE;
  };
  if (paths.length > 0) return wrong('hashTakesNothing');
  if (world.stdin.isTTY) complain(filled(USAGE['hashAsks'], {}), locale, world);
  const value = inputText(await buffer(world.stdin));
  if (value.trim() === '') return wrong('hashOfNothing');
  world.stdout.write(`${digestOf(value, randomBytes(SALT).toString('hex'))}\n`);
  return 0;
}
