/** What a value holds, by the evidence of the code that reads, shows, takes apart or binds fields of the same origin. */
import { NEVER_IDS } from '../../catalog/kind-groups.ts';
import { NAMED_PARTS } from '../../catalog/requests/parts.ts';
import { GIVES_REQUEST, SHORT_REQUEST_NAMES } from '../../catalog/requests/handlers.ts';
import type { Bindings } from '../file/bindings.ts';
import type { FlowContext } from '../flow/context.ts';
import { isFailing } from '../requests/answers-values.ts';
import { asTyped } from '../declared/evidence.ts';
import { keyName, lastName, memberName, unwrap } from '../../syntax/tree.ts';
import { type SourceHit, type Value } from '../flow/value.ts';
import { Memo } from '../../memo.ts';
import type { Node } from '../../types.ts';
import { isTable } from './field-reads.ts';
import { useNote } from '../names/name-notes.ts';
import { splitWords } from '../names/words.ts';
import { isOfFailedAnswer, shownInBranch } from './absent.ts';
import { datasetReads } from './rows/dataset-reads.ts';
import { originsOf } from './origins.ts';
import { below, type Origin, type Place } from './place.ts';
import { readsOf, type Read, type Reads } from './reads.ts';
import { sameRows } from './rows/table-queries.ts';
import { personReads } from './person-reads.ts';

const SHAPED: ReadonlySet<string> = new Set(['Identifier', 'MemberExpression', 'CallExpression', 'AwaitExpression']);
const known = new Memo<FlowContext, Reads>();

/**
 * A value of which nothing better than a guess is known, with the fields that the rest of its file shows of it. Each of
 * them stands at the place that shows it. Where nothing is shown the result is `otherwise`.
 */
export function withShape(context: FlowContext, node: Node, value: Value, otherwise = value): Value {
  if (value.silent || !SHAPED.has(node.type) || value.sources.some(({ confidence }) => confidence !== 'low')) return otherwise;
  const shown = asTyped(context, node, { sources: shapeOf(context, node), silent: false });
  return shown.sources.length === 0 ? otherwise : { sources: [...value.sources, ...shown.sources], silent: false };
}

/** Fields that the file shows of an expression; none where the value is the response of a failed request. */
export function shapeOf(context: FlowContext, node: Node): readonly SourceHit[] {
  const bare = unwrap(node);
  if (showsNothing(context)) return NONE;
  const shown = shownAt(context, originsOf(context, bare)).filter((source) => source.inside || !isCalledId(bare, source));
  if (shown.length === 0 || isSent(bare)) return shown;
  return isFailing(node) || isOfFailedAnswer(context, bare) ? NONE : shownInBranch(context, bare, shown);
}

function isCalledId(node: Node, { kind }: SourceHit): boolean {
  return NEVER_IDS.has(kind) && /^(?:ids?|uuid)$/.test(splitWords(lastName(node) ?? '').at(-1) ?? '');
}

/** Whether the file shows no field of anything: then it need not be known where values come from. */
function showsNothing(context: FlowContext): boolean {
  return (known.get(context) ?? collected(context)).size === 0 && context.candidates.markup.callingElements.size === 0;
}

/** Fields that the file shows of what these places hold. */
export function shownAt(context: FlowContext, places: readonly Place[]): readonly SourceHit[] {
  const found = new Map<string, SourceHit>();
  for (const { origin, path } of places) {
    const read = readsAt(context, origin);
    const all = read.length > 0 && typeof origin === 'object' && isTable(context, origin) ? [] : read;
    const inside = all.filter((read) => read.path.length > path.length && below(read.path, path));
    const itself = all.filter((read) => read.isPassedUnderKind && read.path.length === path.length && below(read.path, path));
    for (const { path: whole, source } of [...itself, ...personReads(origin, inside, path)]) {
      const rest = whole.slice(path.length);
      const key = `${source.kind} ${rest.join('.')}`;
      if (!found.has(key))
        found.set(key, {
          ...source,
          ...INSIDE,
          ...(rest.length > 0 ? { path: rest } : { inside: false }),
          ...(source.evidence === 'type'
            ? { evidence: source.evidence, note: source.note }
            : { note: useNote(source.name, rest.length > 0) }),
        });
    }
  }
  return found.size === 0 ? NONE : [...found.values()];
}

/** What the file reads of an origin. */
export function readsAt(context: FlowContext, origin: Origin): readonly Read[] {
  const reads = known.get(context) ?? collected(context);
  return [...(reads.get(origin) ?? []), ...rowReads(origin, reads), ...datasetReads(context, origin, reads)];
}

/** What other queries of the same table show of its rows. */
function rowReads(origin: Origin, reads: Reads): Read[] {
  return sameRows(origin, reads.keys()).flatMap(({ origin: other, rename }) =>
    (reads.get(other) ?? []).map((read) => ({ ...read, path: rename(read.path) })),
  );
}

/** Whether an expression is a part of a request: `req.body`. Its fields stay the same even where handling it fails. */
export function isSent(node: Node): boolean {
  return node.type === 'MemberExpression' && NAMED_PARTS.has(memberName(node) ?? '') && isRequest(node.object);
}

/** The same for a name that a part is taken out under: `const { body } = req`, `const { body: sent } = context.getRequest()`. */
export function isSentUnder(node: Node, bindings: Bindings): boolean {
  if (node.type !== 'Identifier') return isSent(node);
  const definition = bindings.resolve(node)?.defs[0];
  const declarator = definition?.node as Node | undefined;
  if (
    declarator?.type !== 'VariableDeclarator' ||
    declarator.id.type !== 'ObjectPattern' ||
    !declarator.init ||
    !isRequest(declarator.init)
  )
    return false;
  return declarator.id.properties.some(
    (item) => item.type === 'Property' && item.value === definition?.name && NAMED_PARTS.has(keyName(item.key, item.computed) ?? ''),
  );
}

function isRequest(node: Node): boolean {
  const bare = unwrap(node);
  return bare.type === 'CallExpression' ? GIVES_REQUEST.has(lastName(bare.callee) ?? '') : SHORT_REQUEST_NAMES.has(lastName(bare) ?? '');
}

const INSIDE = { evidence: 'object', confidence: 'medium', inside: true, ofPerson: true } as const;
const NONE: readonly SourceHit[] = [];

function collected(context: FlowContext): Reads {
  const reads = readsOf(context);
  known.set(context, reads);
  return reads;
}
