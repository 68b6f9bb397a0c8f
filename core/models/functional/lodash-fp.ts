import { defineModel, type FlowRow } from '../define-model.ts';
import { composed, piped } from '../shared-rows.ts';

const VISITING = [
  'map',
  'flatMap',
  'filter',
  'reject',
  'find',
  'forEach',
  'sortBy',
  'groupBy',
  'keyBy',
  'uniqBy',
  'partition',
  'mapValues',
];
const SAME_ELEMENTS = ['filter', 'reject', 'sortBy', 'keyBy', 'uniqBy', 'take', 'drop'];
const AT_ONCE = ['uniq', 'compact', 'flatten', 'reverse', 'values', 'tail', 'initial'];

/** Functions of lodash with their data last, each of which can be given its arguments one by one. */
export const lodashFp = defineModel({
  id: 'lodash-fp',
  package: 'lodash/fp',
  doc: 'https://github.com/lodash/lodash/wiki/FP-Guide',
  flows: [
    ...['flow', 'pipe'].flatMap((call) => piped(call)),
    ...['flowRight', 'compose'].flatMap((call) => composed(call)),
    ...VISITING.map((call): FlowRow => ({ call, from: 'argument[1].*', to: 'argument[0].parameter[0]' })),
    ...SAME_ELEMENTS.map((call): FlowRow => ({ call, from: 'argument[1].*', to: 'return.*' })),
    ...AT_ONCE.map((call): FlowRow => ({ call, from: 'argument[0].*', to: 'return.*' })),
    { call: 'map', from: ['argument[0].return', 'argument[1].*[argument[0]]'], to: 'return.*' },
    { call: 'mapValues', from: 'argument[0].return', to: 'return.*' },
    { call: 'flatMap', from: 'argument[0].return.*', to: 'return.*' },
    ...['groupBy', 'partition'].map((call): FlowRow => ({ call, from: 'argument[1].*', to: 'return.*.*' })),
    { call: 'find', from: 'argument[1].*', to: 'return' },
    ...['head', 'first', 'last'].map((call): FlowRow => ({ call, from: 'argument[0].*', to: 'return' })),
    ...['get', 'prop'].map((call): FlowRow => ({ call, from: 'argument[1][argument[0]]', to: 'return' })),
    { call: 'set', from: 'argument[1]', to: 'return[argument[0]]' },
    { call: 'set', from: 'argument[2]', to: 'return', copies: 'properties' },
    { call: 'pick', from: 'argument[1]', to: 'return', copies: 'properties', only: 'argument[0]' },
    { call: 'omit', from: 'argument[1]', to: 'return', copies: 'properties', without: 'argument[0]' },
    ...['merge', 'assign'].map((call): FlowRow => ({ call, from: ['argument[0]', 'argument[1]'], to: 'return', copies: 'properties' })),
    { call: 'join', from: 'argument[1].*', to: 'return', copies: 'text' },
    { call: 'cloneDeep', from: 'argument[0]', to: 'return', copies: 'deep' },
    ...['clone', 'identity'].map((call): FlowRow => ({ call, from: 'argument[0]', to: 'return' })),
  ],
  returns: Object.fromEntries(
    ['map', 'flatMap', 'filter', 'reject', 'sortBy', 'uniqBy', 'take', 'drop', 'partition', ...AT_ONCE].map((call) => [call, 'Array']),
  ),
  lackLast: {
    ...Object.fromEntries(
      [...VISITING, ...SAME_ELEMENTS, 'get', 'prop', 'pick', 'omit', 'merge', 'assign', 'join'].map((call) => [call, 2]),
    ),
    set: 3,
  },
  lackFirst: { flow: Infinity, pipe: Infinity, flowRight: Infinity, compose: Infinity },
  examples: {
    carries: [
      'import fp from "lodash/fp"; sink(fp.flow(fp.map((u) => u.phone), fp.head)([user]))',
      'import { map } from "lodash/fp"; sink(map("phone")([user])[0])',
      'import { compose, get, head } from "lodash/fp"; sink(compose(get("phone"), head)([user]))',
      'import { set } from "lodash/fp"; sink(set("p", user.phone, { q: 1 }).p)',
    ],
    stops: [
      'import { omit } from "lodash/fp"; sink(omit(["p"])({ p: user.phone, q: 1 }))',
      'import fp from "lodash/fp"; sink(fp.flow(fp.map(() => 1), fp.head)([user.phone]))',
      'import { set } from "lodash/fp"; sink(set("p", user.phone, { q: 1 }).q)',
      'import { get } from "./fp"; sink(get("p")(1))',
    ],
  },
});
