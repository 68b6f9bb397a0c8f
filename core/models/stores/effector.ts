import { defineModel, type FlowRow } from '../define-model.ts';

/** An event and an effect are called with a value; a store holds the latest result of its handlers. */
export const effector = defineModel({
  id: 'effector',
  package: 'effector',
  doc: 'https://effector.dev/en/api/effector/createstore/',
  flows: [
    { call: 'createStore', from: 'argument[0]', to: 'return.value' },
    { call: 'createEvent', from: 'return.argument[0]', to: 'return.value' },
    { call: 'createEffect', from: 'return.argument[0]', to: ['return.value', 'argument[0].parameter[0]'] },
    { call: 'createEffect', from: 'argument[0].return', to: ['return.doneData.value', 'return.done.value.result', 'return.return'] },
    { call: 'EffectorStore#getState', from: 'receiver.value', to: 'return' },
    { call: 'EffectorStore#on', from: 'receiver.value', to: 'argument[1].parameter[0]' },
    { call: 'EffectorStore#on', from: 'argument[0].value', to: 'argument[1].parameter[1]' },
    { call: 'EffectorStore#on', from: 'argument[1].return', to: 'receiver.value' },
    { call: 'EffectorStore#on', from: 'receiver', to: 'return' },
    { call: 'EffectorStore#reset', from: 'receiver', to: 'return' },
    ...['EffectorStore', 'EffectorEvent', 'EffectorEffect'].flatMap((type): FlowRow[] => [
      { call: `${type}#watch`, from: 'receiver.value', to: 'argument[0].parameter[0]' },
      { call: `${type}#map`, from: 'receiver.value', to: 'argument[0].parameter[0]' },
      { call: `${type}#map`, from: 'argument[0].return', to: 'return.value' },
    ]),
    { call: 'EffectorEvent#prepend', from: 'return.argument[0]', to: 'argument[0].parameter[0]' },
    { call: 'EffectorEvent#prepend', from: 'argument[0].return', to: 'receiver.value' },
    { call: 'restore', from: ['argument[0].value', 'argument[1]'], to: 'return.value' },
    { call: 'sample', from: ['argument[0].source.value', 'argument[0].clock.value'], to: 'return.value' },
  ],
  returns: {
    createStore: 'EffectorStore',
    restore: 'EffectorStore',
    createEvent: 'EffectorEvent',
    createEffect: 'EffectorEffect',
    'EffectorStore#map': 'EffectorStore',
    'EffectorEvent#map': 'EffectorEvent',
  },
  examples: {
    carries: [
      'import { createStore } from "effector"; const $p = createStore(user.phone); sink($p.getState())',
      'import { createEvent } from "effector"; const filled = createEvent(); filled.watch((p) => sink(p)); filled(user.phone)',
      'import { createEvent, createStore } from "effector"; const filled = createEvent(); const $p = createStore("").on(filled, (old, p) => p); filled(user.phone); $p.watch((p) => sink(p))',
      'import { createStore } from "effector"; const $p = createStore(user.phone); $p.map((p) => p.trim()).watch((p) => sink(p))',
      'import { createEffect } from "effector"; const sendFx = createEffect((p) => sink(p)); sendFx(user.phone)',
    ],
    stops: [
      'import { createEvent } from "effector"; const one = createEvent(); const two = createEvent(); two.watch((p) => sink(p)); one(user.phone)',
      'import { createStore } from "effector"; const $p = createStore(user.phone); $p.map((p) => p.length).watch((n) => sink(n))',
      'import { createEvent } from "./effector"; const filled = createEvent(); filled.watch((p) => sink(p)); filled(user.phone)',
    ],
  },
});
