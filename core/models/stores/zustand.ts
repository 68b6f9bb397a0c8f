import { defineModel, type FlowRow } from '../define-model.ts';

const MAKERS = ['create', 'createStore', 'createWithEqualityFn'];

/** Wrappers of the function that makes the state; they hand on what it gets and gives. */
const MIDDLEWARE = ['devtools', 'persist', 'subscribeWithSelector', 'immer', 'redux', 'combine'];

/** Ways to give a function the state, and to get what it chooses. */
const CHOOSING: readonly FlowRow[] = [
  { call: 'ZustandStore#()', from: 'receiver.state', to: 'argument[0].parameter[0]' },
  { call: 'ZustandStore#()', from: 'argument[0].return', to: 'return' },
  ...['useStore', 'useStoreWithEqualityFn'].flatMap((call): FlowRow[] => [
    { call, from: 'argument[0].state', to: 'argument[1].parameter[0]' },
    { call, from: 'argument[1].return', to: 'return' },
  ]),
];

/** What is set is merged into the state, which the hook, `getState` and `subscribe` give. */
export const zustand = defineModel({
  id: 'zustand',
  package: 'zustand',
  alsoIn: ['zustand/vanilla', 'zustand/traditional', 'zustand/middleware', 'zustand/middleware/immer'],
  doc: 'https://zustand.docs.pmnd.rs/apis/create',
  flows: [
    ...MAKERS.flatMap((call): FlowRow[] => [
      { call, from: 'argument[0].return', to: 'return.state' },
      {
        call,
        from: ['argument[0].parameter[0].argument[0]', 'argument[0].parameter[0].argument[0].return'],
        to: 'return.state',
        copies: 'properties',
      },
    ]),
    ...MIDDLEWARE.map((call): FlowRow => ({ call, from: 'argument[0]', to: 'return' })),
    { call: 'ZustandStore#setState', from: ['argument[0]', 'argument[0].return'], to: 'receiver.state', copies: 'properties' },
    { call: 'ZustandStore#setState', from: 'receiver.state', to: 'argument[0].parameter[0]' },
    { call: 'ZustandStore#getState', from: 'receiver.state', to: 'return' },
    { call: 'ZustandStore#getInitialState', from: 'receiver.state', to: 'return' },
    { call: 'ZustandStore#subscribe', from: 'receiver.state', to: ['argument[0].parameter[0]', 'argument[0].parameter[1]'] },
    ...CHOOSING,
  ],
  returns: Object.fromEntries(MAKERS.map((call) => [call, 'ZustandStore'])),
  examples: {
    carries: [
      'import { create } from "zustand"; const useS = create(() => ({ p: user.phone })); sink(useS((s) => s.p))',
      'import { create } from "zustand"; const useS = create(() => ({ p: "" })); useS.setState({ p: user.phone }); sink(useS.getState().p)',
      'import { createStore } from "zustand/vanilla"; const s = createStore(() => ({ p: "" })); s.setState(() => ({ p: user.phone })); s.subscribe((now) => sink(now.p))',
      'import { createStore, useStore } from "zustand"; const s = createStore(() => ({ p: user.phone })); sink(useStore(s, (now) => now.p))',
      'import { create } from "zustand"; import { devtools } from "zustand/middleware"; const useS = create(devtools(() => ({ p: user.phone }))); sink(useS((s) => s.p))',
    ],
    stops: [
      'import { create } from "zustand"; const useS = create(() => ({ p: user.phone, q: 1 })); sink(useS((s) => s.q))',
      'import { create } from "zustand"; const useS = create(() => ({ p: "" })); useS.setState({ p: user.phone }); sink(useS.getState().q)',
      'import { create } from "./zustand"; const useS = create(() => ({ p: "" })); useS.setState({ p: user.phone }); sink(useS.getState().p)',
    ],
  },
});
