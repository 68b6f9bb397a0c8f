/** What a file writes to a store and reads again: `wx.setStorageSync('last', form)` and later `wx.getStorageSync('last')`. */
import { SINGLE_STORES } from '../../catalog/call-words/stores.ts';
import type { Node } from '../../types.ts';
import { propertyValue } from './state-options.ts';
import { lastName, unwrap } from '../../syntax/tree.ts';
import { changed, union, type Value } from '../flow/value.ts';
import { TabledQuery } from '../flow/tabled-query.ts';
import type { FlowContext } from '../flow/context.ts';
import { keyText } from './key-text.ts';
import { addTo } from '../../groups.ts';

/** Methods that store what their counterpart reads. */
const WRITERS: Readonly<Record<string, readonly string[]>> = {
  getStorageSync: ['setStorageSync', 'setStorage'],
  getItem: ['setItem'],
  getLocal: ['setLocal'],
  getSession: ['setSession'],
  getCache: ['setCache'],
  get: ['set'],
};

/** What one file stores with one method, by store and key. */
type Kept = ReadonlyMap<string, readonly Node[]>;
const indexes = new TabledQuery<string, Kept>(
  new Map(),
  (one, other) => one.size === other.size && [...one].every(([id, nodes]) => nodes.length === other.get(id)?.length),
);

/** What the same file puts under a key of the store that is read from; undefined when that is no evidence. */
export function keptHere(context: FlowContext, callee: Node, name: string, key: string): Value | undefined {
  const bare = unwrap(callee);
  const owner = bare.type === 'MemberExpression' ? (lastName(bare.object) ?? '') : '';
  if (name === 'get' && !SINGLE_STORES.test(owner)) return undefined;
  const kept = (WRITERS[name] ?? []).flatMap((writer) => keptBy(context, writer).get(`${owner} ${key}`) ?? []);
  // What is read is often changed and stored again: each source counts once, or their number doubles with every such write.
  const sources = union(kept.map((node) => context.evaluate(node))).sources.filter(({ mask, confidence }) => !mask && confidence !== 'low');
  return sources.length > 0 ? changed({ sources, silent: false }, { confidence: 'medium' }) : undefined;
}

function keptBy(context: FlowContext, writer: string): Kept {
  return indexes.ask(context, writer, () => collect(context, writer));
}

function collect(context: FlowContext, writer: string): Kept {
  const kept = new Map<string, Node[]>();
  for (const call of context.candidates.methodCalls.get(writer) ?? []) {
    const target = unwrap(call.callee);
    const [first, second] = call.arguments;
    const options = first && !second ? unwrap(first) : undefined;
    const isOptions = options?.type === 'ObjectExpression';
    const place = isOptions ? propertyValue(options, 'key') : first;
    const value = isOptions ? propertyValue(options, 'data') : second;
    const key = place && value && target.type === 'MemberExpression' ? keyText(place, context) : undefined;
    if (key === undefined || !value || target.type !== 'MemberExpression') continue;
    const id = `${lastName(target.object) ?? ''} ${key}`;
    addTo(kept, id, value);
  }
  return kept;
}
