/** The engine's search of one file. */
import type { TSESTree } from '@typescript-eslint/types';
import { OriginSearch, type Origin, type Origins } from '../../dataflow/origins.ts';
import { LinkedNames } from '../../graph/linked-names.ts';
import type { Path } from '../../graph/access-path.ts';
import type { ModuleCode } from '../../module-types.ts';
import type { SourceHit } from '../flow/value.ts';
import { heldElsewhere } from '../cells/stores/containers.ts';
import { setElsewhere } from '../cells/stores/module-variables.ts';
import { isCollection } from '../../models/match.ts';
import { THROWS } from '../../models/throwing.ts';
import { NO_MODULES } from '../file/imported.ts';
import { typedContents } from '../declared/evidence.ts';
import { importedCode, sourcesFrom } from '../flow/imports.ts';
import type { FlowContext } from '../flow/context.ts';
import { Memo } from '../../memo.ts';
import type { Node } from '../../types.ts';

/** The search of one file, made when a value is first followed, with what it found: several rules look at the same values. */
interface FileSearch {
  readonly linked?: LinkedNames<ModuleCode>;
  readonly search: OriginSearch;
  readonly found: Map<Node, Origins>;
}

const searches = new Memo<FlowContext, FileSearch>();

/** Where the engine follows a value to. `length` is that of the file's text. */
export function originsOf(context: FlowContext, node: Node, length: number): Origins {
  const { search, found } = searchOf(context, length);
  let origins = found.get(node);
  if (!origins) found.set(node, (origins = search.of(node)));
  return origins;
}

/** Where the first argument comes from with which a function is called that another call is given. */
export function originsGivenTo(context: FlowContext, callee: Node, call: TSESTree.CallExpression, length: number): Origins {
  return searchOf(context, length).search.givenTo(callee, call);
}

function searchOf(context: FlowContext, length: number): FileSearch {
  return searches.of(context, () => {
    // Functions of other modules that call what they are given are followed too.
    const linked =
      context.modules === NO_MODULES
        ? undefined
        : new LinkedNames<ModuleCode>(context.bindings, (name, home) => (home ? home.linked(name) : importedCode(context, name)));
    const mayThrow = linked !== undefined || context.signs.has(THROWS);
    return { linked, search: new OriginSearch(linked ?? context.bindings, context.candidates, length, mayThrow), found: new Map() };
  });
}

/** What another module knows of an expression in one of its functions that were followed, as it arrives at a node of this file. */
export function linkedSources(context: FlowContext, at: Node, path: Path, node: Node): readonly SourceHit[] {
  const code = searches.get(context)?.linked?.codeAt(at);
  return code ? sourcesFrom(code.carried(at, path), node) : [];
}

/** What other modules put into an object that a library makes, and what it holds by the types, as it arrives at a node of this file. */
export function containedSources(
  context: FlowContext,
  { node: made, family = '' }: NonNullable<Origin['container']>,
  path: Path,
  node: Node,
): readonly SourceHit[] {
  const code = searches.get(context)?.linked?.codeAt(made);
  const file = code?.file ?? context.modules.from;
  // The type of an emitter lists its events by name, that of another value is the type of what stands in its one place.
  const held = isCollection(family) ? path : path.slice(1);
  const typed = code ? sourcesFrom(code.typed(held), node) : typedContents(context, made, held);
  if (file !== undefined && made.type === 'Identifier') return setElsewhere(context, file, made, path, node);
  return file === undefined ? typed : [...typed, ...heldElsewhere(context, { file, node: made, family }, path, node)];
}
