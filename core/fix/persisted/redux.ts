/** Repairs of Redux reducers that redux-persist copies to storage: its configuration lists what to leave out. */
import type { TSESTree } from '@typescript-eslint/types';
import { REDUCERS_TOGETHER } from '../../catalog/call-words/state.ts';
import { constantValue } from '../../sources/file/initial-values.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { stateObjects, propertyValue } from '../../sources/state/state-options.ts';
import { contains, keyName, lastName, rangeOf, staticText } from '../../syntax/tree.ts';
import type { Edit, Fix, Node } from '../../types.ts';
import { cutsOf, gapBefore, insertion, textOf } from '../replace.ts';
import { leftOut, quotedBy } from './lists.ts';

/** A personal value of a copied state: the expression that it stands in, and the field of the state that holds it. */
export interface PersistedField {
  readonly node: Node;
  readonly field: string;
}

/** The options that name what is copied and what is not. https://github.com/rt2zz/redux-persist#blacklist--whitelist */
const COPIED = 'whitelist';
const LEFT_OUT = 'blacklist';

/** A reducer of several that are combined: `profile: profileSlice.reducer`. */
interface Part {
  readonly key: string;
  readonly value: Node;
  /** Names of its state's fields; undefined where they are not in sight. */
  readonly fields: readonly string[] | undefined;
  readonly personal: readonly string[];
}

/**
 * Repairs of `persistReducer(config, reducer)`. Of a single reducer the fields are left out. Of combined ones, a reducer with personal
 * fields alone is left out, and one with other fields as well is persisted by itself, which the library calls nested persists:
 * https://github.com/rt2zz/redux-persist#nested-persists
 */
export function persistedReduxFixes(facts: Facts, call: Node, personal: readonly PersistedField[]): Fix[] {
  const [config, reducer] = call.type === 'CallExpression' ? call.arguments : [];
  const options = config && optionsOf(facts, config);
  if (call.type !== 'CallExpression' || !options || !reducer || personal.length === 0) return [];
  const combined = constantValue(reducer, facts.bindings);
  const together =
    combined.type === 'CallExpression' && REDUCERS_TOGETHER.has(lastName(combined.callee) ?? '') && combined.arguments[0]
      ? constantValue(combined.arguments[0], facts.bindings)
      : undefined;
  if (!together) {
    const fields = new Set(personal.map(({ field }) => field));
    return leftOut(withoutKeys(facts, options, fields), fields);
  }
  if (together.type !== 'ObjectExpression') return [];
  const parts = partsOf(facts, together, personal);
  if (parts.length === 0 || parts.reduce((count, part) => count + part.personal.length, 0) < new Set(personal.map(nameOf)).size) return [];
  const nested = parts.flatMap((part) => nestedEdit(facts, call, options, part) ?? []);
  const keys = new Set(parts.map(({ key }) => key));
  const root = withoutKeys(facts, options, keys);
  const names = parts.flatMap((part) => (isNested(part) ? part.personal.map((field) => `${part.key}.${field}`) : [part.key]));
  return root.length > 0 && nested.length === parts.filter(isNested).length ? leftOut([...root, ...nested], new Set(names)) : [];
}

function nameOf({ node, field }: PersistedField): string {
  return `${node.range.join(' ')} ${field}`;
}

/** The options of this reducer alone, written out without a spread. */
function optionsOf({ bindings }: Facts, config: Node): TSESTree.ObjectExpression | undefined {
  const options = constantValue(config, bindings);
  const uses = config.type === 'Identifier' ? bindings.resolve(config)?.references.filter((reference) => !reference.init) : undefined;
  if (options.type !== 'ObjectExpression' || (uses && uses.length > 1)) return undefined;
  return options.properties.every(({ type }) => type === 'Property') ? options : undefined;
}

/** The combined reducers that hold the personal values. */
function partsOf(facts: Facts, together: TSESTree.ObjectExpression, personal: readonly PersistedField[]): Part[] {
  return together.properties.flatMap((item) => {
    const key = item.type === 'Property' ? keyName(item.key, item.computed) : undefined;
    if (item.type !== 'Property' || key === undefined) return [];
    const states = initialStates(facts, item.value);
    const own = personal.filter(({ node }) => node === item.value || states.some((state) => contains(rangeOf(state), rangeOf(node))));
    const fields = states.flatMap(({ properties }) =>
      properties.map((field) => (field.type === 'Property' ? keyName(field.key, field.computed) : undefined)),
    );
    const known = fields.length > 0 && !fields.includes(undefined) ? (fields as string[]) : undefined;
    return own.length > 0 ? [{ key, value: item.value, fields: known, personal: [...new Set(own.map(({ field }) => field))] }] : [];
  });
}

/** The initial state of a slice whose reducer an expression is. */
function initialStates({ bindings }: Facts, reducer: Node): TSESTree.ObjectExpression[] {
  const value = constantValue(reducer, bindings);
  const slice = value.type === 'MemberExpression' && lastName(value) === 'reducer' ? constantValue(value.object, bindings) : undefined;
  const options = slice?.type === 'CallExpression' ? slice.arguments[0] : undefined;
  const initial = options?.type === 'ObjectExpression' ? propertyValue(options, 'initialState') : undefined;
  return initial ? stateObjects(initial, bindings) : [];
}

/** Whether a reducer has fields to copy besides the personal ones. */
function isNested({ fields, personal }: Part): boolean {
  return fields === undefined || fields.some((field) => !personal.includes(field));
}

/** The edit that persists a reducer by itself, without its personal fields; undefined where it is left out, or the storage is no name. */
function nestedEdit(facts: Facts, call: TSESTree.CallExpression, options: TSESTree.ObjectExpression, part: Part): Edit | undefined {
  const storage = propertyValue(options, 'storage');
  const key = propertyValue(options, 'key');
  // Two reducers with one key would overwrite each other.
  if (!isNested(part) || storage?.type !== 'Identifier' || !key || staticText(key) === part.key) return undefined;
  const { text } = facts.file;
  const quoted = quotedBy(facts);
  const given = storage.name === 'storage' ? 'storage' : `storage: ${storage.name}`;
  const settings = `{ key: ${quoted([part.key])}, ${given}, ${LEFT_OUT}: [${quoted(part.personal)}] }`;
  const { value } = part;
  const own = `${textOf(text, call.callee)}(${settings}, ${textOf(text, value)})`;
  const isShorthand = value.parent?.type === 'Property' && value.parent.shorthand;
  return { range: rangeOf(value), text: isShorthand ? `${part.key}: ${own}` : own };
}

/** Edits of options that leave some keys out: they are no longer listed, or are listed among what is left out. */
function withoutKeys(facts: Facts, options: TSESTree.ObjectExpression, keys: ReadonlySet<string>): Edit[] {
  const { text } = facts.file;
  const quoted = quotedBy(facts);
  const copied = propertyValue(options, COPIED);
  if (copied) {
    if (copied.type !== 'ArrayExpression') return [];
    const gone = copied.elements.filter((element) => element?.type === 'Literal' && keys.has(String(element.value)));
    return gone.length === keys.size && gone.length < copied.elements.length
      ? cutsOf(copied.elements as readonly Node[], new Set(gone as Node[]), text)
      : [];
  }
  const left = propertyValue(options, LEFT_OUT);
  if (left) {
    const last = left.type === 'ArrayExpression' ? left.elements.at(-1) : undefined;
    return last ? [insertion(last.range[1], `, ${quoted(keys)}`)] : [];
  }
  const last = options.properties.at(-1);
  return last ? [insertion(last.range[1], `,${gapBefore(last, text)}${LEFT_OUT}: [${quoted(keys)}]`)] : [];
}
