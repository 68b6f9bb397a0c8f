/** Whether everything that is said about a text points into it. */
import { LOCALES, renderMessage, type Analysis, type Edit, type Finding, type Range } from '../../core/index.ts';

/** Text of another file, for ranges that point there; undefined when it cannot be read. */
export type ReadOther = (file: string) => string | undefined;

/** What is wrong with the places of an analysis, one sentence each; the text itself is never quoted. */
export function wrongPlaces(text: string, { findings, repaired, directives, failure }: Analysis, readOther: ReadOther): string[] {
  return [
    ...findings.flatMap((finding) => wrongPlacesOf(text, finding, readOther)),
    ...repaired.flatMap((range) => outside('a blanked place', range, text)),
    ...directives.flatMap(({ scope, comment, listEnd }) => [scope, comment, { start: listEnd, end: listEnd }].flatMap((range) => complaint('a comment', range, text))),
    ...(failure ? outside('the place of the failure', failure.range, text) : []),
  ];
}

/** What is wrong with the places, the message and the repairs of one finding. */
export function wrongPlacesOf(text: string, finding: Finding, readOther: ReadOther): string[] {
  const wrong = complaint('the range', finding.range, text);
  if (finding.range.start === finding.range.end && finding.range.start > 0) wrong.push('the range is empty');
  for (const { file, range } of finding.flow) wrong.push(...complaint('a step of the flow', range, file === undefined ? text : readOther(file)));
  for (const { edits } of finding.fixes) for (const edit of edits) wrong.push(...wrongEdit(text, edit, readOther));
  for (const locale of LOCALES) if (hasHole(renderMessage(finding, locale), text)) wrong.push(`the ${locale} message has a hole`);
  return wrong.map((what) => `${finding.ruleId} at ${finding.range.start}-${finding.range.end}: ${what}`);
}

function wrongEdit(text: string, { file, range }: Edit, readOther: ReadOther): string[] {
  return complaint('an edit', range, file === undefined ? text : (readOther(file) ?? ''));
}

function complaint(what: string, range: Range, text: string | undefined): string[] {
  if (text === undefined) return [`${what} is in a file that cannot be read`];
  const wrong = outside(what, range, text);
  if (wrong.length > 0) return wrong;
  return isInsidePair(text, range.start) || isInsidePair(text, range.end) ? [`${what} ${range.start}-${range.end} cuts a character in two`] : [];
}

/** The parser counts in halves of characters, so what it says of its own failures may stand between two of them. */
function outside(what: string, { start, end }: Range, text: string): string[] {
  const isInside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end >= start && end <= text.length;
  return isInside ? [] : [`${what} ${start}-${end} is not inside 0-${text.length}`];
}

function isInsidePair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');
}

/** Names of the file may be spelled like a placeholder. */
function hasHole(message: string, text: string): boolean {
  const hole = /\{\{|undefined/.exec(message)?.[0];
  return hole !== undefined && !text.includes(hole);
}
