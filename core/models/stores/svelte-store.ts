import { defineModel, type FlowRow } from '../define-model.ts';

/** Most stores with a row each from which one is derived. */
const MOST = [0, 1, 2, 3, 4];

/** A store holds one value, which subscribers and `get` receive. */
export const svelteStore = defineModel({
  id: 'svelte-store',
  package: 'svelte/store',
  doc: 'https://svelte.dev/docs/svelte/svelte-store',
  flows: [
    ...['writable', 'readable'].flatMap((call): FlowRow[] => [
      { call, from: ['argument[0]', 'argument[1].parameter[0].argument[0]'], to: 'return.value' },
    ]),
    { call: 'derived', from: ['argument[0].value', 'return.given'], to: 'argument[1].parameter[0]' },
    ...MOST.map((index): FlowRow => ({ call: 'derived', from: `argument[0].${index}.value`, to: `return.given.${index}` })),
    { call: 'derived', from: ['argument[1].return', 'argument[1].parameter[1].argument[0]'], to: 'return.value' },
    { call: 'readonly', from: 'argument[0]', to: 'return' },
    { call: 'get', from: 'argument[0].value', to: 'return' },
    { call: 'SvelteStore#set', from: 'argument[0]', to: 'receiver.value' },
    { call: 'SvelteStore#update', from: 'receiver.value', to: 'argument[0].parameter[0]' },
    { call: 'SvelteStore#update', from: 'argument[0].return', to: 'receiver.value' },
    { call: 'SvelteStore#subscribe', from: 'receiver.value', to: 'argument[0].parameter[0]' },
  ],
  returns: { writable: 'SvelteStore', readable: 'SvelteStore', derived: 'SvelteStore' },
  examples: {
    carries: [
      'import { writable } from "svelte/store"; const s = writable(""); s.set(user.phone); s.subscribe((p) => sink(p))',
      'import { writable, get } from "svelte/store"; const s = writable({ p: "" }); s.update((old) => ({ ...old, p: user.phone })); sink(get(s).p)',
      'import { writable, derived, get } from "svelte/store"; const s = writable(user); const d = derived(s, (now) => now.phone); sink(get(d))',
      'import { readable } from "svelte/store"; const s = readable("", (put) => { put(user.phone) }); s.subscribe((p) => sink(p))',
    ],
    stops: [
      'import { writable, get } from "svelte/store"; const s = writable(user.phone); const t = writable(1); sink(get(t))',
      'import { writable, derived, get } from "svelte/store"; const s = writable(user.phone); const d = derived(s, (p) => p.length); sink(get(d))',
      'import { writable, get } from "./store"; const s = writable(""); s.set(user.phone); sink(get(s))',
    ],
  },
});
