/** Titles that end in what is displayed after a repair: `Mask with maskPhone() → 138****8000`. */
import type { Finding, Fix } from '../types.ts';

/** Findings whose repairs have their previews in their titles, of which a menu shows none twice: the better one of two stays. */
export function withPreviews(findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => {
    if (finding.fixes.length === 0) return finding;
    const titles = new Set<string>();
    const fixes = finding.fixes.map(withPreview).filter(({ title }) => !titles.has(title.en) && titles.add(title.en));
    return { ...finding, fixes };
  });
}

function withPreview({ preview, ...fix }: Fix): Fix {
  if (preview === undefined) return fix;
  const ended = (title: string, shown: string): string => (shown === '' ? title : `${title} → ${shown}`);
  return { ...fix, title: { en: ended(fix.title.en, preview.en), 'zh-CN': ended(fix.title['zh-CN'], preview['zh-CN']) } };
}
