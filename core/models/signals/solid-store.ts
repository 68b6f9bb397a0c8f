import { defineModel } from '../define-model.ts';

/** What the second function of a store is given is merged into the first part. */
export const solidStore = defineModel({
  id: 'solid-js-store',
  package: 'solid-js/store',
  doc: 'https://docs.solidjs.com/reference/store-utilities/create-store',
  flows: [
    { call: 'createStore', from: 'argument[0]', to: 'return.0' },
    { call: 'createMutable', from: 'argument[0]', to: 'return' },
    { call: 'unwrap', from: 'argument[0]', to: 'return' },
  ],
  examples: {
    carries: [
      'import { createStore } from "solid-js/store"; const [s] = createStore({ p: user.phone }); sink(s.p)',
      'import { createMutable } from "solid-js/store"; const s = createMutable({ p: "" }); s.p = user.phone; sink(s.p)',
      'import { createStore, unwrap } from "solid-js/store"; const [s] = createStore({ p: user.phone }); sink(unwrap(s).p)',
    ],
    stops: [
      'import { createStore } from "solid-js/store"; const [s] = createStore({ p: user.phone, q: 1 }); sink(s.q)',
      'import { createMutable } from "solid-js/store"; const s = createMutable({ p: "" }); const t = createMutable({ p: "" }); s.p = user.phone; sink(t.p)',
      'import { createStore } from "./store"; const [s] = createStore({ p: user.phone }); sink(s.p)',
    ],
  },
});
