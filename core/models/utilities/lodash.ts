import { defineModel, type FlowRow } from '../define-model.ts';

const COPYING = ['assign', 'assignIn', 'extend', 'merge', 'defaults', 'defaultsDeep'];
const VISITING = [
  'map',
  'forEach',
  'each',
  'filter',
  'find',
  'flatMap',
  'reject',
  'sortBy',
  'orderBy',
  'groupBy',
  'keyBy',
  'uniqBy',
  'partition',
  'mapValues',
  'forOwn',
];
const SAME_ELEMENTS = [
  'filter',
  'reject',
  'sortBy',
  'orderBy',
  'uniq',
  'uniqBy',
  'compact',
  'take',
  'drop',
  'slice',
  'values',
  'toArray',
  'concat',
  'shuffle',
  'reverse',
  'keyBy',
  'initial',
  'tail',
];
const ONE_ELEMENT = ['find', 'head', 'first', 'last', 'nth', 'sample', 'maxBy', 'minBy'];
const SAME = ['cloneDeep', 'clone', 'identity', 'toPlainObject', 'once', 'debounce', 'throttle', 'memoize'];

const rows: FlowRow[] = [
  ...COPYING.flatMap((call): FlowRow[] => [
    { call, from: 'argument[1..]', to: 'argument[0]', copies: 'properties' },
    { call, from: 'argument[0]', to: 'return' },
  ]),
  ...VISITING.map((call): FlowRow => ({ call, from: 'argument[0].*', to: 'argument[1].parameter[0]' })),
  ...SAME_ELEMENTS.map((call): FlowRow => ({ call, from: 'argument[0].*', to: 'return.*' })),
  ...ONE_ELEMENT.map((call): FlowRow => ({ call, from: 'argument[0].*', to: 'return' })),
  ...SAME.map((call): FlowRow => ({ call, from: 'argument[0]', to: 'return' })),
];

export const lodash = defineModel({
  id: 'lodash',
  package: 'lodash',
  alsoIn: ['lodash-es'],
  globals: ['_'],
  doc: 'https://lodash.com/docs/4.17.15',
  flows: [
    ...rows,
    { call: 'map', from: 'argument[1].return', to: 'return.*' },
    { call: 'map', from: 'argument[0].*[argument[1]]', to: 'return.*' },
    { call: 'flatMap', from: 'argument[1].return.*', to: 'return.*' },
    { call: 'mapValues', from: 'argument[1].return', to: 'return.*' },
    { call: 'groupBy', from: 'argument[0].*', to: 'return.*.*' },
    { call: 'reduce', from: ['argument[2]', 'argument[1].return'], to: ['argument[1].parameter[0]', 'return'] },
    { call: 'reduce', from: 'argument[0].*', to: 'argument[1].parameter[1]' },
    { call: 'get', from: ['argument[0][argument[1]]', 'argument[2]'], to: 'return' },
    { call: 'set', from: 'argument[2]', to: 'argument[0][argument[1]]' },
    { call: 'set', from: 'argument[0]', to: 'return' },
    { call: 'defaultTo', from: ['argument[0]', 'argument[1]'], to: 'return' },
    { call: 'trim', from: 'argument[0]', to: 'return', copies: 'text' },
    { call: 'toString', from: 'argument[0]', to: 'return', copies: 'text' },
  ],
  returns: Object.fromEntries([...SAME_ELEMENTS, 'map', 'flatMap'].map((call) => [call, 'Array'])),
  examples: {
    carries: [
      'import _ from "lodash"; sink(_.defaults({}, { p: user.phone }).p)',
      'import { assign } from "lodash"; const o = {}; assign(o, { p: user.phone }); sink(o.p)',
      'import _ from "lodash"; sink(_.map([user], "phone")[0])',
      'import _ from "lodash"; sink(_.get({ p: user.phone }, "p"))',
      'import map from "lodash/map"; sink(map([user], (u) => u.phone)[0])',
    ],
    stops: [
      'import _ from "lodash"; sink(_.get({ p: user.phone }, "q"))',
      'import _ from "lodash"; sink(_.size([user.phone]))',
      'import { assign } from "./own"; const o = {}; assign(o, { p: user.phone }); sink(o.p)',
    ],
  },
});
