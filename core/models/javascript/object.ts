import { defineModel } from '../define-model.ts';

export const object = defineModel({
  id: 'object',
  package: 'builtin',
  doc: 'https://tc39.es/ecma262/#sec-object.assign',
  flows: [
    { call: 'Object.assign', from: 'argument[1..]', to: ['argument[0]'], copies: 'properties' },
    { call: 'Object.assign', from: 'argument[0]', to: 'return' },
    { call: 'Object.freeze', from: 'argument[0]', to: 'return' },
    { call: 'Object.seal', from: 'argument[0]', to: 'return' },
    { call: 'Object.preventExtensions', from: 'argument[0]', to: 'return' },
    { call: 'Object.create', from: 'argument[0]', to: 'return', copies: 'properties' },
    { call: 'Object.values', from: 'argument[0].*', to: 'return.*' },
    { call: 'Object.entries', from: 'argument[0].*', to: 'return.*.1' },
    { call: 'Object.fromEntries', from: 'argument[0].*.1', to: 'return.*' },
    { call: 'Object.defineProperty', from: 'argument[2].value', to: 'argument[0][argument[1]]' },
    { call: 'Object.defineProperty', from: 'argument[2].get.return', to: 'argument[0][argument[1]]' },
    { call: 'Object.defineProperty', from: 'argument[0]', to: 'return' },
    { call: 'Object.groupBy', from: 'argument[0].*', to: 'return.*.*' },
    { call: 'Object.groupBy', from: 'argument[0].*', to: 'argument[1].parameter[0]' },
    { call: 'Object', from: 'argument[0]', to: 'return' },
    { call: 'structuredClone', from: 'argument[0]', to: 'return' },
    { call: 'Reflect.get', from: 'argument[0][argument[1]]', to: 'return' },
    { call: 'Reflect.set', from: 'argument[2]', to: 'argument[0][argument[1]]' },
    { call: 'Reflect.apply', from: 'argument[2].*', to: 'argument[0].parameter[0]' },
    { call: 'Reflect.apply', from: 'argument[0].return', to: 'return' },
  ],
  returns: { 'Object.values': 'Array', 'Object.entries': 'Array', 'Object.keys': 'Array' },
  examples: {
    carries: [
      'const t = {}; Object.assign(t, { p: user.phone }); sink(t.p)',
      'sink(Object.values({ p: user.phone })[0])',
      'for (const [, v] of Object.entries({ p: user.phone })) sink(v)',
      'const o = {}; Object.defineProperty(o, "p", { value: user.phone }); sink(o.p)',
      'const o = {}; Reflect.set(o, "p", user.phone); sink(Reflect.get(o, "p"))',
    ],
    stops: [
      'const t = {}; Object.assign(t, { p: user.phone }); sink(t.q)',
      'sink(Object.keys({ p: user.phone })[0])',
      'const t = { p: user.phone }; Object.assign(t, { p: 1 }); sink({}.p)',
    ],
  },
});
