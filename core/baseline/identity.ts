/** What stays of a finding when the code around it moves: the names around it, and its expression as printed from the tree. */
import { dataLanguageOf } from '../syntax/data/languages.ts';
import { readData } from '../syntax/data/index.ts';
import { sha256 } from '../sha256.ts';
import type { Finding, Node, Range } from '../types.ts';
import type { ParsedFile } from '../parsed-file.ts';
import { comparableChildren, printed } from './printed.ts';
import { chainOf, chainsIn, wordOr } from './symbols.ts';

/** Where a finding stands, in terms that lines and formatting do not change. Holds names of the code, never a value. */
export interface Identity {
  /** Names of functions, classes, members and keys around it, from the outermost on, joined by dots; keys in data. */
  readonly within: string;
  /** The expression: `$` for its variable, types for literals. */
  readonly what: string;
}

/** A file whose findings are to be distinguished: code with its tree, or data. */
export interface IdentifiedFile {
  readonly path: string;
  readonly text: string;
  /** Absent for data. */
  readonly parsed?: Pick<ParsedFile, 'tree' | 'templates'>;
}

/** Digits of a fingerprint: 64 bits. */
const FINGERPRINT = 16;
/** Digits of the digest of a value: so few that the value cannot be found by trying. */
const VALUE = 4;
const TEXT = 'text';

/** The identity of each finding of a file, in their order. */
export function identitiesOf({ path, text, parsed }: IdentifiedFile, findings: readonly Pick<Finding, 'range'>[]): Identity[] {
  if (findings.length === 0) return [];
  const language = dataLanguageOf(path);
  if (language || !parsed)
    return language ? ofData(readData(language, text).entries, findings) : findings.map(() => ({ within: '', what: TEXT }));
  return findings.map(({ range }) => ofCode(parsed, range));
}

/** Every chain of names in a file of code, to find out whether one is gone; undefined for data. */
export function chainsOf({ parsed }: IdentifiedFile): ReadonlySet<string> | undefined {
  return parsed && chainsIn(parsed.tree);
}

/** The fingerprint of a rule's finding: 16 hexadecimal digits, the same wherever the file stands. */
export function fingerprintOf({ ruleId, sink = '' }: Pick<Finding, 'ruleId' | 'sink'>, { within, what }: Identity): string {
  return sha256([ruleId, sink, within, what].join('\0')).slice(0, FINGERPRINT);
}

/** Whether a finding is about a text of the file itself, which may be replaced by another one at the same place. */
export function isAboutText({ what }: Identity): boolean {
  return !what.includes('$') && !what.includes('this');
}

/** Where texts are put together, however the code is laid out. */
const JOINT = /["'`]\s*\+\s*["'`]/g;

/** Sixteen bits of a value, bound to its file and place: enough to see that it was replaced, too few to find it. */
export function valueDigest(path: string, within: string, written: string): string {
  return sha256([path, within, written.replace(/^(["'`])([\s\S]*)(["'`])$/, '$2').replace(JOINT, '+')].join('\0')).slice(0, VALUE);
}

function ofData(entries: ReturnType<typeof readData>['entries'], findings: readonly Pick<Finding, 'range'>[]): Identity[] {
  return findings.map(({ range }) => {
    const entry = entries.find(
      ({ keyRange, valueRange }) => overlaps(valueRange, range) || (keyRange !== undefined && overlaps(keyRange, range)),
    );
    if (!entry) return { within: '', what: TEXT };
    return { within: entry.path.map((key) => (typeof key === 'number' ? '[]' : wordOr(key, 'string'))).join('.'), what: 'value' };
  });
}

function ofCode({ tree, templates }: Pick<ParsedFile, 'tree' | 'templates'>, range: Range): Identity {
  const part = templates.find((one) => one.tree.range[0] <= range.start && range.end <= one.tree.range[1]);
  const way = wayTo(part?.tree ?? tree, range);
  const within = chainOf(way);
  return {
    within: part ? ['<template>', wordOr(part.tag, 'element'), ...(within === '' ? [] : [within])].join('.') : within,
    what: whatAt(way, range),
  };
}

/** The nodes from the root down to the innermost one around a range. */
function wayTo(root: Node, range: Range): Node[] {
  const way: Node[] = [];
  let node: Node | undefined = root;
  while (node) {
    way.push(node);
    node = comparableChildren(node).find((child) => child.range[0] <= range.start && range.end <= child.range[1]);
  }
  return way;
}

function whatAt(way: readonly Node[], range: Range): string {
  const node = way.at(-1);
  if (!node || way.length === 1) return TEXT;
  if (node.range[0] === range.start && node.range[1] === range.end) return printed(node);
  // Of a property with a key of its own, the value alone is in it.
  const inside = comparableChildren(node).filter((child) => overlaps({ start: child.range[0], end: child.range[1] }, range));
  if (inside.length > 0) return inside.map(printed).join(',');
  return node.type.endsWith('Statement') || node.type.endsWith('Declaration') ? TEXT : printed(node);
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
