import { defineModel, type FlowRow } from '../define-model.ts';
import { piped } from '../shared-rows.ts';

const VISITING = ['map', 'filter', 'flatMap', 'forEach', 'find', 'sortBy', 'groupBy', 'indexBy', 'uniqueBy', 'partition'];
const SAME_ELEMENTS = ['filter', 'sortBy', 'sort', 'uniqueBy', 'take', 'drop', 'indexBy'];
const AT_ONCE = ['unique', 'reverse', 'values', 'flat'];
const ONE_ELEMENT = ['first', 'last'];
const COPIES = ['pick', 'omit', 'merge', 'mergeDeep', 'set'];

/** Every function takes its data first, or gives a function that takes it. */
export const remeda = defineModel({
  id: 'remeda',
  package: 'remeda',
  doc: 'https://remedajs.com/docs/',
  flows: [
    ...piped('pipe'),
    ...piped('piped'),
    ...VISITING.map((call): FlowRow => ({ call, from: 'argument[0].*', to: 'argument[1].parameter[0]' })),
    ...[...SAME_ELEMENTS, ...AT_ONCE].map((call): FlowRow => ({ call, from: 'argument[0].*', to: 'return.*' })),
    ...[...ONE_ELEMENT, 'find'].map((call): FlowRow => ({ call, from: 'argument[0].*', to: 'return' })),
    { call: 'map', from: 'argument[1].return', to: 'return.*' },
    { call: 'mapValues', from: 'argument[0].*', to: 'argument[1].parameter[0]' },
    { call: 'mapValues', from: 'argument[1].return', to: 'return.*' },
    { call: 'flatMap', from: 'argument[1].return.*', to: 'return.*' },
    ...['groupBy', 'partition'].map((call): FlowRow => ({ call, from: 'argument[0].*', to: 'return.*.*' })),
    { call: 'reduce', from: ['argument[2]', 'argument[1].return'], to: ['argument[1].parameter[0]', 'return'] },
    { call: 'reduce', from: 'argument[0].*', to: 'argument[1].parameter[1]' },
    { call: 'prop', from: 'argument[0][argument[1]]', to: 'return' },
    { call: 'pick', from: 'argument[0]', to: 'return', copies: 'properties', only: 'argument[1]' },
    { call: 'omit', from: 'argument[0]', to: 'return', copies: 'properties', without: 'argument[1]' },
    ...['merge', 'mergeDeep'].map((call): FlowRow => ({ call, from: ['argument[0]', 'argument[1]'], to: 'return', copies: 'properties' })),
    { call: 'set', from: 'argument[0]', to: 'return', copies: 'properties' },
    { call: 'set', from: 'argument[2]', to: 'return[argument[1]]' },
    { call: 'tap', from: 'argument[0]', to: ['argument[1].parameter[0]', 'return'] },
    ...['clone', 'identity'].map((call): FlowRow => ({ call, from: 'argument[0]', to: 'return' })),
    { call: 'join', from: 'argument[0].*', to: 'return', copies: 'text' },
  ],
  returns: Object.fromEntries(
    ['map', 'flatMap', 'filter', 'sortBy', 'sort', 'uniqueBy', 'take', 'drop', 'partition', ...AT_ONCE].map((call) => [call, 'Array']),
  ),
  lackFirst: {
    piped: Infinity,
    ...Object.fromEntries([...AT_ONCE, ...ONE_ELEMENT].map((call) => [call, 1])),
    ...Object.fromEntries([...VISITING, ...SAME_ELEMENTS, ...COPIES, 'mapValues', 'prop', 'tap', 'join'].map((call) => [call, 2])),
    ...Object.fromEntries(['reduce', 'set'].map((call) => [call, 3])),
  },
  examples: {
    carries: [
      'import * as R from "remeda"; sink(R.pipe([user], R.map((u) => u.phone), R.first()))',
      'import { map } from "remeda"; sink(map([user], (u) => u.phone)[0])',
      'import * as R from "remeda"; sink(R.pipe(user, R.prop("phone")))',
      'import * as R from "remeda"; sink(R.pipe({ p: user.phone, q: 1 }, R.omit(["q"])).p)',
      'import * as R from "remeda"; sink(R.piped(R.map((u) => u.phone), R.join(","))([user]))',
    ],
    stops: [
      'import * as R from "remeda"; sink(R.pipe({ p: user.phone, q: 1 }, R.omit(["p"])))',
      'import * as R from "remeda"; sink(R.pipe([user.phone], R.map(() => 1), R.first()))',
      'import { map } from "./remeda"; sink(map([1], () => user.phone)[0])',
    ],
  },
});
