/** Line by line, for texts that are not what their file names promise: JSON5, templates, half-written files. */
import type { Entry, Reading } from './entries.ts';

const LINE =
  /^[^\S\r\n]*(?:[-,{][^\S\r\n]*)?(?<key>"[^"\r\n]{1,80}"|'[^'\r\n]{1,80}'|[\w.$@-]{1,80})[^\S\r\n]*[:=][^\S\r\n]*(?<value>"(?:\\.|[^"\\\r\n])*"|'(?:\\.|[^'\\\r\n])*'|[^\s"'{[(&*!|>#,][^,#\r\n]*)/dgmu;

/** Every line that gives a value to a key. Nothing is known of what surrounds it. */
export function readLines(text: string): Reading {
  const entries: Entry[] = [];
  for (const match of text.matchAll(LINE)) {
    const { key = '', value = '' } = match.groups ?? {};
    const [keyStart, keyEnd] = match.indices?.groups?.['key'] ?? [0, 0];
    const [valueStart] = match.indices?.groups?.['value'] ?? [0, 0];
    const written = value.trimEnd();
    const isQuoted = /^["']/.test(written);
    entries.push({
      path: [key.replace(/^["']|["']$/g, '')],
      keyRange: { start: keyStart, end: keyEnd },
      value: isQuoted ? written.slice(1, -1).replace(/\\(.)/g, '$1') : written,
      valueRange: { start: valueStart, end: valueStart + written.length },
      isText: isQuoted || !/^(?:null|true|false|[\d.+-]+)$/.test(written),
      parent: 0,
      document: 0,
    });
  }
  return { entries: entries.filter(({ value }) => value !== ''), comments: [] };
}
