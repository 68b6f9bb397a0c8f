import { defineModel } from '../define-model.ts';

/** Events go to the handlers under `on`, which give the next context. */
export const xstateStore = defineModel({
  id: 'xstate-store',
  package: '@xstate/store',
  doc: 'https://stately.ai/docs/xstate-store',
  flows: [
    { call: 'createStore', from: ['argument[0].context', 'argument[0].on.*.return'], to: 'return.context' },
    { call: 'createStore', from: 'return.context', to: 'argument[0].on.*.parameter[0]' },
    { call: 'createStore', from: 'return.event', to: 'argument[0].on.*.parameter[1]' },
    { call: 'createStore', from: 'return.trigger.*.argument[0]', to: 'return.event' },
    { call: 'XStateStore#subscribe', from: 'receiver', to: 'argument[0].parameter[0]' },
    { call: 'XStateStore#send', from: 'argument[0]', to: 'receiver.event' },
    { call: 'XStateStore#getSnapshot', from: 'receiver.context', to: 'return.context' },
    { call: 'XStateStore#get', from: 'receiver.context', to: 'return.context' },
  ],
  returns: { createStore: 'XStateStore' },
  examples: {
    carries: [
      'import { createStore } from "@xstate/store"; const s = createStore({ context: { p: user.phone }, on: {} }); sink(s.getSnapshot().context.p)',
      'import { createStore } from "@xstate/store"; const s = createStore({ context: { p: "" }, on: { fill: (old, event) => ({ ...old, p: event.p }) } }); s.send({ type: "fill", p: user.phone }); sink(s.get().context.p)',
      'import { createStore } from "@xstate/store"; const s = createStore({ context: { p: user.phone }, on: { show: (old) => { sink(old.p); return old } } }); s.send({ type: "show" })',
      'import { createStore } from "@xstate/store"; const s = createStore({ context: { p: user.phone }, on: {} }); s.subscribe((now) => sink(now.context.p))',
      'import { createStore } from "@xstate/store"; const s = createStore({ context: { p: "" }, on: { fill: (old, event) => ({ ...old, p: event.p }) } }); s.trigger.fill({ p: user.phone }); sink(s.get().context.p)',
    ],
    stops: [
      'import { createStore } from "@xstate/store"; const s = createStore({ context: { p: user.phone, q: 1 }, on: {} }); sink(s.getSnapshot().context.q)',
      'import { createStore } from "@xstate/store"; const s = createStore({ context: { p: "" }, on: { fill: (old, event) => ({ ...old, q: event.q }) } }); s.send({ type: "fill", p: user.phone }); sink(s.get().context.p)',
      'import { createStore } from "./store"; const s = createStore({ context: { p: "" }, on: {} }); s.send({ p: user.phone }); sink(s.get().context.p)',
    ],
  },
});
