/** Programs that are started with their environment filled. */
import { environmentLoaders } from '../../../catalog/platforms/environment-loaders.ts';
import { dependsOn } from '../../package-kind.ts';

const FRAMEWORKS = environmentLoaders.flatMap(({ frameworks = [] }) => frameworks);
const COMMANDS = environmentLoaders.flatMap(({ command }) => command ?? []);

/** Whether a program is started with its environment filled: by its framework, or by a command of the package that runs the file. */
export function startsFilled(path: string, manifest: string, isAlone: boolean): boolean {
  if (!isAlone && dependsOn(manifest, FRAMEWORKS)) return true;
  const name = path.split(/[/\\]/).at(-1) ?? '';
  return manifest.split('\n').some((line) => COMMANDS.some((command) => command.test(line)) && (!isAlone || line.includes(name)));
}
