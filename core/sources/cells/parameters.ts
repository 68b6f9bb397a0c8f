/**
 * Parameters of exported functions as cells: the parameter holds what any file of the program passes. Used for helpers that do
 * something else with a value and also log or store it: their callers cannot see that, so the finding is at the helper's own line.
 */
import type { TSESTree } from '@typescript-eslint/types';
import type { Path } from '../../graph/access-path.ts';
import { callsOf } from '../flow/functions/function-uses.ts';
import { sourceAt } from '../names/names.ts';
import type { Bindings, Variable } from '../file/bindings.ts';
import type { FlowContext } from '../flow/context.ts';
import { keyText } from '../state/key-text.ts';
import { argumentsAt } from '../flow/imports.ts';
import { loadedService } from '../flow/loaded-services.ts';
import { ParameterMarks } from '../flow/functions/parameter-marks.ts';
import { originOf, type ModuleOrigin } from '../file/origin.ts';
import { goesNowhereElse, isBeside, isOnTheSide, isPlainFunction } from '../../sinks/plain-function.ts';
import { labelSources } from '../../sinks/labels.ts';
import type { SinkUse, SunkValue } from '../../sinks/use.ts';
import { isFunction, lastName, rangeOf, type FunctionNode } from '../../syntax/tree.ts';
import type { SourceHit, Value } from '../flow/value.ts';
import type { ModuleSite } from '../../module-types.ts';
import type { KindId, Node } from '../../types.ts';
import type { Cell } from './cell.ts';
import { exportedPaths } from './exported.ts';
import { keyOf } from './keys.ts';
import { HIDDEN, WORDED, parameterOf, passedTo } from './passed-arguments.ts';
import { unmasked } from './written.ts';

/** What flows into a sink's value from arguments that other files pass to the function around it; empty where the calls are reported. */
export function passedByCallers(
  context: FlowContext,
  { sink: { target }, node: use }: SinkUse,
  { node, key }: SunkValue,
): readonly SourceHit[] {
  if (!context.modules.isListed || !isOnTheSide(target)) return [];
  const { bindings, modules } = context;
  const helper = exportedAround(bindings, node);
  if (!helper || modules.from === undefined) return [];
  const { fn, names } = helper;
  const { from } = modules;
  const marks = new ParameterMarks([fn], bindings);
  // A caller that passes the key as well knows what becomes of the value.
  if (key && context.evaluate(key, marks.args).sources.some((source) => marks.markOf(source))) return [];
  const reaching = context
    .evaluate(node, marks.args)
    .sources.flatMap((source) => (source.mask || source.confidence === 'low' ? [] : (marks.markOf(source) ?? [])));
  const args = new Map<Variable, Value>();
  for (const mark of reaching) {
    const variable = bindings.declared(mark.name);
    if (!variable || args.has(variable)) continue;
    const isMeant = isPlainFunction(fn, target) ? !isBeside(bindings, fn, mark.name, target, rangeOf(use)) : goesNowhereElse(variable, use);
    if (!isMeant) args.set(variable, { sources: passedTo(context, from, names, mark), silent: false });
  }
  return [...args.values()].some(({ sources }) => sources.length > 0) ? context.evaluate(node, args).sources : [];
}

/** What a value holds of what other files pass to the function around it, whatever becomes of it there: evidence of what a record holds. */
export function passedInPlace(context: FlowContext, node: Node): readonly SourceHit[] {
  const { bindings, modules } = context;
  const { from } = modules;
  const helper = modules.isListed ? exportedAround(bindings, node) : undefined;
  if (!helper || from === undefined) return [];
  const marks = new ParameterMarks([helper.fn], bindings);
  const args = new Map<Variable, Value>();
  for (const source of context.evaluate(node, marks.args).sources) {
    const mark = source.mask ? undefined : marks.markOf(source);
    const variable = mark && bindings.declared(mark.name);
    if (variable && !args.has(variable)) args.set(variable, { sources: passedTo(context, from, helper.names, mark), silent: false });
  }
  // A copy may leave fields out: `const { password, ...rest } = user`.
  return [...args.values()].some(({ sources }) => sources.length > 0) ? context.evaluate(node, args).sources : [];
}

/** What a file passes to a parameter of another file's function. */
export function parameterWrites(context: FlowContext, cell: Cell): SourceHit[] {
  return argumentsOf(context, cell).flatMap(({ call, given }) => argumentSources(context, call, given));
}

/** The arguments that a file passes there of which nothing can be read: `hashed` of `const hashed = await bcrypt.hash(password, 10)`. */
export function hiddenWrites(context: FlowContext, cell: Cell): SourceHit[] {
  return argumentsOf(context, cell).flatMap(({ given }) => {
    const { sources, silent } = context.evaluate(given);
    const isHidden = sources.length > 0 && sources.every(({ kind, mask }) => mask || (silent && kind === HASH));
    return isHidden ? [sourceAt(given, HASH, lastName(given) ?? '', 'name', 'medium')] : [];
  });
}

function argumentsOf(context: FlowContext, cell: Cell): { readonly call: TSESTree.CallExpression; readonly given: Node }[] {
  const { module, names, part } = parameterOf(cell);
  return context.candidates.calls.flatMap((call) =>
    call.type === 'CallExpression' && isCallOf(context, call.callee, module, names)
      ? argumentsAt(context, call, part).map((given) => ({ call, given }))
      : [],
  );
}

const HASH: KindId = 'password-hash';

/** The arguments that a file passes there, as texts that it words itself or as anything else: `track('purchase', …)`. */
export function wordedWrites(context: FlowContext, cell: Cell): SourceHit[] {
  return argumentsOf(context, cell).map(({ given }) => sourceAt(given, isWorded(context, given) ? WORDING : OTHER, '', 'name', 'medium'));
}

/** A text that is written out, or one that has words of its own around values of which nothing is known: `staff_${Date.now()}.csv`. */
function isWorded(context: FlowContext, given: Node): boolean {
  const { isWritten, sources } = context.evaluate(given);
  const hasWords = given.type === 'TemplateLiteral' && given.quasis.some(({ value }) => /\p{L}{2}/u.test(value.cooked ?? ''));
  return isWritten === true || (hasWords && sources.length === 0);
}

/** Marks in the place of kinds. */
const WORDING: KindId = 'user-id';
const OTHER: KindId = 'person-object';

/** A parameter of an exported function that no call of its own file gives a value. */
interface GivenElsewhere {
  readonly from: string;
  readonly names: readonly Path[];
  readonly place: Parameters<typeof passedTo>[3];
}

function givenElsewhere(context: FlowContext, parameter: Node): GivenElsewhere | undefined {
  const { bindings, modules } = context;
  const definition = parameter.type === 'Identifier' ? bindings.resolve(parameter)?.defs[0] : undefined;
  const fn = definition?.node as Node | undefined;
  if (!modules.isListed || modules.from === undefined || !fn || !isFunction(fn) || callsOf(context, fn).length > 0) return undefined;
  const index = fn.params.findIndex((one) => one === definition?.name);
  const names = exportedPaths(bindings, fn);
  const name = fn.params[index];
  if (names.length === 0 || name?.type !== 'Identifier') return undefined;
  return { from: modules.from, names, place: { name, index, path: undefined, isRest: false } };
}

/** Whether other files pass a hash or a masked text in the place of a parameter, and none what is known to be readable. */
export function isHiddenByCallers(context: FlowContext, parameter: Node): boolean {
  const given = givenElsewhere(context, parameter);
  if (!given) return false;
  const passed = passedTo(context, given.from, given.names, given.place);
  return passed.every(({ kind }) => kind === HASH) && passedTo(context, given.from, given.names, given.place, HIDDEN).length > 0;
}

/** Whether other files pass texts that they word themselves in the place of a parameter, and nothing else. */
export function isWordedByCallers(context: FlowContext, parameter: Node): boolean {
  const given = givenElsewhere(context, parameter);
  const passed = given ? passedTo(context, given.from, given.names, given.place, WORDED) : [];
  return passed.length > 0 && passed.every(({ kind }) => kind === WORDING);
}

/** Whether a callee is a function of a module: by the import that it comes from, or as a method that a framework loads. */
function isCallOf(context: FlowContext, callee: Node, module: string, names: readonly string[]): boolean {
  const origin = originOf(callee, context.bindings);
  if (origin?.type === 'module') {
    const path = [origin.exported, origin.member].filter((name) => name !== undefined);
    return origin.element === undefined && names.includes(path.join('.')) && ownerSite(context, origin)?.file === module;
  }
  const loaded = loadedService(context, callee);
  return loaded !== undefined && names.includes(loaded.path.join('.')) && context.modules.idOf?.(loaded.module) === module;
}

/**
 * Where the called function, or the object whose method is called, is made. Its module exports it under a name, or as the default export.
 */
function ownerSite({ modules }: FlowContext, { module, exported }: ModuleOrigin): ModuleSite | undefined {
  const named = exported === undefined ? undefined : modules.siteOf?.(module, [exported]);
  return named ?? modules.siteOf?.(module, ['default']);
}

/** What an argument holds; where that is unknown, the key before it is the evidence: `storage.set('token', data)`. */
function argumentSources(context: FlowContext, call: Node, given: Node): readonly SourceHit[] {
  const found = unmasked(context.evaluate(given));
  const [first, second] = call.type === 'CallExpression' ? call.arguments : [];
  if (found.some(({ confidence }) => confidence !== 'low') || given !== second || !first) return found;
  const key = keyText(first, context) ?? keyOf(context, first)?.name;
  return key === undefined ? found : [...found, ...labelSources(context, given, key, true)];
}

/** A function that other modules call, and the names under which they do. */
interface Helper {
  readonly fn: FunctionNode;
  readonly names: ReturnType<typeof exportedPaths>;
}

/** The innermost function around a node that other modules reach. */
export function exportedAround(bindings: Bindings, node: Node): Helper | undefined {
  for (let current: Node | undefined = node; current; current = current.parent) {
    const names = isFunction(current) ? exportedPaths(bindings, current) : [];
    if (names.length > 0) return { fn: current as FunctionNode, names };
  }
  return undefined;
}
