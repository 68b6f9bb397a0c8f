/** What the files of a program pass to the functions that one of them exports. */
import type { Path } from '../../graph/access-path.ts';
import type { ParameterPart } from '../../module-types.ts';
import type { FunctionNode } from '../../syntax/tree.ts';
import type { FlowContext } from '../flow/context.ts';
import type { Mark } from '../flow/functions/parameter-marks.ts';
import type { SourceHit, Value } from '../flow/value.ts';
import { nameNote } from '../names/name-notes.ts';
import { withWords, type Cell } from './cell.ts';
import { exportedPaths } from './exported.ts';
import { loadedAs } from '../flow/loaded-services.ts';
import { specifierEnds } from './specifiers.ts';
import { writtenTo } from './written.ts';

const SPACE = 'parameter';

/** The space of cells that hold the arguments which hide what they were made of: hashes, masked texts. */
export const HIDDEN = 'hidden parameter';

/** The space of cells that hold which arguments are written out, and which are not. */
export const WORDED = 'worded parameter';

/** What other files pass to a part of a parameter of an exported function, which stands in file `from` under these names. */
export function passedTo(
  context: FlowContext,
  from: string,
  names: readonly Path[],
  { name, index, path, isRest }: Pick<Mark, 'name' | 'index' | 'path' | 'isRest'>,
  space = SPACE,
): readonly SourceHit[] {
  const declared = declaredPath(name, path);
  const last = names[0]?.at(-1);
  const cell: Cell = {
    space,
    key: {
      text: JSON.stringify({ module: from, names: names.map((parts) => parts.join('.')), part: { index, path: declared, isRest } }),
    },
    marks: [
      ...specifierEnds(from).map((end) => withWords(last ?? end, `/${end}`)),
      ...(last !== undefined ? loadedAs(from) : []).map((name) => withWords(last ?? '', name)),
    ],
  };
  return writtenTo(context, cell, name, (given) => nameNote(given, 'there'));
}

/** The property that a pattern takes for this name. Properties that the body reads of a parameter are not part of it. */
function declaredPath({ parent }: Mark['name'], path: string | undefined): string | undefined {
  const holder = parent.type === 'AssignmentPattern' ? parent.parent : parent;
  return holder.type === 'Property' ? path?.split('.')[0] : undefined;
}

/** What the callers in other files pass to a parameter; known while a query for what a file writes to a cell analyses the file. */
export function passedToWriter(context: FlowContext, fn: FunctionNode, index: number): Value | undefined {
  const { from, written, isWriter } = context.modules;
  const name = fn.params[index];
  if (!written || from === undefined || !isWriter || name?.type !== 'Identifier') return undefined;
  const names = exportedPaths(context.bindings, fn);
  const sources = names.length === 0 ? [] : passedTo(context, from, names, { name, index, path: undefined, isRest: false });
  return sources.length > 0 ? { sources, silent: false } : undefined;
}

/** A parameter of an exported function, as the key of a cell has it. */
interface ParameterKey {
  /** Id of the file. */
  readonly module: string;
  readonly names: readonly string[];
  readonly part: ParameterPart;
}

/** What a cell of this space is about. */
export function parameterOf({ key }: Cell): ParameterKey {
  return JSON.parse(key.text ?? '') as ParameterKey;
}
