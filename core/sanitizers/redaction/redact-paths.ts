/** Paths of pino and fast-redact: which fields of a logged object they reach. https://getpino.io/#/docs/redaction */
import type { TSESTree } from '@typescript-eslint/types';
import { propertyValue } from '../../sources/state/state-options.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import { listedTexts } from '../../sources/flow/imports.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import type { RedactList } from './effect.ts';
import { staticText } from '../../syntax/tree.ts';

/** `redact: ['user.phone']` or `redact: { paths: […] }` of a logger's options; undefined when there is none that can be read. */
export function redactListOf(context: FlowContext, options: TSESTree.ObjectExpression): RedactList | undefined {
  const { bindings } = context;
  const given = propertyValue(options, 'redact');
  if (!given) return undefined;
  const redact = initialValue(given, bindings);
  const paths = redact.type === 'ObjectExpression' ? propertyValue(redact, 'paths') : redact;
  const node = paths && initialValue(paths, bindings);
  const listed = node && node.type !== 'ArrayExpression' ? listedTexts(context, node) : undefined;
  if (listed) return { paths: listed };
  if (node?.type !== 'ArrayExpression') return undefined;
  const texts = node.elements.map((element) => (element ? staticText(element) : undefined));
  return texts.every((text) => text !== undefined) ? { paths: texts, node } : undefined;
}

/** What a list of redact paths does with one field. */
export type Reach = 'redacted' | { readonly path: string } | undefined;

/**
 * Whether a field of the logged object is redacted. `path`: the names that lead to it. A path that ends in the field's name but leads
 * elsewhere is returned, since it misses the field. `isWhole`: the object itself is logged there, with fields that are not known.
 */
export function reachOf({ paths }: RedactList, path: readonly string[], isWhole: boolean): Reach {
  const parsed = paths.map((text) => ({ text, segments: segmentsOf(text) }));
  if (parsed.some(({ segments }) => covers(segments, path))) return 'redacted';
  if (isWhole)
    return parsed.some(({ segments }) => segments.length > path.length && covers(segments.slice(0, path.length), path))
      ? 'redacted'
      : undefined;
  const name = path.at(-1);
  const meant = parsed.find(({ segments }) => segments.at(-1) === name);
  return meant && { path: meant.text };
}

/** Whether a list redacts a field of this name somewhere: all that is known where a function puts the logged object together. */
export function mentionsField({ paths }: RedactList, name: string): boolean {
  return paths.some((path) => segmentsOf(path).at(-1) === name);
}

/** A path redacts what stands at it or below it; `*` is any one name, an element of a list takes no step of its own. */
function covers(segments: readonly string[], path: readonly string[]): boolean {
  return segments.length <= path.length && segments.every((segment, index) => segment === '*' || segment === path[index]);
}

/** `users[*].phone` → `users`, `phone`; `headers["x-token"]` → `headers`, `x-token`. */
function segmentsOf(path: string): string[] {
  const segments: string[] = [];
  for (const [, quoted, index, name] of path.matchAll(/\[(?:"([^"]*)"|'[^']*'|(\*|\d+))\]|([^.[\]]+)/g)) {
    if (index === undefined) segments.push(quoted ?? name ?? '');
  }
  return segments;
}
