/** What the configuration of a logger or error tracker takes out of a value before it leaves. */
import type { TSESTree } from '@typescript-eslint/types';
import { Memo } from '../../memo.ts';
import type { Node } from '../../types.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import { propertyValue } from '../../sources/state/state-options.ts';
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import { contains, lastName, rangeOf, unwrap } from '../../syntax/tree.ts';
import type { Masking, SourceHit } from '../../sources/flow/value.ts';
import { filteredBy } from '../../sources/flow/left-out/filtered.ts';
import type { KeyFilter } from '../../sources/flow/left-out/key-filter.ts';
import type { SinkUse, SunkValue } from '../../sinks/use.ts';
import { importPath, thingAt } from '../../sources/flow/imports.ts';
import type { RedactList, Redaction } from './effect.ts';
import { loggerOf, makingOf } from './loggers.ts';
import { hiddenByLogger, isCleanedByLogger, leftOutByLogger } from './masking-loggers.ts';
import { mentionsField, reachOf, redactListOf } from './redact-paths.ts';
import { hooksOf, isTakenOut, scrubbedBy } from './scrubbers.ts';

const memo = new Memo<SinkUse, Redaction | undefined>();

/** The redaction of one use of a sink, undefined when nothing is configured. */
function redactionOf(context: FlowContext, use: SinkUse): Redaction | undefined {
  if (!memo.has(use)) memo.set(use, findRedaction(context, use));
  return memo.get(use);
}

function findRedaction(context: FlowContext, use: SinkUse): Redaction | undefined {
  if (use.redaction) return use.redaction;
  if (use.sink.id === 'sentry') return trackerRedaction(context, ['beforeSend', 'beforeSendTransaction', 'beforeBreadcrumb']);
  if (use.sink.target !== 'log' || use.sink.id === 'console') return undefined;
  const logger = loggerOf(use.node);
  return (
    logger &&
    (redactionOfLogger(context, logger, use.sink.id === 'log4js') ??
      importedRedaction(context, logger) ??
      hidingRedaction(context, use, logger))
  );
}

/** What a logger hides whose own code masks every text. */
function hidingRedaction(context: FlowContext, { node }: SinkUse, logger: Node): Redaction | undefined {
  const hides = node.type === 'CallExpression' ? hiddenByLogger(context, logger, lastName(node.callee) ?? '') : undefined;
  return hides && { scrubbed: [], serialized: new Set(), hides };
}

/** The console, which no program writes itself. */
const CONSOLE = 'console';

/** What a logger of the project leaves of an argument. */
function leftByLogger(context: FlowContext, use: SinkUse, node: Node, sources: readonly SourceHit[]): readonly SourceHit[] {
  const logger = use.via || use.sink.target !== 'log' || use.sink.id === CONSOLE ? undefined : loggerOf(use.node);
  if (!logger || use.node.type !== 'CallExpression') return sources;
  const [method, index] = [lastName(use.node.callee) ?? '', use.node.arguments.indexOf(node as TSESTree.Expression)];
  if (isCleanedByLogger(context, logger, method, index)) return [];
  return leftBy(leftOutByLogger(context, logger, method, index), sources);
}

function leftBy(filter: KeyFilter | undefined, sources: readonly SourceHit[]): readonly SourceHit[] {
  return filter ? filteredBy({ sources, silent: false }, filter).sources : sources;
}

/** What a logger that is made in this file takes out, as it is written beside its making; `hasLayouts`: it is one of log4js. */
export function redactionOfLogger(context: FlowContext, logger: Node, hasLayouts: boolean): Redaction | undefined {
  const { bindings, candidates } = context;
  const layouts = hasLayouts ? (candidates.methodCalls.get('addLayout') ?? []).flatMap((call) => call.arguments[1] ?? []) : [];
  const { options } = makingOf(logger, bindings, candidates);
  const list = options.map((object) => redactListOf(context, object)).find((found) => found !== undefined);
  const hooks = [...options.flatMap((object) => hooksOf(object, bindings)), ...layouts];
  const serialized = new Set(options.flatMap((object) => keysOf(context, propertyValue(object, 'serializers'))));
  if (!list && hooks.length === 0 && serialized.size === 0) return undefined;
  return { list, scrubbed: hooks.map((hook) => scrubbedBy(hook, bindings)), serialized };
}

/** The same of a logger that another module of the project made. */
function importedRedaction(context: FlowContext, logger: Node): Redaction | undefined {
  const { root } = makingOf(logger, context.bindings, context.candidates);
  const path = importPath(context, root);
  return path && thingAt(context, path)?.redaction;
}

/** A redaction without the node of its file. */
export function withoutPlace(redaction: Redaction): Redaction {
  return { ...redaction, list: redaction.list && { paths: redaction.list.paths } };
}

/** The redaction of a use, as it looks from a function that passes its parameters to it. */
export function redactionBehind(context: FlowContext, use: SinkUse): Redaction | undefined {
  const redaction = redactionOf(context, use);
  return redaction && { ...withoutPlace(redaction), isBehindFunction: true };
}

/** `Sentry.init({ beforeSend(event) { … } })`. */
function trackerRedaction({ bindings, candidates }: FlowContext, names: readonly string[]): Redaction | undefined {
  const options = candidates.calls
    .filter((call) => lastName(call.callee) === 'init')
    .flatMap((call) => (call.arguments[0] ? [initialValue(call.arguments[0], bindings)] : []));
  const hooks = options.flatMap((object) =>
    object.type === 'ObjectExpression' ? names.flatMap((name) => propertyValue(object, name) ?? []) : [],
  );
  return hooks.length > 0 ? { scrubbed: hooks.map((hook) => scrubbedBy(hook, bindings)), serialized: new Set() } : undefined;
}

/** The keys of an object, which may stand in another module. */
function keysOf(context: FlowContext, given: Node | undefined): readonly string[] {
  const node = given && initialValue(given, context.bindings);
  const path = node && node.type !== 'ObjectExpression' ? importPath(context, node) : undefined;
  if (path) return [...(thingAt(context, path)?.members.keys() ?? [])];
  if (node?.type !== 'ObjectExpression') return [];
  return node.properties.flatMap((item) => (item.type === 'Property' && item.key.type === 'Identifier' ? [item.key.name] : []));
}

/**
 * What a redaction does with a source of a value that is passed at `node`: takes it out, means to and misses it, or
 * does nothing. Names and paths of fields mean nothing inside a text.
 */
function redacted(
  { list, scrubbed, serialized, hides, isBehindFunction }: Redaction,
  source: SourceHit,
  node: Node,
): 'redacted' | { readonly path: string; readonly right: string } | undefined {
  const isWhole = source.kind === PERSON_OBJECT;
  const path = source.path ?? (source.inside ? [source.name] : []);
  if (scrubbed.includes('all') || hides?.(source.kind)) return 'redacted';
  if ((!source.inside && !isWhole) || isText(node)) return undefined;
  if (scrubbed.some((hook) => isTakenOut(hook, path, isWhole))) return 'redacted';
  if (path[0] !== undefined && serialized.has(path[0])) return 'redacted';
  if (!list) return undefined;
  if (isBehindFunction) return isWhole || mentionsField(list, path.at(-1) ?? '') ? 'redacted' : undefined;
  const reach = reachOf(list, path, isWhole);
  return typeof reach === 'object' ? { path: reach.path, right: path.join('.') } : reach;
}

function isText(node: Node): boolean {
  const bare = unwrap(node);
  return (
    bare.type === 'TemplateLiteral' ||
    bare.type === 'BinaryExpression' ||
    (bare.type === 'CallExpression' && lastName(bare.callee) === 'stringify')
  );
}

/** The sources of a value that the configuration of its sink leaves in it; a field that a redact path misses is weakly masked. */
export function leftByRedaction(context: FlowContext, use: SinkUse, value: SunkValue, all: readonly SourceHit[]): readonly SourceHit[] {
  if (all.length === 0) return all;
  const { node } = value;
  const sources = leftByLogger(context, use, node, leftBy(value.filter, all));
  const redaction = redactionOf(context, use);
  if (!redaction) return sources;
  return sources.flatMap((source) => {
    const found = redacted(redaction, source, node);
    if (found === 'redacted') return [];
    return found && redaction.list ? [{ ...source, mask: misdirected(source, use, node, found, redaction.list) }] : [source];
  });
}

function misdirected(
  source: SourceHit,
  use: SinkUse,
  node: Node,
  data: { readonly path: string; readonly right: string },
  list: RedactList,
): Masking {
  const last = list.node?.elements.at(-1);
  return {
    node: contains(rangeOf(use.node), source.range) ? source.node : node,
    weakness: { message: 'redactPath', data: { ...data }, grade: 'open' },
    insertion: last ? { at: last.range[1], text: `, '${data.right}'` } : undefined,
  };
}
