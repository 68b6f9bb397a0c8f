import { defineModel, type FlowRow } from '../define-model.ts';

const SAME_ELEMENTS = ['filter', 'take', 'drop', 'toArray'];
const VISITING = ['map', 'flatMap', 'filter', 'forEach', 'find', 'some', 'every'];

/** Generators, and the iterators of lists and maps. */
export const iterators = defineModel({
  id: 'iterators',
  package: 'builtin',
  doc: 'https://tc39.es/ecma262/#sec-iterator-objects',
  flows: [
    { call: 'Generator#next', from: 'receiver.*', to: 'return.value' },
    ...VISITING.map((name): FlowRow => ({ call: `Generator#${name}`, from: 'receiver.*', to: 'argument[0].parameter[0]' })),
    ...SAME_ELEMENTS.map((name): FlowRow => ({ call: `Generator#${name}`, from: 'receiver.*', to: 'return.*' })),
    { call: 'Generator#map', from: 'argument[0].return', to: 'return.*' },
    { call: 'Generator#flatMap', from: 'argument[0].return.*', to: 'return.*' },
    { call: 'Generator#find', from: 'receiver.*', to: 'return' },
    { call: 'Generator#reduce', from: ['argument[1]', 'argument[0].return'], to: ['argument[0].parameter[0]', 'return'] },
    { call: 'Generator#reduce', from: 'receiver.*', to: 'argument[0].parameter[1]' },
    ...['Array', 'Set', 'Generator'].map((type): FlowRow => ({ call: `${type}#@@iterator`, from: 'receiver.*', to: 'return.*' })),
    { call: 'Map#@@iterator', from: 'receiver.@keys', to: 'return.*.0' },
    { call: 'Map#@@iterator', from: 'receiver.*', to: 'return.*.1' },
    { call: 'Iterator.from', from: 'argument[0].*', to: 'return.*' },
  ],
  returns: {
    'Generator#toArray': 'Array',
    ...Object.fromEntries(['map', 'flatMap', 'filter', 'take', 'drop'].map((name) => [`Generator#${name}`, 'Generator'])),
    'Iterator.from': 'Generator',
    ...Object.fromEntries(['Array', 'Set', 'Generator', 'Map'].map((type) => [`${type}#@@iterator`, 'Generator'])),
  },
  examples: {
    carries: [
      'function* g() { yield user.phone } sink(g().next().value)',
      'function* g() { yield user } sink(g().map((u) => u.phone).toArray()[0])',
      'sink([user].values().filter(Boolean).map((u) => u.phone).take(1).toArray()[0])',
      'sink(new Map([["p", user.phone]]).values().next().value)',
      'class Bag { constructor(l) { this.l = l } [Symbol.iterator]() { return this.l[Symbol.iterator]() } } sink([...new Bag([user.phone])][0])',
      'sink(Iterator.from([user]).find((u) => u.phone).phone)',
    ],
    stops: [
      'function* g() { yield user.phone } sink(g().next().done)',
      'sink([user.phone].values().map((p) => 1).toArray()[0])',
      'sink(new Set([user.phone]).values().some((p) => p))',
    ],
  },
});
