/** Reports of PI Guard, which reveal nothing of the project that its code does not reveal. */
import { rules } from '../../../core/index.ts';

/** How the reports in a language that is read begin. */
const HEADS = [
  /^<\?xml [^>]*\?>\s*<testsuites name="pi-guard">/,
  /^\{\s*"version": 1,\s*"tool": \{\s*"name": "pi-guard",/,
  /^\{\s*"\$schema": "[^"]*",\s*"version": "2\.1\.0",\s*"runs": \[\s*\{\s*"tool": \{\s*"driver": \{\s*"name": "PI Guard",/,
  /^\{\s*"version": "[\d.]+",\s*"scan": \{\s*"analyzer": \{\s*"id": "pi-guard",/,
];
const ISSUE = /^\[\s*\{\s*"type": "issue",\s*"check_name": "([\w-]+)"/;

/** Whether a text is a report of ours, judged by its head. */
export function isOwnReport(text: string): boolean {
  const [, rule] = ISSUE.exec(text) ?? [];
  return rule === undefined ? HEADS.some((head) => head.test(text)) : rule === 'pi-guard' || rules.some(({ id }) => id === rule);
}
