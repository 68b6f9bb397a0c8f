import { parse, type RootNode } from '@vue/compiler-dom';
import { applyPatches, type Patch } from '../patch.ts';
import type { Interpolation } from './interpolations.ts';
import type { PageScript } from './split.ts';

/** Replaces the tag `script`, with the same length, where a script holds markup. */
const MARKUP_TAG = 'markup';

/**
 * Elements of a page. What a server puts in is blanked: signs in there would end an attribute or begin a tag. Scripts that
 * hold markup are read as elements of another name. What is damaged is read as far as it goes.
 */
export function readPageElements(text: string, interpolations: readonly Interpolation[], scripts: readonly PageScript[]): RootNode {
  const renamed = scripts
    .filter(({ holds }) => holds === 'markup')
    .flatMap(({ opening, closing }): Patch[] => [
      { start: opening + 1, end: opening + 7, text: MARKUP_TAG },
      { start: closing + 2, end: closing + 8, text: MARKUP_TAG },
    ]);
  return parse(
    applyPatches(
      text,
      [...interpolations, ...renamed].map(({ start, end, ...rest }) => ({ start, end, text: 'text' in rest ? rest.text : undefined })),
    ),
    { parseMode: 'html', comments: true, onError: () => {} },
  );
}
