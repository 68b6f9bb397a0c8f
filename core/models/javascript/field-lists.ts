import { defineModel } from '../define-model.ts';

const LISTS = ['URLSearchParams', 'FormData', 'Headers'];

/** Names with their values, as they stand in a query, a form or the head of a request. */
export const fieldLists = defineModel({
  id: 'field-lists',
  package: 'builtin',
  doc: 'https://url.spec.whatwg.org/#interface-urlsearchparams',
  flows: [
    ...LISTS.map((call) => ({ call, from: 'argument[0]', to: 'return', copies: 'properties' as const })),
    ...LISTS.map((call) => ({ call, from: 'argument[0].*.1', to: 'return.*' })),
    ...['append', 'set'].map((name) => ({ call: `FieldList#${name}`, from: 'argument[1]', to: 'receiver[argument[0]]' })),
    { call: 'FieldList#get', from: 'receiver[argument[0]]', to: 'return' },
    { call: 'FieldList#getAll', from: 'receiver[argument[0]]', to: 'return.*' },
    { call: 'FieldList#values', from: 'receiver.*', to: 'return.*' },
    { call: 'FieldList#entries', from: 'receiver.*', to: 'return.*.1' },
    { call: 'FieldList#forEach', from: 'receiver.*', to: 'argument[0].parameter[0]' },
    { call: 'FieldList#forEach', from: 'receiver.@keys', to: 'argument[0].parameter[1]' },
    { call: 'FieldList#keys', from: 'receiver.@keys', to: 'return.*' },
    { call: 'FieldList#toString', from: 'receiver.*', to: 'return', copies: 'text' },
  ],
  returns: {
    ...Object.fromEntries(LISTS.map((name) => [name, 'FieldList'])),
    'FieldList#getAll': 'Array',
    'FieldList#values': 'Generator',
    'FieldList#keys': 'Generator',
    'FieldList#entries': 'Generator',
  },
  empties: { 'FieldList#delete': 'receiver[argument[0]]' },
  examples: {
    carries: [
      'const q = new URLSearchParams({ p: user.phone }); sink(q.get("p"))',
      'const q = new URLSearchParams([["p", user.phone]]); sink(q.toString())',
      'const f = new FormData(); f.append("p", user.phone); for (const [, p] of f) sink(p)',
      'const h = new Headers(); h.set("p", user.phone); h.forEach((p) => sink(p))',
      'const q = new URLSearchParams(); q.set("p", user.phone); sink(`?${q}`)',
    ],
    stops: [
      'const q = new URLSearchParams({ p: user.phone, q: 1 }); sink(q.get("q"))',
      'const q = new URLSearchParams(); q.set("p", user.phone); q.delete("p"); sink(q.toString())',
      'const q = new URLSearchParams(); q.set("p", user.phone); sink(q.has("p"))',
      'import { URLSearchParams } from "./mine"; const q = new URLSearchParams({ p: user.phone }); sink(q.toString())',
    ],
  },
});
