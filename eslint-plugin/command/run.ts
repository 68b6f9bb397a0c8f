/** The command from arguments to exit code. */
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { LOCALES, type Locale, type Text } from '../../core/index.ts';
import { baselineCommand, showStatistics } from './baseline/command.ts';
import { baselinesBelow } from './baseline/below.ts';
import { readKnown } from './baseline/known.ts';
import { inputText } from '../host/encodings.ts';
import { environmentLocale } from '../host/locale.ts';
import { exitCodeOf, faultOf, NOT_DONE } from './exit-code.ts';
import { doctor } from './commands/doctor.ts';
import { explain } from './commands/explain.ts';
import { affectedBy, stagedTexts } from './git/affected.ts';
import { isReconfigured, stagedStates, statesSince } from './git/states.ts';
import { withMeantPaths } from './arguments/given-paths.ts';
import { hashValue } from './commands/hash-value.ts';
import { helpText } from './arguments/help.ts';
import { judged } from './findings/judge.ts';
import { linterOf, look } from './scan/look.ts';
import { knownBefore } from './git/before.ts';
import { parseOptions, type Options } from './arguments/options.ts';
import { nameUnread, outputsFor, writeFailure, writeReports } from './outputs.ts';
import { version } from './package.json';
import { printConfig } from './commands/print-config.ts';
import { Session } from './session.ts';
import { statsOf } from './files/stats.ts';
import { filled, USAGE } from './texts.ts';
import { complain, type World } from './world.ts';

/** Runs the command and returns its exit code. */
export async function run(argv: readonly string[], world: World): Promise<number> {
  const parsed = parseOptions(argv);
  if ('wrong' in parsed) return wrongUse(parsed.wrong, localeIn(argv) ?? environmentLocale(world.env), world);
  const options = withMeantPaths(parsed, world.cwd);
  if (options.version) world.stdout.write(`${version}\n`);
  else if (options.help)
    world.stdout.write(helpText(options.locale === undefined || options.locale === 'auto' ? environmentLocale(world.env) : options.locale));
  else if (options.hashValue) return hashValue(options, world);
  else if (options.printConfig !== undefined) return printConfig(options, options.printConfig, world);
  else if (options.command === 'explain') return explain(options, world);
  else if (options.command === 'doctor') return doctor(options, world);
  else return scan(options, world);
  return 0;
}

/** The language that the arguments name, which counts for messages about them, too. */
function localeIn(argv: readonly string[]): Locale | undefined {
  const [, inline, next] = /(?:^|\0)--locale(?:=([^\0]*)|\0([^\0]*))/.exec(argv.join('\0')) ?? [];
  return LOCALES.find((locale) => locale === (inline ?? next));
}

async function scan(options: Options, world: World): Promise<number> {
  const { cwd, stderr } = world;
  const { locale } = new Session(options, world);
  const fail = (text: Text): number => {
    if (options.command !== 'baseline') writeFailure(options, text, locale, world);
    return wrongUse(text, locale, world);
  };
  const states = options.staged ? stagedStates(cwd) : options.since === undefined ? undefined : statesSince(options.since, cwd);
  if (states && 'wrong' in states) return fail(states.wrong);
  const session = new Session(options, world, states?.now);
  const earlier = states && new Session(options, world, states.before);
  const isAll = states !== undefined && earlier !== undefined && isReconfigured(states, session, earlier);
  const linter = linterOf(options, session, world);
  const { config } = options;
  if (config !== undefined && !statsOf(resolve(cwd, config))?.isFile()) return fail(filled(USAGE['missingConfig'], { path: config }));
  const outputs = await outputsFor(options, linter, session, world);
  if ('wrong' in outputs) return fail(outputs.wrong);
  const known = readKnown(options, cwd, states?.now);
  if ('wrong' in known) return fail(known.wrong);
  if (options.stats) return showStatistics(known, session, world);

  const given =
    options.stdinFilename === undefined
      ? undefined
      : new Map([[resolve(cwd, options.stdinFilename), inputText(await buffer(world.stdin))]]);
  const moduleOf = (specifier: string, from: string): string | undefined =>
    session.moduleOf(specifier, from) ?? earlier?.moduleOf(specifier, from);
  const staged =
    states?.now &&
    stagedTexts(
      states,
      session.paths.map((path) => resolve(cwd, path)),
      isAll,
      moduleOf,
    );
  const seen = await look(options, session, linter, world, {
    files: given ? [...given.keys()] : staged ? [...staged.keys()] : undefined,
    root: states?.root,
    only: states && !staged && !isAll ? affectedBy(states, moduleOf) : undefined,
    given: given ?? staged,
    usesCache: states?.now === undefined,
  });
  const { scan: found, targets } = seen;
  for (const text of seen.complaints) complain(text, locale, world);
  for (const problem of session.problems) stderr.write(`pi-guard: ${problem}\n`);
  if (found.all === 0 && targets.missing.length === 0 && targets.count === 0 && !states)
    return fail(filled(USAGE['nothingMatched'], { paths: session.paths.join(', ') }));

  const before = states && earlier && !isAll ? await knownBefore(states, found, options, earlier, world) : undefined;
  const { isByUpgrade } = known;
  const textOf = (path: string): string | undefined => given?.get(path) ?? session.textOf(path);
  const judgement = judged(found, {
    rules: options.rules,
    minLevel: options.minLevel,
    quiet: options.quiet,
    known: [...known.known, ...(before ? [before] : [])],
    isByUpgrade,
    textOf,
  });
  const below = options.baseline === undefined ? baselinesBelow(cwd, judgement.items, known.file) : [];
  if (below.length > 0) complain(filled(USAGE['baselinesBelow'], { paths: below.join(', ') }), locale, world);
  const fault = faultOf(seen, session, options);
  if (options.command === 'baseline') {
    if (fault !== undefined) {
      nameUnread(found, session, world);
      complain(filled(USAGE['baselineUnchanged'], {}), locale, world);
      return fault;
    }
    const accepted = judged(found, { rules: [], quiet: false, known: known.known, isByUpgrade, textOf });
    return baselineCommand(options, { found, judgement, accepted, session, known }, world);
  }
  const wrong = await writeReports(outputs, { seen, judgement, session, options }, world);
  if (wrong) return wrongUse(wrong, locale, world);
  return fault ?? exitCodeOf(found, judgement.items, options);
}

function wrongUse(text: Text, locale: Locale, world: World): number {
  complain(text, locale, world);
  return NOT_DONE;
}
