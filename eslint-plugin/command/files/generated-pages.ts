/** Whether a page was written in this project or generated, judged by its text. */
import type { SkipReason } from '../texts.ts';

const HEAD_LENGTH = 4_000;
const SAYS_GENERATED = [
  /<!--[^>]{0,200}(?:\bgenerated (?:by|from|automatically)|\bauto-?generated)/i,
  /<meta[^>]{1,80}name\s{0,4}=\s{0,4}["']?generator["']?[^>]{1,20}content\s{0,4}=\s{0,4}["'](?!wordpress|typecho|discuz)/i,
];
/** Reports and documents of tools by what stands in their heads: Istanbul, JSDoc, Lighthouse, Storybook, Swagger, test runners. */
const REPORTS = [
  /<title>[^<]{0,120}(?:code coverage report|JSDoc:|typedoc|lighthouse report|storybook|swagger ui|mochawesome|allure report)/i,
  /<title>[^<]{0,120}(?:playwright test report|webpack bundle analyzer)/i,
  /<title>[^<]{0,120}(?:karma|jasmine spec runner|newman (?:run )?(?:report|summary)|eslint report)/i,
  /__LIGHTHOUSE_JSON__|playwrightReportBase64|window\.chartData\s*=\s*\[\{"label"/,
];
/** A published page: `Released under the MIT license`, in the first comment. */
const RELEASED = /^\s{0,20}(?:<!doctype[^>]{0,200}>\s{0,20})?<!--[^>]{0,800}(?:\blicen[sc]ed? (?:under|:)|@license|released under)/i;

/** Why a page is skipped, judged by its text; undefined when it looks hand-written. */
export function generatedPageReason(text: string): SkipReason | undefined {
  const head = text.slice(0, HEAD_LENGTH);
  if ([...SAYS_GENERATED, ...REPORTS].some((pattern) => pattern.test(head))) return 'bundled';
  return RELEASED.test(head) ? 'vendored' : undefined;
}
