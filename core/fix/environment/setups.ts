/** Files by which a project is set up: who changes a password in one of them has to change it in the others. */
import type { ModuleHost } from '../../module-types.ts';

/** Usual names, below any folder of the repository. No listing of other files than scripts is known. */
const NAMES = [
  ...['.env', '.env.example', '.env.sample', '.env.template', '.env.test', '.env.development', 'package.json', 'README.md', 'Makefile'],
  ...['setup.sh', 'start.sh', 'deploy.sh', 'scripts/setup.sh', '.devcontainer/devcontainer.json', '.devcontainer/setup.sh'],
  ...['ci', 'ci-cd', 'test', 'tests', 'main', 'build', 'deploy', 'e2e'].map((name) => `.github/workflows/${name}.yml`),
];

/** Texts of the setup files in these folders, but for those of `path` and of the list of variables. */
export function setupTexts(path: string, folders: readonly string[], listing: string, host: ModuleHost): string[] {
  return folders
    .flatMap((folder) => NAMES.map((name) => folder + name))
    .filter((file) => file !== path && file !== listing)
    .flatMap((file) => {
      const text = host.read(file);
      return text === undefined || text === 'later' ? [] : [text];
    });
}
