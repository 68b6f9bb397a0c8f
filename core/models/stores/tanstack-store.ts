import { defineModel } from '../define-model.ts';

const MAKERS = ['createStore', 'createAtom', 'Store'];
const SELECTORS = ['useStore', 'useSelector'];

/** The state is a member of the store; `get` and `subscribe` give it too. A getter in place of an initial value makes a derived store. */
export const tanstackStore = defineModel({
  id: 'tanstack-store',
  package: '@tanstack/store',
  alsoIn: ['@tanstack/react-store', '@tanstack/vue-store', '@tanstack/solid-store', '@tanstack/svelte-store', '@tanstack/preact-store'],
  doc: 'https://tanstack.com/store/latest/docs/quick-start',
  flows: [
    ...MAKERS.map((call) => ({ call, from: ['argument[0]', 'argument[0].return'], to: 'return.state' })),
    ...['setState', 'set'].flatMap((name) => [
      { call: `TanStackStore#${name}`, from: 'receiver.state', to: 'argument[0].parameter[0]' },
      { call: `TanStackStore#${name}`, from: ['argument[0]', 'argument[0].return'], to: 'receiver.state' },
    ]),
    { call: 'TanStackStore#get', from: 'receiver.state', to: 'return' },
    { call: 'TanStackStore#subscribe', from: 'receiver.state', to: 'argument[0].parameter[0]' },
    ...SELECTORS.flatMap((call) => [
      { call, from: 'argument[0].state', to: 'argument[1].parameter[0]' },
      { call, from: 'argument[1].return', to: 'return' },
    ]),
  ],
  returns: Object.fromEntries(MAKERS.map((call) => [call, 'TanStackStore'])),
  examples: {
    carries: [
      'import { createStore } from "@tanstack/store"; const s = createStore({ p: "" }); s.setState((old) => ({ ...old, p: user.phone })); sink(s.get().p)',
      'import { createStore } from "@tanstack/store"; const { state } = createStore({ p: user.phone }); sink(state.p)',
      'import { Store } from "@tanstack/store"; const s = new Store({ p: user.phone }); sink(s.get().p)',
      'import { Store } from "@tanstack/store"; const s = new Store({ p: user.phone }); sink(s.state.p)',
      'import { Store } from "@tanstack/store"; const s = new Store({ p: user.phone }); s.setState((old) => { sink(old.p); return old })',
      'import { createStore } from "@tanstack/store"; const s = createStore(user.phone); s.subscribe((now) => sink(now))',
      'import { createStore } from "@tanstack/store"; const s = createStore({ p: user.phone }); s.subscribe(() => sink(s.get().p))',
      'import { createStore } from "@tanstack/store"; const s = createStore({ p: user.phone }); const t = createStore(() => s.get().p.trim()); sink(t.get())',
      'import { createAtom } from "@tanstack/store"; const a = createAtom(""); a.set(user.phone); sink(a.get())',
      'import { createStore, useStore } from "@tanstack/react-store"; const s = createStore({ p: user.phone }); sink(useStore(s, (now) => now.p))',
    ],
    stops: [
      'import { createStore } from "@tanstack/store"; const s = createStore({ p: "", q: 1 }); s.setState((old) => ({ ...old, p: user.phone })); sink(s.get().q)',
      'import { createStore } from "@tanstack/store"; const s = createStore(""); const t = createStore(1); s.setState(() => user.phone); sink(t.get())',
      'import { createStore } from "@tanstack/store"; const s = createStore({ p: user.phone }); const t = createStore(() => s.get().p.length > 0); sink(t.get())',
      'import { createStore, useStore } from "@tanstack/react-store"; const s = createStore({ p: user.phone, q: 1 }); sink(useStore(s, (now) => now.q))',
      'import { createStore } from "./store"; const s = createStore({ p: "" }); s.setState(() => ({ p: user.phone })); sink(s.get().p)',
    ],
  },
});
