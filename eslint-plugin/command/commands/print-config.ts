/** `--print-config <file>`: what is in effect for a file, and where it comes from. */
import { resolve } from 'node:path';
import { COMMENT_RULE, LEVELS, rules } from '../../../core/index.ts';
import { pathOf } from '../formats/report.ts';
import { NOT_DONE } from '../exit-code.ts';
import type { Options } from '../arguments/options.ts';
import { Session } from '../session.ts';
import type { World } from '../world.ts';

/** Prints the settings as JSON. Digests of accepted values are counted, not shown. */
export function printConfig(options: Options, file: string, world: World): number {
  const session = new Session(options, world);
  const path = resolve(world.cwd, file);
  const { config, preset, minLevel, locale } = session.setupOf(path);
  const layers = session.layersOf(path);
  const whole = {
    file: pathOf(path, world.cwd),
    ignored: config.isIgnored(path),
    preset,
    minLevel: minLevel ?? (preset === 'strict' ? LEVELS.at(-1) : 'medium'),
    locale,
    roles: [...config.rolesOf(path)],
    rules: {
      ...Object.fromEntries(rules.map(({ id }) => [id, config.rules[id] ?? 'error'])),
      [COMMENT_RULE]: config.rules[COMMENT_RULE] ?? 'warn',
    },
    settings: layers.map(({ settings, base }) => ({ folder: pathOf(base, world.cwd) || '.', settings: withoutDigests(settings) })),
    ...(session.personal ? { personal: withoutDigests(session.personal.layer.settings) } : {}),
  };
  world.stdout.write(`${JSON.stringify(whole, null, 2)}\n`);
  for (const problem of session.problems) world.stderr.write(`pi-guard: ${problem}\n`);
  return session.problems.size > 0 ? NOT_DONE : 0;
}

function withoutDigests(settings: object): object {
  return Object.fromEntries(
    Object.entries(settings).map(([key, value]) => [
      key,
      key === 'ignoreValues' && Array.isArray(value) ? value.length : (value as unknown),
    ]),
  );
}
