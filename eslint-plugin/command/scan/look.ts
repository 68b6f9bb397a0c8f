/** One look at the files of a run: which, under which settings, and what is found in them. */
import { resolve } from 'node:path';
import type { Text } from '../../../core/index.ts';
import { outputsOf } from '../formats/index.ts';
import { pathOf } from '../formats/report.ts';
import { FileLinter } from './lint.ts';
import type { Options } from '../arguments/options.ts';
import { version } from '../package.json';
import { ResultCache } from './result-cache.ts';
import { scanFiles, type Scan } from './scan.ts';
import type { Session } from '../session.ts';
import { Targets } from '../files/targets.ts';
import { Progress } from '../terminal/progress.ts';
import { filled, USAGE } from '../texts.ts';
import type { World } from '../world.ts';

export interface Look {
  readonly scan: Scan;
  readonly targets: Targets;
  /** What went wrong beside the files. */
  readonly complaints: readonly Text[];
}

export interface LookOptions {
  /** Absolute paths of files to look at in the place of what the arguments name. */
  readonly files?: readonly string[];
  /** The folder that stands around these, whose other folders may be a reason to skip one. */
  readonly root?: string;
  /** Absolute paths of files: of what the arguments name, only these are looked at. */
  readonly only?: ReadonlySet<string>;
  /** Texts that stand for files. */
  readonly given?: ReadonlyMap<string, string>;
  /** Whether earlier results may be used, and results stored. */
  readonly usesCache: boolean;
}

/** A linter for the files of a run. */
export function linterOf(options: Options, session: Session, { cwd, isStopped, stop }: World): FileLinter {
  const paths = session.paths.map((path) => resolve(cwd, path));
  return new FileLinter({
    cwd,
    paths: options.stdinFilename === undefined ? paths : [resolve(cwd, options.stdinFilename)],
    inlineConfig: options.inlineConfig,
    timeLimit: options.timeLimit,
    setupOf: (path) => session.setupOf(path),
    onGivenUp: () => session.letGo(),
    isStopped,
    stop,
  });
}

/** Looks at the files that the arguments name, or at others. */
export async function look(
  options: Options,
  session: Session,
  linter: FileLinter,
  world: World,
  { files, root, only, given, usesCache }: LookOptions,
): Promise<Look> {
  const { cwd, stderr } = world;
  const { locale } = session;
  const complaints: Text[] = [];
  const reports = outputsOf(options.formats, options.outputFile).flatMap(({ file }) => (file === undefined ? [] : [resolve(cwd, file)]));
  const targets = new Targets({ allFiles: options.allFiles, only, reports: new Set(reports) });
  if (files) for (const file of files) targets.addGiven(file, root);
  else for (const path of session.paths) targets.add(path, cwd);
  for (const path of targets.missing) complaints.push(filled(USAGE['missingPath'], { path }));
  for (const path of targets.files) session.configOf(path);
  const cache = usesCache && options.cache ? new ResultCache(resolve(cwd, options.cacheLocation), version, session) : undefined;
  const progress = new Progress(stderr, locale);
  const scan = await scanFiles(targets, {
    allFiles: options.allFiles,
    maxFileSize: options.maxFileSize,
    given,
    locale,
    fix: options.fix,
    configOf: (path) => session.configOf(path),
    linter,
    cache,
    settingsOf: (path, text) => session.settingsOf(path, text),
    textOf: (path) => session.textOf(path),
    isStopped: world.isStopped,
    onFile: (done, all) => {
      session.nextFile();
      progress.show(done, all);
    },
  });
  progress.clear();
  for (const path of scan.unwritable) complaints.push(filled(USAGE['notRepaired'], { path: pathOf(path, cwd) }));
  if (cache?.save() === false) complaints.push(filled(USAGE['cannotWriteCache'], { path: options.cacheLocation }));
  return { scan, targets, complaints };
}
