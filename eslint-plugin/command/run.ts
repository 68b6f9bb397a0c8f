/** The command from arguments to exit code. */
import { resolve } from 'node:path';
import type { Locale, Text } from '../../core/index.ts';
import { environmentLocale } from '../host/locale.ts';
import { exitCodeOf, INTERRUPTED, WRONG_USE } from './exit-code.ts';
import { loadFormatter, READABLE } from './formatters.ts';
import { hashValue } from './hash-value.ts';
import { helpText } from './help.ts';
import { FileLinter } from './lint.ts';
import { parseOptions, type Options } from './options.ts';
import { version } from './package.json';
import { Progress } from './progress.ts';
import { isPossibleOutput, writeReport } from './report.ts';
import { scanFiles } from './scan.ts';
import { ResultCache } from './result-cache.ts';
import { Session } from './session.ts';
import { statsOf } from './stats.ts';
import { Targets } from './targets.ts';
import { filled, USAGE } from './texts.ts';
import { complain, isColored, type World } from './world.ts';

/** Runs the command and returns its exit code. */
export async function run(argv: readonly string[], world: World): Promise<number> {
  const options = parseOptions(argv);
  if ('wrong' in options) return wrongUse(options.wrong, environmentLocale(world.env), world);
  if (options.version) world.stdout.write(`${version}\n`);
  else if (options.help) world.stdout.write(helpText(options.locale === undefined || options.locale === 'auto' ? environmentLocale(world.env) : options.locale));
  else if (options.hashValue) return hashValue(options, world);
  else return scan(options, world);
  return 0;
}

async function scan(options: Options, world: World): Promise<number> {
  const { cwd, stdout, stderr } = world;
  const session = new Session(options, world);
  const { locale, paths } = session;
  const linter = new FileLinter({ cwd, paths: paths.map((path) => resolve(cwd, path)), inlineConfig: options.inlineConfig, setupOf: (path) => session.setupOf(path) });
  const { config, outputFile, format = READABLE } = options;
  if (config !== undefined && !statsOf(resolve(cwd, config))?.isFile()) return wrongUse(filled(USAGE['missingConfig'], { path: config }), locale, world);
  const formatter = format === READABLE ? undefined : await loadFormatter(format, linter.engineFor(resolve(cwd, paths[0] ?? '.')), { cwd, color: isColored(stdout, world) });
  if (format !== READABLE && !formatter) return wrongUse(filled(USAGE['missingFormat'], { format }), locale, world);
  if (outputFile !== undefined && !isPossibleOutput(resolve(cwd, outputFile))) return wrongUse(filled(USAGE['cannotWrite'], { path: outputFile }), locale, world);

  const targets = new Targets(options);
  for (const path of paths) targets.add(path, cwd);
  for (const path of targets.missing) complain(filled(USAGE['missingPath'], { path }), locale, world);
  for (const path of targets.files) session.configOf(path);
  for (const problem of session.problems) stderr.write(`pi-guard: ${problem}\n`);

  const cache = options.cache ? new ResultCache(resolve(cwd, options.cacheLocation), version, (path) => session.textSeen(path)) : undefined;
  const progress = new Progress(stderr, locale);
  const found = await scanFiles(targets, {
    allFiles: options.allFiles,
    configOf: (path) => session.configOf(path),
    linter,
    cache,
    settingsOf: (path, text) => session.settingsOf(path, text),
    isStopped: world.isStopped,
    onFile: (done, all) => {
      session.nextFile();
      progress.show(done, all);
    },
  });
  progress.clear();
  const cacheFile = cache?.save() === false ? options.cacheLocation : undefined;
  if (cacheFile !== undefined) complain(filled(USAGE['cannotWriteCache'], { path: cacheFile }), locale, world);
  const wrong = await writeReport(found, targets, session, { format, formatter, outputFile }, world);
  if (wrong) return wrongUse(wrong, locale, world);
  if (targets.missing.length > 0 || session.problems.size > 0 || found.unreadable.length > 0) return WRONG_USE;
  return found.done < found.all ? INTERRUPTED : exitCodeOf(found, options);
}

function wrongUse(text: Text, locale: Locale, world: World): number {
  complain(text, locale, world);
  return WRONG_USE;
}
