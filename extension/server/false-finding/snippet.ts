/** The least code that still gives a finding, with nothing of the project in it. */
import { applyEdits, type Finding, type Range } from '../../../core/index.ts';
import { check, type Setup } from '../checks/check.ts';
import { fakesFor } from './fakes.ts';
import { piecesOf } from './pieces.ts';

export interface Snippet {
  readonly text: string;
  /** Whether PI Guard finds the same in it, without any other file. */
  readonly isReproduced: boolean;
}

/** Milliseconds after which no more is left out: what stays is still made anonymous. */
const BUDGET = 3000;

/** Leaves out, fakes and renames as long as the same finding stays. Original texts never stay, even where it is lost. */
export function snippetOf(text: string, finding: Finding, setup: Setup): Snippet {
  const alone: Setup = {
    ...setup,
    host: undefined,
    path: setup.path.replace(/^.*[\\/](?=[^\\/]*$)/, '/').replace(/^\/.*?(?=\.[^.]+$)/, '/a'),
  };
  const path = setup.path.endsWith('.env') || /\/\.env/.test(setup.path) ? '/.env' : alone.path;
  const own: Setup = { ...alone, path };
  const isSame = (candidate: string): boolean =>
    check(candidate, own).findings.some(
      ({ ruleId, kinds, sink }) => ruleId === finding.ruleId && sink === finding.sink && kinds.join() === finding.kinds.join(),
    );
  const names = new Set((finding.data['names'] ?? '').split(', '));
  const reduced = isSame(text) ? reduce(path, text, isSame) : around(text, finding.range);
  const faked = fakeLiterals(path, reduced, names, isSame);
  const renamed = rename(path, faked, names, isSame);
  return {
    text: `${renamed
      .replace(/^(?:[ \t]*\r?\n)+/, '')
      .replace(/(?:\r?\n[ \t]*){2,}/g, '\n')
      .trimEnd()}\n`,
    isReproduced: isSame(renamed),
  };
}

/** The lines of a range: enough for a report, where nothing can be left out and tried. */
function around(text: string, { start, end }: Range): string {
  const last = text.indexOf('\n', end);
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, last < 0 ? text.length : last + 1);
}

function reduce(path: string, text: string, isSame: (text: string) => boolean): string {
  const deadline = Date.now() + BUDGET;
  let current = text;
  let at = 0;
  for (let pieces = piecesOf(path, current).removable; at < pieces.length && Date.now() < deadline;) {
    const range = pieces[at];
    const candidate = range ? applyEdits(current, [{ range: withComma(current, range), text: '' }]) : current;
    if (candidate.length < current.length && isSame(candidate)) {
      current = candidate;
      pieces = piecesOf(path, current).removable;
    } else at++;
  }
  return current;
}

/** A property or element goes with the comma after it. */
function withComma(text: string, { start, end }: Range): Range {
  const comma = /^\s*,/.exec(text.slice(end))?.[0].length ?? 0;
  return { start, end: end + comma };
}

function fakeLiterals(path: string, text: string, names: ReadonlySet<string>, isSame: (text: string) => boolean): string {
  let current = text;
  const isFound = isSame(current);
  const count = piecesOf(path, current).literals.length;
  for (let index = 0; index < count; index++) {
    const range = piecesOf(path, current).literals[index];
    const written = range && current.slice(range.start, range.end);
    if (!range || written === undefined || written.trim() === '' || names.has(written)) continue;
    const candidates = fakesFor(written).map((fake) => applyEdits(current, [{ range, text: fake }]));
    const kept = isFound ? candidates.find(isSame) : undefined;
    // A name of the language's or a library's own may be what the finding rests on; a value never stays.
    if (kept === undefined && isFound && isPublicName(written)) continue;
    current = kept ?? candidates.at(-1) ?? current;
  }
  return current;
}

/** Whether a text has the form of the name of a package, event or key. Such a name is no secret, and a flow may depend on it. */
function isPublicName(text: string): boolean {
  return /^@?[a-z][a-z-]{1,20}(?:\/[a-z-]{1,20})?$/.test(text);
}

function rename(path: string, text: string, kept: ReadonlySet<string>, isSame: (text: string) => boolean): string {
  const isFound = isSame(text);
  let current = text;
  const names = [...piecesOf(path, text).names.keys()].filter((name) => !kept.has(name) && !name.startsWith('__'));
  for (const [index, name] of names.entries()) {
    const places = piecesOf(path, current).names.get(name) ?? [];
    const distinct = places.filter(({ start }, at) => places.findIndex((other) => other.start === start) === at);
    const candidate = applyEdits(
      current,
      distinct.map((range) => ({ range, text: nameOf(index) })),
    );
    if (!isFound || isSame(candidate)) current = candidate;
  }
  return current;
}

/** `a1`, `b2` …: names that mean nothing. */
function nameOf(index: number): string {
  return `${String.fromCharCode(97 + (index % 26))}${index + 1}`;
}
