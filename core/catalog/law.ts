/** Law articles that findings refer to, and the one function that cites them. */
import { defineLaw } from './define.ts';
import type { Locale } from '../types.ts';

const CSL = { en: 'Cybersecurity Law', 'zh-CN': '《网络安全法》' } as const;
const PIPL = { en: 'Personal Information Protection Law', 'zh-CN': '《个人信息保护法》' } as const;
const DSL = { en: 'Data Security Law', 'zh-CN': '《数据安全法》' } as const;
const NDSR = { en: 'Network Data Security Management Regulations', 'zh-CN': '《网络数据安全管理条例》' } as const;
const CIVIL = { en: 'Civil Code', 'zh-CN': '《民法典》' } as const;

/** Text of 2025 with the numbers of 2016; verified against the consolidated text in force since 2026-01-01. */
export const laws = [
  defineLaw({ id: 'CSL-42', law: CSL, article: { en: 'Art. 42', 'zh-CN': '第42条' }, former: { en: '40', 'zh-CN': '第40条' } }),
  defineLaw({ id: 'CSL-44', law: CSL, article: { en: 'Art. 44', 'zh-CN': '第44条' }, former: { en: '42', 'zh-CN': '第42条' } }),
  defineLaw({ id: 'CSL-44-2', law: CSL, article: { en: 'Art. 44(2)', 'zh-CN': '第44条第2款' }, former: { en: '42(2)', 'zh-CN': '第42条第2款' } }),
  defineLaw({ id: 'CSL-23', law: CSL, article: { en: 'Art. 23(4)', 'zh-CN': '第23条第4项' }, former: { en: '21', 'zh-CN': '第21条' } }),
  defineLaw({ id: 'CSL-45', law: CSL, article: { en: 'Art. 45', 'zh-CN': '第45条' }, former: { en: '43', 'zh-CN': '第43条' } }),
  defineLaw({ id: 'PIPL-6', law: PIPL, article: { en: 'Art. 6', 'zh-CN': '第6条' } }),
  defineLaw({ id: 'PIPL-9', law: PIPL, article: { en: 'Art. 9', 'zh-CN': '第9条' } }),
  defineLaw({ id: 'PIPL-23', law: PIPL, article: { en: 'Art. 23', 'zh-CN': '第23条' } }),
  defineLaw({ id: 'PIPL-28', law: PIPL, article: { en: 'Art. 28', 'zh-CN': '第28条' } }),
  defineLaw({ id: 'PIPL-38', law: PIPL, article: { en: 'Art. 38', 'zh-CN': '第38条' } }),
  defineLaw({ id: 'PIPL-47', law: PIPL, article: { en: 'Art. 47', 'zh-CN': '第47条' } }),
  defineLaw({ id: 'PIPL-57', law: PIPL, article: { en: 'Art. 57', 'zh-CN': '第57条' } }),
  defineLaw({ id: 'PIPL-51', law: PIPL, article: { en: 'Art. 51(3)', 'zh-CN': '第51条第3项' } }),
  defineLaw({ id: 'PIPL-73', law: PIPL, article: { en: 'Art. 73', 'zh-CN': '第73条' } }),
  defineLaw({ id: 'DSL-27', law: DSL, article: { en: 'Art. 27', 'zh-CN': '第27条' } }),
  defineLaw({ id: 'NDSR-9', law: NDSR, article: { en: 'Art. 9', 'zh-CN': '第9条' } }),
  defineLaw({ id: 'CC-1034', law: CIVIL, article: { en: 'Art. 1034', 'zh-CN': '第1034条' } }),
  defineLaw({ id: 'CC-1038', law: CIVIL, article: { en: 'Art. 1038', 'zh-CN': '第1038条' } }),
] as const;

const byId = new Map<string, (typeof laws)[number]>(laws.map((law) => [law.id, law]));

/**
 * Citation of an article, always with both numbers where the 2025 amendment moved it:
 * `《网络安全法》第42条（2025修正；原第40条）`, `Cybersecurity Law Art. 42 (2025; formerly 40)`. Throws for an unknown id.
 */
export function citeLaw(id: string, locale: Locale): string {
  const law = byId.get(id);
  if (!law) throw new Error(`unknown law ${id}`);
  const former = 'former' in law ? law.former : undefined;
  if (locale === 'zh-CN') return `${law.law['zh-CN']}${law.article['zh-CN']}${former ? `（2025修正；原${former['zh-CN']}）` : ''}`;
  return `${law.law.en} ${law.article.en}${former ? ` (2025; formerly ${former.en})` : ''}`;
}

/** The citation at the end of a message, which a reader of English may meet without any other sign of whose law it is. */
export function citeLawOfChina(id: string, locale: Locale): string {
  return (locale === 'en' ? 'China’s ' : '') + citeLaw(id, locale);
}
