import { chinese } from '../chinese-text.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Sink } from '../catalog/define.ts';
import { LOOKS_UP, SINKS_ALL_THE_SAME } from '../catalog/words/names/functions.ts';
import type { SinkingParameter } from '../module-types.ts';
import type { Node } from '../types.ts';
import type { FlowContext } from '../sources/flow/context.ts';
import { argumentsAt, calledPath, thingAt } from '../sources/flow/imports.ts';
import type { ImportPath } from '../sources/file/imported.ts';
import { returnedExpressions } from '../sources/file/functions.ts';
import { keyText } from '../sources/state/key-text.ts';
import { isOnTheSide } from './plain-function.ts';
import type { ImportedModules } from '../sources/file/imported.ts';
import { NameMemo } from '../sources/names/name-memo.ts';
import { isFunction, lastName } from '../syntax/tree.ts';
import type { SourceHit } from '../sources/flow/value.ts';
import { splitWords } from '../sources/names/words.ts';
import { isBlank } from '../syntax/blank.ts';
import { isBrought } from './brought.ts';
import { mayCarry } from './may-carry.ts';
import { leaving } from './leaving.ts';
import type { SinkUse, SunkValue } from './use.ts';
import { isEncrypting } from './stores/wrappers.ts';

/** Folders whose modules, by their usual names, only call a server. Such modules are many, and no sinks. */
const INTERFACES = /(?:^|[/@])apis?(?:\/|$)/i;

/** Uses of sinks by a call of another module's function that passes its arguments to one: `cache.set('userInfo', data)`. */
export function importedUses(call: TSESTree.CallExpression, context: FlowContext): readonly SinkUse[] {
  if (call.arguments.length === 0 || reading.of(lastName(call.callee) ?? '')) return NONE;
  const path = calledPath(context, call.callee);
  if (!path || !mayBeSink(path, context.modules)) return NONE;
  const brought = call.arguments.filter((argument) => isBrought(argument, context));
  if (brought.length === 0 && !call.arguments.some((argument) => mayCarry(argument, context, () => true))) return NONE;
  if (path.module !== undefined && !context.modules.mayReachSink(path.module)) return NONE;
  // Most functions reach no sink. That is determined once per function; its arguments are evaluated for each call.
  const sinks = reportedSinks(call, path, context);
  if (sinks.length === 0) return NONE;
  const isNamed = call.arguments.some((argument) => mayCarry(argument, context));
  if (!isNamed && brought.every((argument) => !holdsSources(argument, context))) return NONE;
  const byReach = new Map<string, SinkingParameter[]>();
  for (const sinking of sinks) {
    const reach = `${sinking.sink.id} ${sinking.isPlain} ${sinking.least}`;
    byReach.set(reach, [...(byReach.get(reach) ?? []), sinking]);
  }
  return [...byReach.values()].flatMap((group): SinkUse[] => {
    const [{ sink, file, range, isPlain, least, redaction }] = group as [SinkingParameter, ...SinkingParameter[]];
    const values = leaving(sink, distinct(group.flatMap((sinking) => valuesOf(call, sinking, context))), context);
    return values.length === 0
      ? []
      : [
          {
            sink,
            node: call,
            values,
            byName: false,
            isGuess: !isPlain,
            least,
            redaction,
            handsOn: group.every(({ isAlone }) => isAlone) ? 'alone' : 'among others',
            via: { file, range, note: noteOf(sink) },
          },
        ];
  });
}

/**
 * The sinks that the called function passes its parameters to, and that its callers are reported for. A sink beside its work is reported
 * there for direct callers, and at the call for those behind a further function.
 */
function reportedSinks(call: TSESTree.CallExpression, path: ImportPath, context: FlowContext): readonly SinkingParameter[] {
  const { isListed, isSummarizing } = context.modules;
  const store = call.callee.type === 'MemberExpression' && isEncrypting(call.callee.object);
  return (thingAt(context, path)?.fn?.sinks ?? []).filter(
    ({ sink, isPlain, isBeside }) =>
      !(store && sink.target === 'storage') && !(isListed && ((isBeside && !isSummarizing) || (!isPlain && isOnTheSide(sink.target)))),
  );
}

/** Whether an argument, or the result of a passed function, has a source that is more than a word of a request. */
function holdsSources(argument: Node, context: FlowContext): boolean {
  const values = isFunction(argument) ? returnedExpressions(argument) : [argument];
  return values.some((value) => !context.evaluate(value).sources.every(isWordOfRequest));
}

const NONE: readonly SinkUse[] = [];

/** Whether a source is only a weak name. Arguments of a request may come back in its response; alone they do not make a call a sink use. */
function isWordOfRequest({ evidence, confidence }: SourceHit): boolean {
  return evidence === 'name' && confidence === 'low';
}

const reading = new NameMemo(20_000, (name) => {
  const [first = '', ...others] = splitWords(name);
  return LOOKS_UP.has(first) && !others.some((word) => SINKS_ALL_THE_SAME.has(word));
});

/** Whether a path may name a sink, judged by names. */
function mayBeSink({ module, path: [name] }: ImportPath, modules: ImportedModules): boolean {
  return module === undefined ? modules.mayFindGlobal(name ?? '') : !INTERFACES.test(module);
}

function valuesOf(
  call: TSESTree.CallExpression,
  { value, key, printed, isSegment, takesAnything, filter, file }: SinkingParameter,
  context: FlowContext,
): SunkValue[] {
  const handedOnAt = printed && [{ file, range: printed }];
  const keyNode = key === undefined || typeof key === 'string' ? undefined : argumentsAt(context, call, key)[0];
  const label = typeof key === 'string' ? key : keyNode && keyText(keyNode, context);
  return argumentsAt(context, call, value).flatMap((node) =>
    isBlank(node) || isFunction(node)
      ? []
      : [{ node, label, labelIsKey: true, key: keyNode, handedOnAt, isSegment, takesAnything, filter }],
  );
}

/** Arguments in their order, each once with all places where it is passed to a sink. */
function distinct(values: readonly SunkValue[]): SunkValue[] {
  const byStart = new Map<number, SunkValue>();
  for (const value of values) {
    const known = byStart.get(value.node.range[0]);
    const handedOnAt = known ? known.handedOnAt && value.handedOnAt && [...known.handedOnAt, ...value.handedOnAt] : value.handedOnAt;
    const isSegment = value.isSegment && (!known || known.isSegment);
    const takesAnything = value.takesAnything && (!known || known.takesAnything);
    const filter = known && !(known.filter && value.filter) ? undefined : value.filter;
    byStart.set(value.node.range[0], { ...value, handedOnAt, isSegment, takesAnything, filter });
  }
  return [...byStart.values()].sort((a, b) => a.node.range[0] - b.node.range[0]);
}

function noteOf({ name }: Sink): { en: string; 'zh-CN': string } {
  return { en: `reaches ${name.en} there`, 'zh-CN': chinese('在该处进入', name['zh-CN']) };
}
