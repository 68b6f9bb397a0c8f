/** What a function that gives a store means to other modules: `defineStore('user', { state, getters, actions })`. */
import type { TSESTree } from '@typescript-eslint/types';
import { STATE_OPTIONS } from '../catalog/call-words/state.ts';
import type { FileFacts } from '../sources/file/collect.ts';
import { initialValue } from '../sources/file/initial-values.ts';
import { propertyValue, stateObjects } from '../sources/state/state-options.ts';
import type { FlowContext } from '../sources/flow/context.ts';
import { putUnder } from '../sources/flow/paths.ts';
import { storedUnder } from '../sources/state/state-values.ts';
import { isFunction, keyName } from '../syntax/tree.ts';
import { fieldsOfType, valueOfShape } from '../sources/declared/evidence.ts';
import type { SourceHit } from '../sources/flow/value.ts';
import type { Carried, Exported, FunctionSummary } from '../module-types.ts';
import type { Node } from '../types.ts';
import { carriedOf } from './carried.ts';

/** A store, or a slice of one, that options describe; what its state holds is computed on demand. */
export class StoreSummary implements FunctionSummary {
  readonly sinks = [];
  readonly passes = [];
  readonly isSilent = false;
  readonly makesLocalAddress = false;
  private knownReturns: readonly Carried[] | undefined;

  constructor(
    private readonly options: TSESTree.ObjectExpression,
    private readonly facts: FileFacts,
    private readonly file: string,
    readonly result: Exported,
  ) {}

  get returns(): readonly Carried[] {
    return (this.knownReturns ??= carriedOf(this.held(), this.file));
  }

  private held(): SourceHit[] {
    const { flow, bindings } = this.facts;
    const state = STATE_OPTIONS.map((name) => propertyValue(this.options, name)).find(Boolean);
    const getters = propertyValue(this.options, 'getters');
    const objects = [...(state ? stateObjects(state, bindings) : []), ...(getters?.type === 'ObjectExpression' ? [getters] : [])];
    const declared = state ? [...returnedType(initialValue(state, bindings), flow), ...typed(state, flow)] : [];
    return [...declared, ...objects.flatMap((object) => object.properties.flatMap((item) => this.under(item)))];
  }

  private under(item: TSESTree.ObjectExpression['properties'][number]): SourceHit[] {
    const name = item.type === 'Property' ? keyName(item.key, item.computed) : undefined;
    if (item.type !== 'Property' || name === undefined) return [];
    const { flow } = this.facts;
    const stored = storedUnder(flow, name)?.sources ?? [];
    return putUnder({ sources: stored.length > 0 ? stored : returnedType(item.value, flow), silent: false }, [name]);
  }
}

/** Fields of the type that is written for a state: `const initialState: State = …`. */
function typed(state: Node, context: FlowContext): readonly SourceHit[] {
  return valueOfShape(context, context.types.ofExpression(state).shape)?.sources ?? [];
}

/** Fields of the type that a function is declared to return. */
function returnedType(fn: Node, context: FlowContext): readonly SourceHit[] {
  const type = isFunction(fn) ? fn.returnType?.typeAnnotation : undefined;
  return (type && fieldsOfType(context, type)?.sources) ?? [];
}
