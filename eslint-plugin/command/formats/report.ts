/** What every format is made of. */
import { relative, sep } from 'node:path';
import {
  citeLaw,
  kindName,
  LEVELS,
  messageParts,
  withoutHidden,
  type BaselineEntry,
  type Level,
  type Locale,
} from '../../../core/index.ts';
import { isInside } from '../../host/inside.ts';
import type { Reported } from '../findings/reported.ts';

/**
 * What is known of a finding from before: `known` was accepted, `worse` outgrew what was accepted, `suppressed` is switched
 * off in the code.
 */
export type State = 'new' | 'worse' | 'known' | 'suppressed';

/** A finding with its state in the baseline and in the code. */
export interface Item {
  readonly reported: Reported;
  readonly state: State;
  /** The entry that accepted it, or that it outgrew. */
  readonly entry?: BaselineEntry;
  /** It is new only because PI Guard is another version: its file is the one that was accepted. */
  readonly isByUpgrade?: boolean;
}

/** A file, or what was wanted besides files, that was not checked, and why. */
export interface NotChecked {
  /** Absolute path. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** `internal-error` where the analysis itself failed. */
  readonly rule?: string;
  /** In the language of the run. */
  readonly message: string;
}

/** A note on a comment that does not do what it is for. No action is needed. */
export interface Remark {
  /** Absolute path. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** In the language of the run. */
  readonly message: string;
}

export interface Report {
  /** By file and position. */
  readonly items: readonly Item[];
  readonly notChecked: readonly NotChecked[];
  /** Why the run is not the requested one, in its language: a path that is not there, a broken configuration. */
  readonly problems: readonly string[];
  readonly remarks: readonly Remark[];
  /** How many files were scanned. */
  readonly files: number;
  /** Absolute path that others are relative to: the current folder, or the repository where a host reads the report. */
  readonly cwd: string;
  readonly locale: Locale;
  readonly version: string;
  /** The closing lines of the run. */
  readonly summary: readonly string[];
}

/** Findings that need an action. */
export function openItems({ items }: Pick<Report, 'items'>): Item[] {
  return items.filter(({ state }) => state === 'new' || state === 'worse');
}

/** The same, the worst first; of one level by path and line. */
export function worstFirst(report: Report): Item[] {
  return [...openItems(report)].sort(byLevelOfFinding);
}

/** Orders the worst first; a sort leaves those of one level in the order in which they were. */
export function byLevelOfFinding(one: Item, other: Item): number {
  return LEVELS.indexOf(one.reported.finding.level) - LEVELS.indexOf(other.reported.finding.level);
}

/** A path as reports write it: relative to the current folder, with `/`, on one line. */
export function pathOf(file: string, cwd: string): string {
  return withoutHidden((isInside(file, cwd) ? relative(cwd, file) || file : file).split(sep).join('/'));
}

/** The path as part of an address: relative, every character that is none of a path escaped. */
export function uriOf(file: string, cwd: string): string {
  const relativePath = (isInside(file, cwd) ? relative(cwd, file) || file : file).split(sep).join('/');
  return relativePath
    .split('/')
    .map((part) => encodeURIComponent(Buffer.from(part).toString()))
    .join('/');
}

/** The problem and what to do about it, without the citation, in at most `most` characters (by default the usual length of a message). */
export function partsOf(
  { reported: { finding } }: Item,
  locale: Locale,
  most?: number,
): { readonly problem: string; readonly advice: string } {
  return messageParts(finding, locale, most);
}

/** Names of the kinds, for readers. */
export function kindNames({ reported: { finding } }: Item, locale: Locale): string[] {
  return finding.kinds.map((kind) => kindName(kind, locale));
}

/** Citations of all articles, most important first. */
export function lawsOf({ reported: { finding } }: Item, locale: Locale): string[] {
  return finding.laws.map((id) => citeLaw(id, locale));
}

/** Steps that formats have room for. */
export const MAX_STEPS = 20;

/** How each level is called where there are other words for it. */
export function byLevel<T>(values: Readonly<Record<Level, T>>, { reported: { finding } }: Item): T {
  return values[finding.level];
}
