/** What the state of a component, page or store holds: as a whole, and under a name. */
import type { TSESTree } from '@typescript-eslint/types';
import { combine, givenDespiteName } from '../evidence.ts';
import { stateFromElsewhere } from '../cells/page-reads.ts';
import { mappedState } from '../cells/stores/field-reads.ts';
import type { Node } from '../../types.ts';
import { isPlaceholder } from '../file/functions.ts';
import { isFunction, staticText } from '../../syntax/tree.ts';
import { SILENT, UNKNOWN, changed, isSameValue, union, type Value } from '../flow/value.ts';
import { TabledQuery } from '../flow/tabled-query.ts';
import { labelledPath } from '../labels/input-labels.ts';
import { boundFields } from '../shape/bound-fields.ts';
import type { WholeState } from './whole-states.ts';
import { importedValue } from '../flow/imports.ts';
import type { FlowContext } from '../flow/context.ts';
import { isHarmlessProperty, isSearchObject } from '../names/negative-names.ts';
import { namedSources } from '../names/names.ts';
import { shown } from '../shape/field-reads.ts';
import { putUnder, without } from '../flow/paths.ts';
import { fieldsDeletedBefore } from './deleted-fields.ts';
import { stateReads } from './state-reads.ts';

/** Everything that `this.data`, `getApp().globalData` or `this` itself is known to hold. */
export function wholeState(context: FlowContext, node: Node): Value {
  const whole = context.state.wholeOf(node);
  return whole.writes.length > MANY ? wholes.ask(context, whole, () => joinedWhole(context, whole)) : joinedWhole(context, whole);
}

const wholes = new TabledQuery<WholeState, Value>(UNKNOWN, isSameValue);

function joinedWhole(context: FlowContext, { objects, writes }: WholeState): Value {
  const written = writes.flatMap(({ name, path, value }) => putUnder(writtenValue(context, path.at(-1) ?? name, value), [name, ...path]));
  return union([UNKNOWN, { sources: written, silent: false }, ...objects.map((object) => context.evaluate(object))]);
}

/** A value of the state; where nothing is known of it, its name is the evidence. */
function writtenValue(context: FlowContext, name: string, node: Node): Value {
  const value = stateValue(context, node);
  if (value.silent || value.sources.length > 0 || isPlaceholder(node)) return value;
  return { sources: namedSources(context, name, node).filter(({ confidence }) => confidence !== 'low'), silent: false };
}

function stateValue(context: FlowContext, node: Node): Value {
  if (context.state.isAlias(node)) return aliasedValue(context, node);
  return isFunction(node) ? SILENT : context.evaluate(node);
}

/** The field of a store that a component maps under another name, by that name and by what this file puts there. */
function aliasedValue(context: FlowContext, node: Node): Value {
  const field = staticText(node)?.split('/').at(-1) ?? '';
  const own = context.state.valuesOf(field).filter((value) => !context.state.isAlias(value));
  const named = { sources: namedSources(context, staticText(node) ?? '', node), silent: false };
  return own.length > 0 ? union([named, ...own.map((value) => stateValue(context, value))]) : named;
}

/** Past so many values of one name they are joined once for all reads, so that the work stays proportional to the file. */
const MANY = 50;
const memos = new TabledQuery<string, Value | undefined>(undefined, (one = UNKNOWN, other = UNKNOWN) => isSameValue(one, other));

/** What the state holds under a name, as a whole and below it. */
export function storedUnder(context: FlowContext, name: string): Value | undefined {
  if (context.state.valuesOf(name).length + context.state.partsOf(name).length <= MANY) return joinedUnder(context, name);
  return memos.ask(context, name, () => joinedUnder(context, name));
}

function joinedUnder(context: FlowContext, name: string): Value | undefined {
  const values = context.state.valuesOf(name).map((node) => stateValue(context, node));
  const written = context.state
    .partsOf(name)
    .flatMap(({ path, value }) => putUnder(writtenValue(context, path.at(-1) ?? name, value), path));
  const parts = [
    ...written,
    ...stateFromElsewhere(context, name),
    ...mappedState(context, name),
    ...[...boundFields(context, name), ...stateReads(context, name)].map(shown),
    ...labelledPath(context, [name], context.candidates.tree),
  ];
  if (parts.length > 0) return union([UNKNOWN, { sources: parts, silent: false }, ...values]);
  return values.length > 0 ? union(values) : undefined;
}

/** A name of the state: the evidence of the name, and everything that is stored under it. */
export function evaluateState(context: FlowContext, node: TSESTree.MemberExpression, name: string): Value {
  if (context.state.isHarmless(name)) return SILENT;
  if (isHarmlessProperty(name))
    return givenDespiteName(union([UNKNOWN, ...context.state.valuesOf(name).map((value) => stateValue(context, value))]));
  const all = storedUnder(context, context.state.nameOf(node, name));
  const stored = all?.sources.some(({ inside }) => inside) ? without(all, fieldsDeletedBefore(node)) : all;
  const given = stored ?? (name.startsWith('$') ? importedValue(context, node) : UNKNOWN);
  const named = namedSources(context, name, node);
  const value = named.length > 0 ? combine(named, given, node) : given;
  return isSearchObject(name) ? changed(value, { confidence: 'low' }) : value;
}
