import { defineModel } from '../define-model.ts';

export const pMap = defineModel({
  id: 'p-map',
  package: 'p-map',
  doc: 'https://github.com/sindresorhus/p-map#api',
  flows: [
    { call: 'default', from: 'argument[0].*', to: 'argument[1].parameter[0]' },
    { call: 'default', from: 'argument[1].return', to: 'return.*' },
    { call: 'pMapIterable', from: 'argument[0].*', to: 'argument[1].parameter[0]' },
    { call: 'pMapIterable', from: 'argument[1].return', to: 'return.*' },
  ],
  returns: { default: 'Array' },
  examples: {
    carries: [
      'import pMap from "p-map"; sink((await pMap([user], async (u) => u.phone))[0])',
      'import pMap from "p-map"; pMap([user], (u) => sink(u.phone), { concurrency: 2 })',
      'import { pMapIterable } from "p-map"; for await (const p of pMapIterable([user], (u) => u.phone)) sink(p)',
    ],
    stops: [
      'import pMap from "p-map"; sink((await pMap([user.phone], () => 1))[0])',
      'import pMap from "p-map"; sink((await pMap([user], (u) => u.phone)).length)',
      'import pMap from "./p-map"; sink((await pMap([1], () => user.phone))[0])',
    ],
  },
});
