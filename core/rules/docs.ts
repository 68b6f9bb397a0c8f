const DOCS = 'https://github.com/pi-guard/pi-guard/blob/main/eslint-plugin/docs/rules';

/** Address of a rule's page. */
export function docsUrl(ruleId: string): string {
  return `${DOCS}/${ruleId}.md`;
}
