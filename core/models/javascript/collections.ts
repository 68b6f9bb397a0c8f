import { defineModel } from '../define-model.ts';

export const collections = defineModel({
  id: 'collections',
  package: 'builtin',
  doc: 'https://tc39.es/ecma262/#sec-keyed-collections',
  flows: [
    { call: 'Map#set', from: 'argument[1]', to: 'receiver[argument[0]]' },
    { call: 'Map#set', from: 'receiver', to: 'return' },
    { call: 'Map#get', from: 'receiver[argument[0]]', to: 'return' },
    { call: 'Map#values', from: 'receiver.*', to: 'return.*' },
    { call: 'Map#entries', from: 'receiver.*', to: 'return.*.1' },
    { call: 'Map#forEach', from: 'receiver.*', to: 'argument[0].parameter[0]' },
    { call: 'Map', from: 'argument[0].*.1', to: 'return.*' },
    { call: 'WeakMap', from: 'argument[0].*.1', to: 'return.*' },
    { call: 'WeakMap#set', from: 'argument[1]', to: 'receiver.*' },
    { call: 'WeakMap#get', from: 'receiver.*', to: 'return' },
    { call: 'Set', from: 'argument[0].*', to: 'return.*' },
    { call: 'Set#add', from: 'argument[0]', to: 'receiver.*' },
    { call: 'Set#add', from: 'receiver', to: 'return' },
    { call: 'Set#values', from: 'receiver.*', to: 'return.*' },
    { call: 'Set#forEach', from: 'receiver.*', to: 'argument[0].parameter[0]' },
    { call: 'WeakRef', from: 'argument[0]', to: 'return.target' },
    { call: 'WeakRef#deref', from: 'receiver.target', to: 'return' },
  ],
  returns: { Map: 'Map', WeakMap: 'WeakMap', Set: 'Set', WeakRef: 'WeakRef', 'Map#values': 'Array', 'Set#values': 'Array', 'Map#entries': 'Array' },
  examples: {
    carries: [
      'const m = new Map(); m.set("p", user.phone); sink(m.get("p"))',
      'const m = new Map([["p", user.phone]]); sink([...m.values()][0])',
      'const s = new Set([user.phone]); for (const v of s) sink(v)',
      'const s = new Set(); s.add(user.phone); s.forEach((v) => sink(v))',
    ],
    stops: [
      'const m = new Map(); m.set("p", user.phone); sink(m.get("q"))',
      'const m = new Map(); m.set("p", user.phone); sink(m.size)',
      'const m = new Map(); m.set("p", user.phone); sink(m.has("p"))',
    ],
  },
});
