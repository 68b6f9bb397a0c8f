/** Repairs of stores that a plugin copies to web storage: its options list which fields to copy, or which to leave out. */
import type { TSESTree } from '@typescript-eslint/types';
import { propertyValue } from '../../sources/state/state-options.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { rangeOf, unwrap } from '../../syntax/tree.ts';
import type { Edit, Fix, Node } from '../../types.ts';
import { cutsOf, gapBefore, insertion } from '../replace.ts';
import { listEdit, keptOf, leftOut, quotedBy } from './lists.ts';

/** The first version whose list is called `pick`. */
const PICK_SINCE = 4;

/**
 * Repairs of a Pinia store that copies the fields `copied`, of which `dropped` are personal. Copying nothing any more is none:
 * then the store has no use for the plugin, which is for people to decide.
 */
export function persistedStoreFixes(facts: Facts, call: Node, copied: readonly string[], dropped: ReadonlySet<string>): Fix[] {
  const last = call.type === 'CallExpression' ? call.arguments.at(-1) : undefined;
  const options = last && unwrap(last);
  const persist = options?.type === 'ObjectExpression' ? propertyValue(options, 'persist') : undefined;
  const kept = keptOf(copied, dropped);
  const edit = persist && kept.length > 0 && dropped.size > 0 ? editOf(facts, persist, kept, dropped) : undefined;
  return leftOut(edit ? [edit] : [], dropped);
}

/** The same of a Vuex store without modules, whose plugin is called by `plugin`: `createPersistedState({ paths: ['theme'] })`. */
export function persistedVuexFixes(
  facts: Facts,
  store: Node,
  plugin: Node,
  copied: readonly string[],
  dropped: ReadonlySet<string>,
): Fix[] {
  const call = plugin.parent?.type === 'CallExpression' && plugin.parent.callee === plugin ? plugin.parent : undefined;
  const options = store.type === 'NewExpression' || store.type === 'CallExpression' ? store.arguments[0] : undefined;
  const kept = keptOf(copied, dropped);
  if (!call || options?.type !== 'ObjectExpression' || propertyValue(options, 'modules') || kept.length === 0 || dropped.size === 0)
    return [];
  const quoted = quotedBy(facts);
  const [settings] = call.arguments;
  const end = call.range[1] - 1;
  if (!settings) return leftOut([insertion(end, `{ paths: [${quoted(kept)}] }`)], dropped);
  const edit =
    settings.type === 'ObjectExpression' &&
    !propertyValue(settings, 'reducer') &&
    settings.properties.every(({ type }) => type === 'Property')
      ? listEdit(facts.file.text, settings, 'paths', quoted, kept, dropped)
      : undefined;
  return leftOut(edit ? [edit] : [], dropped);
}

/**
 * The same of a Zustand store, whose middleware is given what to copy by `partialize`; `taken`: the values that it takes of the state.
 * https://zustand.docs.pmnd.rs/reference/middlewares/persist#persisting-partial-state
 */
export function persistedZustandFixes(
  facts: Facts,
  call: Node,
  taken: readonly Node[],
  copied: readonly string[],
  dropped: ReadonlySet<string>,
): Fix[] {
  const { text } = facts.file;
  const options = call.type === 'CallExpression' && !call.typeArguments ? call.arguments[1] : undefined;
  if (options?.type !== 'ObjectExpression' || dropped.size === 0) return [];
  if (propertyValue(options, 'partialize')) {
    const properties = new Set(taken.map((node) => node.parent).filter((item) => item?.type === 'Property'));
    const [object, ...others] = new Set([...properties].map((item) => item?.parent));
    return object?.type === 'ObjectExpression' && others.length === 0 && properties.size < object.properties.length
      ? leftOut([...cutsOf<Node>(object.properties, properties as ReadonlySet<Node>, text), ...unreadOf(facts, taken)], dropped)
      : [];
  }
  const kept = keptOf(copied, dropped);
  const last = options.properties.at(-1);
  if (!last || kept.length === 0 || !kept.every((field) => /^[a-z_$][\w$]*$/i.test(field))) return [];
  const fields = kept.map((field) => `${field}: state.${field}`).join(', ');
  return leftOut([insertion(last.range[1], `,${gapBefore(last, text)}partialize: (state) => ({ ${fields} })`)], dropped);
}

/** Cuts of the names that a parameter takes apart, where nothing else reads them: `({ phone, theme }) => ({ phone, theme })`. */
function unreadOf({ bindings, file: { text } }: Facts, taken: readonly Node[]): Edit[] {
  const patterns = new Map<TSESTree.ObjectPattern, Set<Node>>();
  for (const node of taken) {
    const variable = node.type === 'Identifier' ? bindings.resolve(node) : undefined;
    const item = (variable?.defs[0]?.name as Node | undefined)?.parent;
    if (variable?.references.length !== 1 || item?.type !== 'Property' || item.parent.type !== 'ObjectPattern') continue;
    patterns.set(item.parent, (patterns.get(item.parent) ?? new Set()).add(item));
  }
  return [...patterns].flatMap(([{ properties }, gone]) => cutsOf<Node>(properties, gone, text));
}

function editOf(facts: Facts, persist: Node, kept: readonly string[], dropped: ReadonlySet<string>): Edit | undefined {
  const quoted = quotedBy(facts);
  const name = nameOfList(facts);
  if (persist.type === 'Literal' && persist.value === true)
    return name === undefined ? undefined : { range: rangeOf(persist), text: `{ ${name}: [${quoted(kept)}] }` };
  if (persist.type !== 'ObjectExpression' || persist.properties.some((item) => item.type === 'SpreadElement')) return undefined;
  const { text } = facts.file;
  const strategies = propertyValue(persist, 'strategies');
  const only = strategies?.type === 'ArrayExpression' && strategies.elements.length === 1 ? strategies.elements[0] : undefined;
  if (strategies) return only?.type === 'ObjectExpression' ? listEdit(text, only, 'paths', quoted, kept, dropped) : undefined;
  return listEdit(text, persist, name, quoted, kept, dropped);
}

/** What the installed plugin calls the list of copied fields; undefined where its version is unknown. */
function nameOfList({ fixing }: Facts): string | undefined {
  const version = /"pinia-plugin-persistedstate"\s*:\s*"[\^~>=v]*(\d+)/.exec(fixing.manifest ?? '')?.[1];
  return version === undefined ? undefined : Number(version) < PICK_SINCE ? 'paths' : 'pick';
}
