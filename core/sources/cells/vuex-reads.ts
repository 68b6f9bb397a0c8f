/**
 * Fields of Vuex stores as cells, as components read them: what a mutation is committed with anywhere is what the field holds that
 * it writes. https://vuex.vuejs.org/guide/state.html
 */
import { lastName, memberName, staticText, unwrap } from '../../syntax/tree.ts';
import { Memo } from '../../memo.ts';
import type { Node } from '../../types.ts';
import type { FlowContext } from '../flow/context.ts';
import type { SourceHit, Value } from '../flow/value.ts';
import { withWords } from './cell.ts';
import { writtenTo } from './written.ts';

/** Space of the cells. */
export const VUEX_FIELD = 'vuex field';
const MAPPERS = ['mapState', 'mapGetters'];
/** Members under which a store has its fields. */
const HOLDERS = new Set(['state', 'getters']);
const MAX_MODULES = 3;

/** `this.$store.state.user.who`, with what other files commit; other values stay as they are. */
export function withVuexState(context: FlowContext, node: Node, value: Value): Value {
  if (node.type !== 'MemberExpression' || !context.modules.written || value.silent || value.sources.some(({ confidence }) => confidence !== 'low')) return value;
  const name = memberName(node);
  const sources = name === undefined || !isOfStore(unwrap(node.object)) ? [] : fieldSources(context, name, node);
  return sources.length === 0 ? value : { sources: [...value.sources, ...sources], silent: false };
}

function isOfStore(object: Node): boolean {
  let current = object;
  for (let hops = 0; hops <= MAX_MODULES && current.type === 'MemberExpression'; hops++) {
    const owner = unwrap(current.object);
    if (HOLDERS.has(memberName(current) ?? '')) return /^\$?store$/.test(lastName(owner) ?? '');
    current = owner;
  }
  return false;
}

/** What other files commit to a field that this component maps to one of its own: `...mapState('user', ['who'])`. */
export function mappedState(context: FlowContext, name: string): readonly SourceHit[] {
  const place = context.modules.written ? mappedNames(context).get(name) : undefined;
  return place ? fieldSources(context, name, place) : [];
}

const mapped = new Memo<FlowContext, ReadonlyMap<string, Node>>();

function mappedNames(context: FlowContext): ReadonlyMap<string, Node> {
  let names = mapped.get(context);
  if (!names) {
    const lists = MAPPERS.flatMap((mapper) => context.candidates.plainCalls.get(mapper) ?? []).flatMap(({ arguments: given }) => given.at(-1) ?? []);
    const texts = lists.flatMap((list) => (list.type === 'ArrayExpression' ? list.elements : [])).flatMap((element): [string, Node][] => {
      const text = element ? staticText(element) : undefined;
      return element && text !== undefined ? [[text, element]] : [];
    });
    mapped.set(context, (names = new Map(texts)));
  }
  return names;
}

function fieldSources(context: FlowContext, name: string, node: Node): readonly SourceHit[] {
  return writtenTo(context, { space: VUEX_FIELD, key: { text: name }, marks: [withWords(`.${name} = `, 'mutations')] }, node);
}
