import { defineModel, type FlowRow } from '../define-model.ts';

/** Methods that call a function with each element. */
const VISITING = ['forEach', 'map', 'filter', 'find', 'findLast', 'findIndex', 'some', 'every', 'flatMap'];
/** Methods that give a list of the same elements. */
const SAME_ELEMENTS = ['filter', 'slice', 'reverse', 'sort', 'toSorted', 'toReversed', 'splice', 'toSpliced', 'concat', 'values', 'with'];
/** Methods that give one element. */
const ONE_ELEMENT = ['find', 'findLast', 'at', 'pop', 'shift'];

const rows: FlowRow[] = [
  ...VISITING.flatMap((name): FlowRow[] => [
    { call: `Array#${name}`, from: 'receiver.*', to: 'argument[0].parameter[0]' },
    { call: `Array#${name}`, from: 'receiver', to: 'argument[0].parameter[2]' },
  ]),
  ...SAME_ELEMENTS.map((name): FlowRow => ({ call: `Array#${name}`, from: 'receiver.*', to: 'return.*' })),
  ...ONE_ELEMENT.map((name): FlowRow => ({ call: `Array#${name}`, from: 'receiver.*', to: 'return' })),
];

export const array = defineModel({
  id: 'array',
  package: 'builtin',
  doc: 'https://tc39.es/ecma262/#sec-array-objects',
  flows: [
    ...rows,
    { call: 'Array#map', from: 'argument[0].return', to: 'return.*' },
    { call: 'Array#flatMap', from: ['argument[0].return', 'argument[0].return.*'], to: 'return.*' },
    { call: 'Array#flat', from: ['receiver.*', 'receiver.*.*'], to: 'return.*' },
    { call: 'Array#entries', from: 'receiver.*', to: 'return.*.1' },
    { call: 'Array#concat', from: ['argument[0..].*', 'argument[0..]'], to: 'return.*' },
    { call: 'Array#with', from: 'argument[1]', to: 'return.*' },
    { call: 'Array#splice', from: 'argument[2..]', to: 'receiver.*' },
    { call: 'Array#toSpliced', from: 'argument[2..]', to: 'return.*' },
    { call: 'Array#push', from: 'argument[0..]', to: 'receiver.*' },
    { call: 'Array#unshift', from: 'argument[0..]', to: 'receiver.*' },
    { call: 'Array#fill', from: 'argument[0]', to: ['receiver.*', 'return.*'] },
    { call: 'Array#sort', from: 'receiver.*', to: ['argument[0].parameter[0]', 'argument[0].parameter[1]'] },
    { call: 'Array#reduce', from: ['argument[1]', 'argument[0].return'], to: 'argument[0].parameter[0]' },
    { call: 'Array#reduce', from: 'receiver.*', to: 'argument[0].parameter[1]' },
    { call: 'Array#reduce', from: ['argument[0].return', 'argument[1]'], to: 'return' },
    { call: 'Array#reduceRight', from: ['argument[1]', 'argument[0].return'], to: 'argument[0].parameter[0]' },
    { call: 'Array#reduceRight', from: 'receiver.*', to: 'argument[0].parameter[1]' },
    { call: 'Array#reduceRight', from: ['argument[0].return', 'argument[1]'], to: 'return' },
    { call: 'Array#join', from: 'receiver.*', to: 'return', copies: 'text' },
    { call: 'Array#toString', from: 'receiver.*', to: 'return', copies: 'text' },
    { call: 'Array.from', from: 'argument[0].*', to: ['argument[1].parameter[0]'] },
    { call: 'Array.from', from: 'argument[0].*', to: 'return.*' },
    { call: 'Array.from', from: 'argument[1].return', to: 'return.*' },
    { call: 'Array.fromAsync', from: 'argument[0].*', to: ['argument[1].parameter[0]', 'return.*'] },
    { call: 'Array.fromAsync', from: 'argument[1].return', to: 'return.*' },
    { call: 'Array.of', from: 'argument[0..]', to: 'return.*' },
    { call: 'Array', from: 'argument[0..]', to: 'return.*' },
  ],
  returns: {
    ...Object.fromEntries([...SAME_ELEMENTS, 'map', 'flatMap', 'flat', 'entries', 'fill'].map((name) => [`Array#${name}`, 'Array'])),
    'Array.from': 'Array',
    'Array.of': 'Array',
    'Array.fromAsync': 'Array',
    'Array#values': 'Generator',
    Array: 'Array',
  },
  examples: {
    carries: [
      'const l = []; l.push(user.phone); sink(l[0])',
      '[user].map((u) => u.phone).forEach((p) => sink(p))',
      'sink([user.phone, 1].filter(Boolean)[0])',
      'sink([user].reduce((all, u) => { all.push(u.phone); return all }, [])[0])',
      'sink(Array.from([user], (u) => u.phone)[0])',
      'sink((await Array.fromAsync([user], (u) => u.phone))[0])',
    ],
    stops: [
      'const l = []; const m = []; l.push(user.phone); sink(m[0])',
      'sink([user.phone].length)',
      '[user.phone].forEach((p, i) => sink(i))',
      'sink([user.phone].includes(1))',
      'sink([user].map((u) => u.phone.length)[0])',
    ],
  },
});
