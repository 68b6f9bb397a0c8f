/**
 * What the rest of the program shows of a response: files that send the same request, or call the same function of the project, read or
 * show fields of what it gives. The response has these fields wherever it is used.
 */
import { GENERAL_ADDRESSES } from '../../catalog/words/names/records.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { chinese } from '../../chinese-text.ts';
import { Memo } from '../../memo.ts';
import { asTyped } from '../declared/evidence.ts';
import { returnedExpressions } from '../file/functions.ts';
import { givenTo } from '../file/written-values.ts';
import { originOf } from '../file/origin.ts';
import type { FlowContext } from '../flow/context.ts';
import { putUnder } from '../flow/paths.ts';
import type { SourceHit } from '../flow/value.ts';
import { isFailing } from '../requests/answers-values.ts';
import { isOfFailedAnswer } from '../shape/absent.ts';
import { addressOf, constantsIn, isGeneralFunction, questionOf } from '../shape/calls.ts';
import { originsOf } from '../shape/origins.ts';
import type { Path } from '../../graph/access-path.ts';
import { below, type Origin } from '../shape/place.ts';
import { readsAt, shownAt } from '../shape/shape.ts';
import { queriesOf, tableOf } from '../shape/rows/table-queries.ts';
import { unwrap } from '../../syntax/tree.ts';
import type { Node, Text } from '../../types.ts';
import { withWords, type Cell } from './cell.ts';
import { exportedAround } from './parameters.ts';
import { specifierEnds } from './specifiers.ts';
import { writtenTo } from './written.ts';

/**
 * Space of the cells that readers of a response fill. For spaces that start with `shown`, the markup of pages is read along with their
 * scripts.
 */
export const SHOWN_ANSWER = 'shown answer';

const SHAPED: ReadonlySet<string> = new Set(['Identifier', 'MemberExpression', 'CallExpression', 'AwaitExpression']);
/** A value with more requests than this comes from a helper that sends all of them, and is not followed. */
const MAX_REQUESTS = 3;
const NOTHING: readonly SourceHit[] = [];

/** What a call requests, as every file of the program that requests it knows it. */
interface Requested {
  /** Constant address of the request. */
  readonly address?: string;
  /** Id of the module whose function is called, and the names that lead to the function there. */
  readonly module?: string;
  readonly names?: string;
  /** An origin that stands for whole rows of a table. */
  readonly rows?: string;
  /** Constant texts that the function is given: they may determine what it loads. */
  readonly constants?: string;
}

/** A request, with the path from its response to the value that is followed. */
interface AnswerKey extends Requested {
  readonly path: Path;
}

/** Fields that other files show of the response that a value is, or is a part of. */
export function shownOfAnswer(context: FlowContext, node: Node): readonly SourceHit[] {
  const bare = unwrap(node);
  if (
    !context.modules.written ||
    context.modules.from === undefined ||
    !SHAPED.has(bare.type) ||
    isFailing(node) ||
    isOfFailedAnswer(context, bare)
  )
    return NOTHING;
  const requests = originsOf(context, bare).flatMap(({ origin, path }) => {
    if (tableOf(origin)) return [{ rows: String(origin), path }];
    const call = callBehind(context, origin);
    const requested = call && requestedBy(context, call, context.modules.from);
    return requested ? [{ ...requested, path }] : [];
  });
  if (requests.length > MAX_REQUESTS) return NOTHING;
  const shown = requests.flatMap((key) => writtenTo(context, cellOf(key), node, shownThere));
  const sources = shown.length > 0 ? shown : shownByCallers(context, bare);
  return sources.length === 0 ? sources : asTyped(context, bare, { sources, silent: false }).sources;
}

/** Fields that callers in other files read of what an exported function returns, where that is the value or a part of it. */
function shownByCallers(context: FlowContext, node: Node): readonly SourceHit[] {
  const { bindings, modules } = context;
  const helper = exportedAround(bindings, node);
  if (!helper || modules.from === undefined) return NOTHING;
  const held = originsOf(context, node);
  for (const returned of returnedExpressions(helper.fn)) {
    for (const place of originsOf(context, returned)) {
      const same = held.find(({ origin }) => origin === place.origin);
      const inside = same && below(place.path, same.path);
      const outside = same && below(same.path, place.path);
      if (!inside && !outside) continue;
      const key = { module: modules.from, names: (helper.names[0] ?? []).join('.'), path: outside ?? [] };
      const sources = writtenTo(context, cellOf(key), node, shownThere);
      if (sources.length > 0) return inside ? putUnder({ sources, silent: false }, inside) : sources;
    }
  }
  return NOTHING;
}

/** What a file shows of a response that another file has too. */
export function answerReads(context: FlowContext, { key }: Cell): readonly SourceHit[] {
  const { path, ...asked } = JSON.parse(key.text ?? '') as AnswerKey;
  if (asked.rows !== undefined) return shownAt(context, [{ origin: asked.rows, path }]);
  const seen = new Set<Origin>();
  for (const { call, origin } of requestsOf(context).get(nameOf(asked)) ?? []) {
    if (seen.has(origin) || !isSame(asked, requestedBy(context, call, undefined))) continue;
    seen.add(origin);
    const shown = shownAt(context, [{ origin, path }]);
    if (shown.length > 0) return shown;
  }
  return NOTHING;
}

/** Paths of what a file reads of responses, by the name of the request. */
export type AnswerPaths = ReadonlyMap<string, readonly Path[]>;

/**
 * The paths that a file reads of each response, stored for when its tree is gone. Most files show nothing of most responses, and need not
 * be parsed again to know that. The result depends on nothing but the file.
 */
export function answerPaths(context: FlowContext): AnswerPaths {
  const found = new Map<string, readonly Path[]>();
  for (const [name, asked] of requestsOf(context)) {
    const paths = asked.flatMap(({ origin }) => readsAt(context, origin).map(({ path }) => path));
    if (paths.length > 0) found.set(name, paths);
  }
  return found;
}

/** Whether a file that reads these paths may be evidence for a cell; false is sound. */
export function mayShowAnswer(paths: AnswerPaths, { key }: Cell): boolean {
  const { path, ...asked } = JSON.parse(key.text ?? '') as AnswerKey;
  return asked.rows !== undefined || (paths.get(nameOf(asked))?.some((read) => below(read, path)) ?? false);
}

/** Key of a request in the index: its address, or else the names of its function. */
function nameOf({ address, names }: Requested): string {
  return address ?? names ?? '';
}

interface Request {
  readonly call: TSESTree.CallExpression;
  readonly origin: Origin;
}

const requests = new Memo<FlowContext, ReadonlyMap<string, readonly Request[]>>();

/**
 * The calls of a file that may request something, in order: an index for the queries of other files. Its keys are the address of a request,
 * or else the names of the function.
 */
function requestsOf(context: FlowContext): ReadonlyMap<string, readonly Request[]> {
  let known = requests.get(context);
  if (!known) {
    const found = new Map<string, Request[]>();
    for (const call of context.candidates.calls) {
      if (call.type !== 'CallExpression') continue;
      const key = addressOf(call, context.bindings) ?? calledFunction(context, call)?.names.join('.');
      if (key === undefined) continue;
      const request: Request = { call, origin: questionOf(call, context.bindings) };
      const others = found.get(key);
      if (others) others.push(request);
      else found.set(key, [request]);
    }
    requests.set(context, (known = found));
  }
  return known;
}

function isSame(one: Requested, other: Requested | undefined): boolean {
  return (
    other !== undefined &&
    one.address === other.address &&
    one.module === other.module &&
    one.names === other.names &&
    (one.constants === undefined || one.constants === other.constants)
  );
}

/** What a call requests; undefined where its name and arguments are no evidence of it. */
function requestedBy(context: FlowContext, call: TSESTree.CallExpression, from: string | undefined): Requested | undefined {
  const { bindings, modules } = context;
  const address = addressOf(call, bindings);
  if (address !== undefined) return isOwnAddress(address) ? { address } : undefined;
  const called = calledFunction(context, call);
  if (!called || call.arguments.some((argument) => isOfWrittenList(argument, bindings))) return undefined;
  const { names } = called;
  const module = (modules.siteOf?.(called.module, names.slice(0, 1)) ?? modules.siteOf?.(called.module, ['default']))?.file;
  if (module === undefined || module === from) return undefined;
  return { module, names: names.join('.'), constants: call.arguments.flatMap(constantsIn).join(' ') };
}

/**
 * Whether an argument is a record of a list that this file writes out: `translate(lang, ROWS[at])`. The result has the fields of that
 * record, and of no other.
 */
function isOfWrittenList(argument: Node, bindings: FlowContext['bindings']): boolean {
  let at: Node | undefined = unwrap(argument);
  for (let hops = 0; at && hops < MAX_HOPS; hops++) {
    while (at.type === 'MemberExpression') at = unwrap(at.object);
    if (at.type === 'ArrayExpression') return true;
    at = at.type === 'Identifier' ? givenTo(at, bindings) : undefined;
  }
  return false;
}

/** `const { id, ...row } = ROWS[at]` takes two. */
const MAX_HOPS = 4;

/**
 * The module that a called function is imported from, and the names that lead to it there. Undefined for other functions, and where its
 * name is no evidence of what it loads.
 */
function calledFunction(
  { bindings }: FlowContext,
  call: TSESTree.CallExpression,
): { readonly module: string; readonly names: readonly string[] } | undefined {
  const origin = isDirect(call.callee) ? originOf(call.callee, bindings) : undefined;
  if (origin?.type !== 'module' || origin.element !== undefined) return undefined;
  const names = [origin.exported, origin.member].filter((name) => name !== undefined);
  const last = names.at(-1);
  return last === undefined || isGeneralFunction(last) ? undefined : { module: origin.module, names };
}

/**
 * Whether a callee is a name, or a method of a name or of a field of `this`. Further on in a chain, the calls before it determine the
 * result.
 */
function isDirect(callee: Node): boolean {
  const bare = unwrap(callee);
  const object = bare.type === 'MemberExpression' ? unwrap(bare.object) : bare;
  return object.type === 'Identifier' || (object.type === 'MemberExpression' && object.object.type === 'ThisExpression');
}

/** Whether an address belongs to one resource. A general one such as `/svc/a` serves whatever is sent to it. */
function isOwnAddress(address: string): boolean {
  const parts = address.split('/').filter((part) => /^[\w.-]+$/.test(part) && /[a-z]{4}/i.test(part));
  return parts.length > 1 || (parts.length === 1 && !GENERAL_ADDRESSES.test(parts[0] ?? ''));
}

function cellOf(key: AnswerKey): Cell {
  return { space: SHOWN_ANSWER, key: { text: JSON.stringify(key) }, marks: marksOf(key) };
}

function marksOf({ rows, address, module, names }: AnswerKey): readonly string[] {
  const table = rows === undefined ? undefined : tableOf(rows);
  if (table) return queriesOf(table).map((text) => withWords(text));
  if (address !== undefined) {
    const [longest = address] = address.split('*').sort((one, other) => other.length - one.length);
    return [withWords(longest)];
  }
  const last = names?.split('.').at(-1) ?? '';
  return specifierEnds(module ?? '').map((end) => withWords(last, `/${end}`));
}

const calls = new Memo<FlowContext, ReadonlyMap<Origin, TSESTree.CallExpression>>();

/** The first call of the file that stands for an origin. */
function callBehind(context: FlowContext, origin: Origin): TSESTree.CallExpression | undefined {
  let known = calls.get(context);
  if (!known) {
    const first = new Map<Origin, TSESTree.CallExpression>();
    for (const call of context.candidates.calls) {
      if (call.type !== 'CallExpression') continue;
      const question = questionOf(call, context.bindings);
      if (!first.has(question)) first.set(question, call);
    }
    calls.set(context, (known = first));
  }
  return known.get(origin);
}

function shownThere(name: string): Text {
  return { en: `known by its field ${name}, used there`, 'zh-CN': chinese('依据：在该处用到字段', name) };
}
