import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../../core/index.ts';
import { root } from '../paths.ts';

const APP = 'test/fixtures/apps/mall';
/** The files whose findings the READMEs show, in the order of the report. */
const SHOWN = ['server/config/config.default.js', 'web/src/utils/auth.ts', 'web/src/views/register/index.vue'];
/** Stands for what was left out. */
export const LEFT_OUT = '…';

/**
 * What the command, run from its sources, prints about some files of the invented mall, and its last two lines.
 * Undefined in a copy of the repository without fixtures. Throws when a file is not in the report.
 */
export function outputExcerpt(locale: Locale): string | undefined {
  if (!existsSync(join(root, APP))) return undefined;
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'eslint-plugin/command/main.ts', APP, '--locale', locale], { cwd: root, encoding: 'utf8' });
  const sections = stdout.trimEnd().split('\n\n');
  const shown = SHOWN.map((file) => {
    const section = sections.find((text) => text.startsWith(`${APP}/${file}\n`));
    if (section === undefined) throw new Error(`the command reports nothing in ${file}: ${stderr}`);
    return section;
  });
  return [...shown, sections.at(-1)].join(`\n${LEFT_OUT}\n`);
}
