/** The baseline as a file: one entry a line, so that changes can be read and merged. */
import { LEVELS, type Level, type Text } from '../types.ts';
import { toSlashes } from '../config/globs.ts';
import { jsonWithoutHidden } from '../shown.ts';
import type { BaselineEntry } from './entry.ts';

export const BASELINE_NAME = 'pi-guard-baseline.json';

export interface Baseline {
  /** Version of PI Guard that wrote it. */
  readonly tool: string;
  readonly entries: readonly BaselineEntry[];
}

/** Why a text is no baseline. */
export const NO_BASELINE: Text = {
  en: 'this is no baseline that pi-guard can read: resolve the merge in it, or delete it and write it anew with `pi-guard baseline`.',
  'zh-CN': '这不是 pi-guard 能读取的基线文件：请解决其中的合并冲突，或删除后用 `pi-guard baseline` 重新生成。',
};

/** Reads a baseline, entries that a merge left twice included; undefined for any other text. */
export function readBaseline(text: string): Baseline | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  const { tool, entries } = (value ?? {}) as Partial<Record<keyof Baseline, unknown>>;
  if (typeof tool !== 'string' || !Array.isArray(entries)) return undefined;
  const read = entries.filter((entry) => entry !== null);
  return read.every(isEntry) ? { tool, entries: read.map((entry) => ({ ...entry, path: toSlashes(entry.path) })) } : undefined;
}

/**
 * A baseline as text: entries sorted by path and fingerprint, a line each, every line with its comma: what two branches added can be put
 * together line by line (`merge=union`). Paths have `/` on every system.
 */
export function writeBaseline({ tool, entries }: Baseline): string {
  const lines = [...entries].sort(byPlace).map((entry) => `${jsonWithoutHidden(JSON.stringify(inOrder(entry)))},\n`);
  return `{\n"tool": ${JSON.stringify(tool)},\n"entries": [\n${lines.join('')}null\n]\n}\n`;
}

function inOrder({
  path,
  fingerprint,
  rule,
  sink,
  within,
  what,
  kinds,
  level,
  exposure,
  value,
  since,
  owner,
  reason,
}: BaselineEntry): BaselineEntry {
  return { path, fingerprint, rule, sink, within, what, kinds: [...kinds].sort(), level, exposure, value, since, owner, reason };
}

function byPlace(a: BaselineEntry, b: BaselineEntry): number {
  const key = ({ path, fingerprint, kinds, value = '' }: BaselineEntry): string => [path, fingerprint, kinds.join(), value].join('\0');
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

function isEntry(value: unknown): value is BaselineEntry {
  const { path, fingerprint, rule, within, what, kinds, level, exposure, since } = (value ?? {}) as Partial<
    Record<keyof BaselineEntry, unknown>
  >;
  return (
    [path, fingerprint, rule, within, what, exposure, since].every((part) => typeof part === 'string') &&
    Array.isArray(kinds) &&
    LEVELS.includes(level as Level)
  );
}
