/** `-- until 2027-01-31: reason`: a comment that counts up to a day. */

/** What stands after `until`, as far as it is meant to be a date; other words are a reason like any other. */
const UNTIL =
  /^until\s+(?<date>\d{4}[./年-]?\d[\d./月日-]*|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}(?=\s*(?:[:：]|$)))(?=[:：\s]|$)(?<reason>[\s\S]*)$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The last day on which a comment counts, and the reason that remains. */
export interface Until {
  /** As `2027-01-31`; undefined for what is no day of any calendar, or written otherwise. */
  readonly day?: string;
  readonly reason: string;
}

/** The end that the reason of a comment names; undefined when it names none. */
export function untilOf(reason: string): Until | undefined {
  const { date, reason: rest = '' } = UNTIL.exec(reason)?.groups ?? {};
  return date === undefined
    ? undefined
    : {
        day: isDay(date) ? date : undefined,
        reason: rest
          .trim()
          .replace(/^[:：]/, '')
          .trim(),
      };
}

/** Whether the messages about a text may be others on another day. */
export function mayExpire(text: string): boolean {
  return /(?:eslint|pi-guard)-disable/.test(text) && /--\s+until\s+\d/i.test(text);
}

function isDay(date: string): boolean {
  const time = DAY.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
