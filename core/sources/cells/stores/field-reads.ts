/**
 * Fields of Vuex stores and Redux slices as cells, as components read them: what a mutation or reducer is called with anywhere is
 * what the field holds that it writes.
 */
import { GETTERS, STATE_HOLDERS, STATE_MAPPERS, STATE_SELECTORS, STORE_FUNCTIONS } from '../../../catalog/platforms/store-words.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { isFunction, keyName, lastName, memberName, staticText, unwrap } from '../../../syntax/tree.ts';
import { Memo } from '../../../memo.ts';
import type { Node } from '../../../types.ts';
import type { Bindings } from '../../file/bindings.ts';
import type { FlowContext } from '../../flow/context.ts';
import type { SourceHit, Value } from '../../flow/value.ts';
import { withWords } from '../cell.ts';
import { writtenTo } from '../written.ts';

/** Space of the cells. */
export const STORE_FIELD = 'state field';
const MAX_MODULES = 3;
const WRITERS = STORE_FUNCTIONS.filter(({ group }) => group !== 'actions').map(({ group }) => group);

/** `this.$store.state.user.who`, with what other files commit; other values stay as they are. */
export function withStoreField(context: FlowContext, node: Node, value: Value): Value {
  if (
    node.type !== 'MemberExpression' ||
    !context.modules.written ||
    value.silent ||
    value.sources.some(({ confidence }) => confidence !== 'low')
  )
    return value;
  const name = memberName(node);
  const module = name === undefined ? undefined : moduleRead(context, unwrap(node.object));
  const sources = name === undefined || module === undefined ? [] : fieldSources(context, { module, name }, node);
  return sources.length === 0 ? value : { sources: [...value.sources, ...sources], silent: false };
}

/** Module of the store whose fields an object has: `user` of `store.state.user`, empty for the store's own; undefined for other objects. */
function moduleRead({ bindings }: FlowContext, object: Node): string | undefined {
  let module = '';
  let current = object;
  for (let hops = 0; hops <= MAX_MODULES && current.type === 'MemberExpression'; hops++) {
    const owner = unwrap(current.object);
    if (STATE_HOLDERS.has(memberName(current) ?? '')) return /^\$?store$/.test(lastName(owner) ?? '') ? module : undefined;
    module ||= memberName(current) ?? '';
    current = owner;
  }
  return current !== object && current.type === 'Identifier' && isSelected(bindings, current) ? module : undefined;
}

/** `(state) => …` of `useSelector((state) => …)`. */
function isSelected(bindings: Bindings, name: TSESTree.Identifier): boolean {
  const fn = bindings.resolve(name)?.defs[0]?.node as Node | undefined;
  const call = isFunction(fn) && fn.params[0]?.type === 'Identifier' && fn.params[0].name === name.name ? fn.parent : undefined;
  return call?.type === 'CallExpression' && STATE_SELECTORS.has(lastName(call.callee) ?? '');
}

/** What other files commit to a field that this component maps to one of its own: `...mapState('user', ['who'])`. */
export function mappedState(context: FlowContext, name: string): readonly SourceHit[] {
  const place = context.modules.written ? mappedFields(context).get(name) : undefined;
  return place ? fieldSources(context, { module: place.module, name: place.field }, place.node) : [];
}

/** A field that a component maps. */
interface MappedField {
  readonly module: string;
  /** Its name in the store. */
  readonly field: string;
  readonly node: Node;
}

const mapped = new Memo<FlowContext, ReadonlyMap<string, MappedField>>();

function mappedFields(context: FlowContext): ReadonlyMap<string, MappedField> {
  let fields = mapped.get(context);
  if (!fields)
    mapped.set(
      context,
      (fields = new Map(STATE_MAPPERS.flatMap((mapper) => context.candidates.plainCalls.get(mapper) ?? []).flatMap(fieldsOf))),
    );
  return fields;
}

/** `mapState('user', ['who'])`, `mapState(['who'])`, `mapGetters({ buyer: 'user/who' })`. */
function fieldsOf({ arguments: given }: TSESTree.CallExpression): [string, MappedField][] {
  const list = given.at(-1);
  const module = given.length > 1 && given[0] ? staticText(given[0])?.split('/').at(-1) : '';
  if (module === undefined) return [];
  const placed = (name: string | undefined, node: Node): [string, MappedField][] => {
    const path = staticText(node)?.split('/');
    const field = path?.at(-1);
    return path && field !== undefined ? [[name ?? field, { module: path.at(-2) ?? module, field, node }]] : [];
  };
  if (list?.type === 'ArrayExpression') return list.elements.flatMap((element) => (element ? placed(undefined, element) : []));
  return list?.type === 'ObjectExpression'
    ? list.properties.flatMap((item) => (item.type === 'Property' ? placed(keyName(item.key, item.computed), item.value) : []))
    : [];
}

function fieldSources(
  context: FlowContext,
  { module, name }: { readonly module: string; readonly name: string },
  node: Node,
): readonly SourceHit[] {
  return writtenTo(
    context,
    {
      space: STORE_FIELD,
      key: { text: `${module}\n${name}` },
      marks: [...WRITERS.map((group) => withWords(`.${name} = `, group)), withWords(name, GETTERS)],
    },
    node,
  );
}
