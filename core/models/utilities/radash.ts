import { defineModel, type FlowRow } from '../define-model.ts';

const VISITING = ['map', 'group', 'objectify', 'sort', 'unique', 'fork', 'sift', 'select', 'alphabetical'];
const SAME_ELEMENTS = ['sort', 'unique', 'sift', 'alphabetical', 'objectify'];

export const radash = defineModel({
  id: 'radash',
  package: 'radash',
  doc: 'https://radash-docs.vercel.app/docs/getting-started',
  flows: [
    ...VISITING.map((call): FlowRow => ({ call, from: 'argument[0].*', to: 'argument[1].parameter[0]' })),
    ...SAME_ELEMENTS.map((call): FlowRow => ({ call, from: 'argument[0].*', to: 'return.*' })),
    ...['map', 'select'].map((call): FlowRow => ({ call, from: 'argument[1].return', to: 'return.*' })),
    ...['group', 'fork', 'cluster'].map((call): FlowRow => ({ call, from: 'argument[0].*', to: 'return.*.*' })),
    ...['first', 'last'].map((call): FlowRow => ({ call, from: ['argument[0].*', 'argument[1]'], to: 'return' })),
    { call: 'pick', from: 'argument[0]', to: 'return', copies: 'properties', only: 'argument[1]' },
    { call: 'omit', from: 'argument[0]', to: 'return', copies: 'properties', without: 'argument[1]' },
    { call: 'assign', from: ['argument[0]', 'argument[1]'], to: 'return', copies: 'properties' },
    { call: 'get', from: ['argument[0][argument[1]]', 'argument[2]'], to: 'return' },
    { call: 'clone', from: 'argument[0]', to: 'return' },
    { call: 'retry', from: 'argument[1].return', to: 'return' },
    { call: 'parallel', from: 'argument[1].*', to: 'argument[2].parameter[0]' },
    { call: 'parallel', from: 'argument[2].return', to: 'return.*' },
  ],
  returns: Object.fromEntries(['map', 'select', 'sort', 'unique', 'sift', 'alphabetical', 'parallel'].map((call) => [call, 'Array'])),
  examples: {
    carries: [
      'import { pick } from "radash"; sink(pick({ p: user.phone, q: 1 }, ["p"]).p)',
      'import * as _ from "radash"; sink(_.group([user], (u) => "a").a[0].phone)',
      'import { parallel } from "radash"; sink((await parallel(2, [user], async (u) => u.phone))[0])',
      'import { retry } from "radash"; sink(await retry({ times: 2 }, async () => user.phone))',
    ],
    stops: [
      'import { omit } from "radash"; sink(omit({ p: user.phone, q: 1 }, ["p"]))',
      'import { pick } from "radash"; sink(pick({ p: user.phone, q: 1 }, ["q"]))',
      'import { pick } from "./radash"; sink(pick({ p: 1 }, ["p"]).p)',
    ],
  },
});
