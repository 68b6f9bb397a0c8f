/** The report of a false finding, as Markdown for an issue. */
import { kindName, qualifiedRuleId, type Finding, type Locale, type Text } from '../../../core/index.ts';
import { version } from '../../../package.json';
import type { Checked } from '../checks/checks.ts';
import { filled } from '../log/log-texts.ts';
import { snippetOf } from './snippet.ts';

const texts = {
  title: { en: 'False finding of {{rule}}', 'zh-CN': '{{rule}} 的误报' },
  facts: {
    en: 'PI Guard {{version}}, preset {{preset}}, level {{level}}; {{kinds}}',
    'zh-CN': 'PI Guard {{version}}，预设 {{preset}}，等级 {{level}}；{{kinds}}',
  },
  made: {
    en: 'Made from the real code: what plays no part is left out, texts and numbers are made up, names are changed. Please read it before you send it.',
    'zh-CN': '由真实代码改写：无关部分已删除，文字和数字均为虚构，名称已更换。发送前请先阅读。',
  },
  same: { en: 'PI Guard finds the same here:', 'zh-CN': 'PI Guard 在这里报告同样的问题：' },
  other: {
    en: 'The finding does not show in this snippet alone (it rests on other files or on the value itself):',
    'zh-CN': '单独这段代码不会报告该问题（它依赖其他文件或原来的值）：',
  },
  why: { en: 'Why it is wrong: ', 'zh-CN': '为什么是误报：' },
} as const satisfies Record<string, Text>;

/** Markdown with nothing of the project in it but names that the finding rests on. */
export function falseFindingReport(finding: Finding, { text, setup }: Checked, locale: Locale): string {
  const snippet = snippetOf(text, finding, setup);
  const fence = '`'.repeat(Math.max(3, ...[...snippet.text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  const language = /\.([a-z]+)$/i.exec(setup.path)?.[1] ?? '';
  const kinds = finding.kinds.map((id) => kindName(id, locale)).join(locale === 'zh-CN' ? '、' : ', ');
  return [
    `# ${filled(texts.title[locale], { rule: qualifiedRuleId(finding.ruleId) })}`,
    filled(texts.facts[locale], { version, preset: setup.preset, level: finding.level, kinds }),
    (snippet.isReproduced ? texts.same : texts.other)[locale],
    `${fence}${language}\n${snippet.text}${fence}`,
    texts.why[locale],
    `<!-- ${texts.made[locale]} -->`,
    '',
  ].join('\n\n');
}
