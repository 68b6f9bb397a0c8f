/** Loggers of a program that mask what they print: of every text that is given to them, whatever it is called there. */
import { TRACKER_METHODS } from '../../catalog/call-words/logging.ts';
import { NEST_LOGGER } from '../../catalog/platforms/nest.ts';
import type { KindId, Node } from '../../types.ts';
import { importedFunction } from '../../sources/flow/imports.ts';
import type { FunctionSummary } from '../../module-types.ts';
import type { KeyFilter } from '../../sources/flow/left-out/key-filter.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import { originOf } from '../../sources/file/origin.ts';
import { isFunction, keyName, lastName, memberName, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import { judgeFunction } from '../exposures.ts';
import type { Judgement } from '../judge.ts';
import { isMaskName } from '../sanitizers.ts';
import type { HiddenKinds } from './hidden-kinds.ts';

type Call = FlowContext['candidates']['calls'][number];

/** What the logger whose method is called hides: one that another module of the project defines, or that the program's start installs. */
export function hiddenByLogger(context: FlowContext, logger: Node, method: string): HiddenKinds | undefined {
  return loggingMethod(context, logger, method)?.hides;
}

/** What the copies leave out that such a logger makes of the argument at a position, whichever of its sinks that reaches. */
export function leftOutByLogger(context: FlowContext, logger: Node, method: string, index: number): KeyFilter | undefined {
  const sinks = loggingMethod(context, logger, method)?.sinks ?? [];
  const filters = sinks.flatMap(({ value, filter }) => ((value.isRest ? value.index <= index : value.index === index) ? [filter] : []));
  const [filter] = filters;
  return filter && { ...filter, takes: (name) => filters.every((one) => one?.takes(name)) };
}

/** Whether nothing readable is left of an argument in what such a logger logs: `info: (text, meta) => base.info(text, redact(meta))`. */
export function isCleanedByLogger(context: FlowContext, logger: Node, method: string, index: number): boolean {
  return loggingMethod(context, logger, method)?.cleans?.(index) === true;
}

function loggingMethod({ bindings, modules }: FlowContext, logger: Node, method: string): FunctionSummary | undefined {
  const origin = originOf(logger, bindings);
  if (origin?.type !== 'module') return undefined;
  return modules.isProject(origin.module)
    ? modules.find(origin.module, [...(origin.exported === undefined ? [] : [origin.exported]), method])?.fn
    : origin.module === NEST_LOGGER.module && modules.mayFindGlobal(NEST_LOGGER.global)
      ? modules.findGlobal([NEST_LOGGER.global, method])?.fn
      : undefined;
}

/**
 * What a function that prints texts hides: what one of the calls that run in it masks that has the name of a mask, or another logger of the
 * project that its module makes. A mask that a text runs through is measured like any other.
 */
export function hiddenBy(context: FlowContext, fn: FunctionNode): HiddenKinds {
  const known = new Map<KindId, boolean>();
  let masking: readonly Call[] | undefined;
  return (kind) => {
    let isHidden = known.get(kind);
    if (isHidden === undefined) {
      // A logger that makes a logger of its own kind hides what else it hides.
      known.set(kind, false);
      masking ??= maskingCalls(context, fn);
      known.set(kind, (isHidden = masking.some((call) => hidesIn(context, call, kind))));
    }
    return isHidden;
  };
}

/** Calls of masks and makings of loggers that run in a function, in those of its module that it calls, or when the module is read. */
function maskingCalls(context: FlowContext, fn: FunctionNode): readonly Call[] {
  const calls = context.candidates.calls.filter((call) => !isForTracker(call));
  const masking = calls.filter((call) => call.type === 'NewExpression' || isMaskName(lastName(call.callee) ?? ''));
  if (masking.length === 0) return [];
  const running = new Set<Node>([fn]);
  for (let size = 0; size < running.size;) {
    size = running.size;
    for (const call of calls) {
      const called = runsIn(call, running) ? (definitionOf(context, call.callee) ?? methodOfThis(call.callee)) : undefined;
      if (called) running.add(called);
    }
  }
  return masking.filter((call) => runsIn(call, running));
}

/** Whether a call stands in one of the functions, or in none. */
function runsIn(call: Node, functions: ReadonlySet<Node>): boolean {
  let isInFunction = false;
  for (let at = call.parent; at; at = at.parent) {
    if (!isFunction(at)) continue;
    if (functions.has(at)) return true;
    isInFunction = true;
  }
  return !isInFunction;
}

/** The method that `this.print` names, of the class around it. */
function methodOfThis(callee: Node): FunctionNode | undefined {
  const bare = unwrap(callee);
  if (bare.type !== 'MemberExpression' || bare.object.type !== 'ThisExpression') return undefined;
  let at: Node | undefined = bare;
  while (at && at.type !== 'ClassBody') at = at.parent;
  const method = at?.body.find((item) => item.type === 'MethodDefinition' && keyName(item.key, item.computed) === memberName(bare));
  return method?.type === 'MethodDefinition' && isFunction(method.value) ? method.value : undefined;
}

/** `captureException(error, { extra: redact(context) })`: what an error tracker gets is no line of the log. */
function isForTracker(call: Node): boolean {
  for (let at = call.parent; at && !isFunction(at); at = at.parent)
    if (at.type === 'CallExpression' && TRACKER_METHODS.has(lastName(at.callee) ?? '')) return true;
  return false;
}

function hidesIn(context: FlowContext, call: Call, kind: KindId): boolean {
  if (call.type === 'NewExpression') return METHODS.some((method) => hiddenByLogger(context, call, method)?.(kind));
  const own = definitionOf(context, call.callee);
  const judgement = own ? judgeFunction(own, kind, context.exposures.scope) : importedFunction(context, call.callee)?.masks?.(kind, []);
  return judgement !== undefined && isHiding(judgement);
}

/** Methods of which every logger has one. */
const METHODS: readonly string[] = ['info', 'log', 'error'];

function definitionOf({ exposures: { scope } }: FlowContext, callee: Node): FunctionNode | undefined {
  const bare = unwrap(callee);
  const definition =
    bare.type === 'Identifier'
      ? scope.definition(bare)
      : bare.type === 'MemberExpression' && memberName(bare)
        ? scope.member(bare)
        : undefined;
  return definition && 'node' in definition && isFunction(definition.node) ? definition.node : undefined;
}

/** Whether a mask is a proper one: a pattern of telephone numbers leaves the most of an identity number that it hits. */
function isHiding({ isWhole, hides, hasStars, exposure, weakness }: Judgement): boolean {
  const isProper = !weakness || weakness.grade === 'low' || weakness.grade === 'info';
  return isProper && !isWhole && (exposure.degree === 'none' || hides || hasStars);
}
