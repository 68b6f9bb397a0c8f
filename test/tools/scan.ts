/** `npm run scan -- [folder] [options]`: the built command; without a path it scans the invented mall. */
import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { parseOptions } from '../../eslint-plugin/command/arguments/options.ts';
import { root } from './paths.ts';

const argv = process.argv.slice(2);
const options = parseOptions(argv);
const needsPath = !('wrong' in options) && options.paths.length === 0 && !options.help && !options.version;
const mall = relative(process.cwd(), join(root, 'test/fixtures/apps/mall'));
const { status } = spawnSync(process.execPath, [join(root, 'eslint-plugin/command/dist/pi-guard.cjs'), ...argv, ...(needsPath ? [mall] : [])], { stdio: 'inherit' });
process.exitCode = status ?? 1;
