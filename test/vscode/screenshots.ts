/**
 * `npm run screenshots`: takes the pictures of `docs/images` from the packaged extension in the real editor, or some of
 * them: `npm run screenshots -- markup` (code, markup, workspace, where, rule-page); with `--packaged` from the package that is there already.
 */
import { parseArgs } from 'node:util';
import { prepareEditor } from './set-up.ts';
import { packageExtension } from './vsix.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { packaged: { type: 'boolean', default: false } } });

prepareEditor();
if (!values.packaged) packageExtension();
const { takeCode } = await import('./pictures/code.ts');
const { takeMarkup } = await import('./pictures/markup.ts');
const { takeRulePage, takeWhere, takeWorkspace } = await import('./pictures/workspace.ts');
const takers = { code: takeCode, markup: takeMarkup, workspace: takeWorkspace, where: takeWhere, 'rule-page': takeRulePage };

for (const language of ['en', 'zh-cn'] as const) {
  for (const [name, take] of Object.entries(takers)) if (positionals.length === 0 || positionals.includes(name)) await take(language);
}
