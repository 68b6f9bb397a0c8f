import { defineModel, type FlowRow } from '../define-model.ts';

/** What an action is given reaches the function that makes the next state, which the store holds. */
export const redux = defineModel({
  id: 'redux',
  package: 'redux',
  doc: 'https://redux.js.org/api/createstore',
  flows: [
    ...['createStore', 'legacy_createStore'].flatMap((call): FlowRow[] => [
      { call, from: ['argument[0].return', 'argument[1]'], to: ['return.state', 'argument[0].parameter[0]'] },
      { call, from: 'return.action', to: 'argument[0].parameter[1]' },
    ]),
    { call: 'ReduxStore#dispatch', from: 'argument[0]', to: ['receiver.action', 'return'] },
    { call: 'ReduxStore#getState', from: 'receiver.state', to: 'return' },
  ],
  returns: { createStore: 'ReduxStore', legacy_createStore: 'ReduxStore' },
  examples: {
    carries: [
      'import { createStore } from "redux"; const s = createStore((old = {}, action) => ({ ...old, p: action.p })); s.dispatch({ type: "fill", p: user.phone }); sink(s.getState().p)',
      'import { createStore } from "redux"; const s = createStore((old) => old, { p: user.phone }); s.subscribe(() => sink(s.getState().p))',
      'import { createStore } from "redux"; const s = createStore((old, action) => { sink(action.p); return old }); s.dispatch({ type: "fill", p: user.phone })',
    ],
    stops: [
      'import { createStore } from "redux"; const s = createStore((old) => old, { p: user.phone, q: 1 }); sink(s.getState().q)',
      'import { createStore } from "redux"; const s = createStore((old = {}, action) => ({ ...old, q: action.q })); s.dispatch({ type: "fill", p: user.phone }); sink(s.getState().q)',
      'import { createStore } from "./redux"; const s = createStore((old, action) => ({ p: action.p })); s.dispatch({ p: user.phone }); sink(s.getState().p)',
    ],
  },
});
