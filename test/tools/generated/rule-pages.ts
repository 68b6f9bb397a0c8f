/** The pages of the rules, one a language, for readers without a network: made of the page that `docs/rules` has for both. */
import type { Locale } from '../../../core/index.ts';

const HEADINGS: Readonly<Record<string, string>> = { Incorrect: '不正确', Correct: '正确', 'Where values leave': '数据流向何处', '中文说明': '说明' };

/** One language of a rule's page. Throws when the page has no part in Chinese. */
export function rulePage(page: string, locale: Locale): string {
  const text = page.replace(/<!-- (?:begin|end)[^>]*-->\n?/g, '');
  const [head = '', ...sections] = text.split(/^(?=## )/m);
  const paragraphs = head.trim().split('\n\n');
  const title = paragraphs[0] ?? '';
  const own = paragraphs.slice(1).filter((paragraph) => isChinese(paragraph) === (locale === 'zh-CN'));
  if (own.length === 0) throw new Error(`${title} says nothing in ${locale}`);
  const named = sections.map((section) => ({ heading: /^## (.+)/.exec(section)?.[1] ?? '', body: section.replace(/^## .+\n/, '').trim() }));
  const kept = locale === 'zh-CN' ? chinese(named) : named.filter(({ heading }) => heading !== '中文说明').map(({ heading, body }) => ({ heading, body: heading === 'Where values leave' ? inLanguage(body, locale) : body }));
  return [title, ...own, ...kept.map(({ heading, body }) => `## ${heading}\n\n${body}`)].join('\n\n').concat('\n');
}

interface Section {
  readonly heading: string;
  readonly body: string;
}

/** What is explained comes first, then examples, whose code needs no translation, then the list of sinks. */
function chinese(sections: readonly Section[]): Section[] {
  const order = ['中文说明', 'Incorrect', 'Correct', 'Where values leave'];
  return order.flatMap((wanted) => {
    const found = sections.find(({ heading }) => heading === wanted);
    return found ? [{ heading: HEADINGS[wanted] ?? wanted, body: wanted === 'Where values leave' ? inLanguage(found.body, 'zh-CN') : found.body }] : [];
  });
}

/** `- [name](address), 名称` or `- name, 名称: [library](address), …` in one language. */
function inLanguage(list: string, locale: Locale): string {
  return list
    .replace(/^- \[(.+?)\]\((\S+)\), (.+)$/gm, (_, english: string, address: string, chineseName: string) => `- [${locale === 'zh-CN' ? chineseName : english}](${address})`)
    .replace(/^- ([^[\n]+?), ([^[\n]+): (\[.+)$/gm, (_, english: string, chineseName: string, links: string) => (locale === 'zh-CN' ? `- ${chineseName}：${links.replaceAll('), [', ')、[')}` : `- ${english}: ${links}`));
}

function isChinese(text: string): boolean {
  return /[\u4e00-\u9fa5]/.test(text);
}
