import { defineModel } from '../define-model.ts';

export const iterators = defineModel({
  id: 'iterators',
  package: 'builtin',
  doc: 'https://tc39.es/ecma262/#sec-generator-objects',
  flows: [
    { call: 'Generator#next', from: 'receiver.*', to: 'return.value' },
    { call: 'Generator#map', from: 'receiver.*', to: 'argument[0].parameter[0]' },
    { call: 'Generator#map', from: 'argument[0].return', to: 'return.*' },
    { call: 'Generator#toArray', from: 'receiver.*', to: 'return.*' },
  ],
  returns: { 'Generator#toArray': 'Array', 'Generator#map': 'Generator' },
  examples: {
    carries: [
      'function* g() { yield user.phone } sink(g().next().value)',
      'function* g() { yield user } sink(g().map((u) => u.phone).toArray()[0])',
    ],
    stops: ['function* g() { yield user.phone } sink(g().next().done)'],
  },
});
