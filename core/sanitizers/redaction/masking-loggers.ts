/** Loggers of a program that mask what they print: of every text that is given to them, whatever it is called there. */
import { NEST_LOGGER } from '../../catalog/platforms/nest.ts';
import type { KindId, Node } from '../../types.ts';
import { importedFunction } from '../../sources/flow/imports.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import { originOf } from '../../sources/file/origin.ts';
import { isFunction, lastName, memberName, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import { judgeFunction } from '../exposures.ts';
import type { Judgement } from '../judge.ts';
import { isMaskName } from '../sanitizers.ts';
import type { HiddenKinds } from './hidden-kinds.ts';

/** What the logger whose method is called hides: one that another module of the project defines, or that the program's start installs. */
export function hiddenByLogger({ bindings, modules }: FlowContext, logger: Node, method: string): HiddenKinds | undefined {
  const origin = originOf(logger, bindings);
  if (origin?.type !== 'module') return undefined;
  const fn = modules.isProject(origin.module)
    ? modules.find(origin.module, [...(origin.exported === undefined ? [] : [origin.exported]), method])?.fn
    : origin.module === NEST_LOGGER.module && modules.mayFindGlobal(NEST_LOGGER.global)
      ? modules.findGlobal([NEST_LOGGER.global, method])?.fn
      : undefined;
  return fn?.hides;
}

/**
 * What a module that prints texts hides: what one of its calls masks that has the name of a mask, or another logger of the project that it
 * makes. A mask that a text runs through is measured like any other.
 */
export function hiddenIn(context: FlowContext): HiddenKinds {
  const known = new Map<KindId, boolean>();
  return (kind) => {
    let isHidden = known.get(kind);
    if (isHidden === undefined) {
      // A logger that makes a logger of its own kind hides what else it hides.
      known.set(kind, false);
      known.set(kind, (isHidden = context.candidates.calls.some((call) => hidesIn(context, call, kind))));
    }
    return isHidden;
  };
}

function hidesIn(context: FlowContext, call: FlowContext['candidates']['calls'][number], kind: KindId): boolean {
  if (call.type === 'NewExpression') return METHODS.some((method) => hiddenByLogger(context, call, method)?.(kind));
  if (!isMaskName(lastName(call.callee) ?? '')) return false;
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
