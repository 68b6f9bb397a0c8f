import type { Range } from '../../types.ts';

/** A top-level block of a component, found by the lines on which its tags stand. */
export interface Block extends Range {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Range of what stands between the tags; undefined when nothing does. */
  readonly content: Range | undefined;
}

const OPENING = /^<(script|template|style)\b((?:[^>"']|"[^"]*"|'[^']*'){0,2000})>/gm;

/** Blocks whose tags begin their lines, as formatters write them; a block ends with the last such end tag before the next block. */
export function findBlocks(text: string): Block[] {
  const openings = [...text.matchAll(OPENING)];
  return openings.flatMap(({ index, 0: opening, 1: tag = '', 2: attributes = '' }, position) => {
    const start = index + opening.length;
    const limit = openings[position + 1]?.index ?? text.length;
    const end = text.slice(start, limit).lastIndexOf(`</${tag}`);
    if (end < 0) return [];
    const content = text.slice(start, start + end).trim() === '' ? undefined : { start, end: start + end };
    return [{ tag, start: index, end: start + end + `</${tag}>`.length, content, attributes: readAttributes(attributes) }];
  });
}

function readAttributes(text: string): Map<string, string> {
  const found = text.matchAll(/([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g);
  return new Map([...found].map(([, name = '', double, single, bare]) => [name, double ?? single ?? bare ?? '']));
}
