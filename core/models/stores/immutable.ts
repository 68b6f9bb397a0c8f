import { defineModel, type FlowRow } from '../define-model.ts';

/** Functions that make a map or a list, and methods that give another one with the same values. */
const MAPS = ['Map', 'OrderedMap', 'fromJS'];
const LISTS = ['List', 'Set', 'OrderedSet', 'Stack', 'Seq'];
const SAME = [
  'sort',
  'sortBy',
  'reverse',
  'filter',
  'filterNot',
  'toSeq',
  'asMutable',
  'asImmutable',
  'take',
  'skip',
  'slice',
  'concat',
  'merge',
];
const PLAIN = ['toJS', 'toJSON', 'toObject', 'toArray'];

/** Collections hold their values as properties; methods that change one give another. */
export const immutable = defineModel({
  id: 'immutable',
  package: 'immutable',
  doc: 'https://immutable-js.com/docs/v5/',
  flows: [
    ...MAPS.map((call): FlowRow => ({ call, from: 'argument[0]', to: 'return', copies: 'properties' })),
    ...LISTS.map((call): FlowRow => ({ call, from: 'argument[0].*', to: 'return.*' })),
    { call: 'List.of', from: 'argument[0..]', to: 'return.*' },
    { call: 'Set.of', from: 'argument[0..]', to: 'return.*' },
    ...['ImmutableMap', 'ImmutableList'].flatMap((type): FlowRow[] => [
      { call: `${type}#get`, from: ['receiver[argument[0]]', 'argument[1]'], to: 'return' },
      ...PLAIN.map((name): FlowRow => ({ call: `${type}#${name}`, from: 'receiver', to: 'return', copies: 'properties' })),
      ...SAME.map((name): FlowRow => ({ call: `${type}#${name}`, from: 'receiver', to: 'return', copies: 'properties' })),
      ...['merge', 'concat', 'mergeDeep'].map((name): FlowRow => ({
        call: `${type}#${name}`,
        from: 'argument[0..]',
        to: 'return',
        copies: 'properties',
      })),
      { call: `${type}#set`, from: 'receiver', to: 'return', copies: 'properties' },
      { call: `${type}#set`, from: 'argument[1]', to: 'return[argument[0]]' },
      { call: `${type}#update`, from: 'receiver', to: 'return', copies: 'properties' },
      { call: `${type}#update`, from: 'receiver[argument[0]]', to: 'argument[1].parameter[0]' },
      { call: `${type}#update`, from: 'argument[1].return', to: 'return[argument[0]]' },
      ...['first', 'last', 'find'].map((name): FlowRow => ({ call: `${type}#${name}`, from: 'receiver.*', to: 'return' })),
      ...['forEach', 'map', 'filter', 'find', 'some', 'every', 'sortBy', 'groupBy'].map((name): FlowRow => ({
        call: `${type}#${name}`,
        from: 'receiver.*',
        to: 'argument[0].parameter[0]',
      })),
      { call: `${type}#map`, from: 'argument[0].return', to: 'return.*' },
    ]),
    { call: 'ImmutableList#push', from: 'receiver', to: 'return', copies: 'properties' },
    { call: 'ImmutableList#push', from: 'argument[0..]', to: 'return.*' },
    { call: 'ImmutableList#add', from: 'receiver', to: 'return', copies: 'properties' },
    { call: 'ImmutableList#add', from: 'argument[0]', to: 'return.*' },
  ],
  returns: {
    ...Object.fromEntries(MAPS.map((call) => [call, 'ImmutableMap'])),
    ...Object.fromEntries([...LISTS, 'List.of', 'Set.of'].map((call) => [call, 'ImmutableList'])),
    ...Object.fromEntries(
      ['ImmutableMap', 'ImmutableList'].flatMap((type) =>
        [...SAME, 'set', 'update', 'map', 'mergeDeep'].map((name) => [`${type}#${name}`, type]),
      ),
    ),
    'ImmutableList#push': 'ImmutableList',
    'ImmutableList#add': 'ImmutableList',
  },
  examples: {
    carries: [
      'import { Map } from "immutable"; sink(Map({ p: user.phone }).get("p"))',
      'import { Map } from "immutable"; const m = Map({ q: 1 }).set("p", user.phone); sink(m.get("p"))',
      'import { List } from "immutable"; sink(List([user.phone]).first())',
      'import { List } from "immutable"; List().push(user.phone).forEach((p) => sink(p))',
      'import { Map } from "immutable"; sink(Map({ p: user.phone }).toJS().p)',
      'import { List } from "immutable"; sink(List([user]).map((u) => u.phone).last())',
    ],
    stops: [
      'import { Map } from "immutable"; const m = Map({ q: 1 }).set("p", user.phone); sink(m.get("q"))',
      'import { Map } from "immutable"; const m = Map({ q: 1 }); m.set("p", user.phone); sink(m.get("p"))',
      'import { List } from "immutable"; sink(List([user.phone]).size)',
      'import { Map } from "./immutable"; sink(Map({ p: user.phone }).get("p"))',
    ],
  },
});
