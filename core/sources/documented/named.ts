/** What comments of a file call the names that its objects and variables have. */
import { SHARED_NAMES } from '../../catalog/words/names/whole-names.ts';
import { Memo } from '../../memo.ts';
import type { KindId, Node } from '../../types.ts';
import { mayHoldAnyKind } from '../declared/declared-kinds.ts';
import { isPlaceholder } from '../file/functions.ts';
import { keyName } from '../../syntax/tree.ts';
import type { FlowContext } from '../flow/context.ts';
import type { SourceHit } from '../flow/value.ts';
import { sourceAt } from '../names/names.ts';
import { kindOfComments } from './comments.ts';
import { glossaryKinds } from './glossaries.ts';
import { ownedName } from './owned-names.ts';

/**
 * What a property holds by the comments of its file: beside the empty value that declares it (`{ form: { n: '' // 学号 } }`), or in a list
 * of names (`// xh 学号, kl 口令`). `receiver` is the name of the object: a short name means something else in other objects.
 */
export function documentedField(context: FlowContext, node: Node, name: string, receiver: string | undefined): SourceHit[] {
  if (context.candidates.comments.length === 0) return [];
  const kinds = kindsOf(context);
  const kind = (receiver === undefined ? undefined : kinds.get(`${receiver}.${name}`)) ?? kinds.get(name);
  return kind === undefined || !mayHoldAnyKind(context, name) ? [] : [sourceAt(node, kind, name, 'label', 'medium')];
}

const files = new Memo<FlowContext, ReadonlyMap<string, KindId | undefined>>();

/** Kinds by name, behind the name of their object where they are short; a name with comments about different kinds has none. */
function kindsOf(context: FlowContext): ReadonlyMap<string, KindId | undefined> {
  return files.of(context, () => {
    const kinds = new Map<string, KindId | undefined>();
    for (const [name, kind] of [...declaredNames(context), ...glossaryKinds(context)])
      kinds.set(name, kinds.has(name) && kinds.get(name) !== kind ? undefined : kind);
    return kinds;
  });
}

/** Properties that hold nothing yet, and wait for what their comment names. */
function declaredNames(context: FlowContext): (readonly [string, KindId])[] {
  const lines = new Set(context.candidates.comments.flatMap(({ loc: { start, end } }) => [start.line, end.line, end.line + 1]));
  return context.candidates.properties.flatMap((property) => {
    if (property.type !== 'Property' || !lines.has(property.loc.start.line) || !isPlaceholder(property.value)) return [];
    const name = keyName(property.key, property.computed);
    const object = property.parent as Node;
    if (name === undefined || object.type !== 'ObjectExpression') return [];
    const kind = kindOfComments(context, object.properties, object.properties.indexOf(property), object)?.kind;
    const key = SHARED_NAMES.test(name) ? ownedName(object, name) : name;
    return kind === undefined || key === undefined ? [] : [[key, kind] as const];
  });
}
