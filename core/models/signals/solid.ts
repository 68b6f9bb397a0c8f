import { defineModel, type FlowRow } from '../define-model.ts';

/** A signal is a pair of functions: one that reads the value and one that sets it. */
export const solid = defineModel({
  id: 'solid-js',
  package: 'solid-js',
  doc: 'https://docs.solidjs.com/reference/basic-reactivity/create-signal',
  flows: [
    {
      call: 'createSignal',
      from: ['argument[0]', 'return.1.argument[0]', 'return.1.argument[0].return'],
      to: 'return.0.return',
    },
    ...['createMemo', 'createDeferred'].map((call): FlowRow => ({
      call,
      from: ['argument[0].return', 'argument[1]'],
      to: 'return.return',
    })),
    { call: 'createEffect', from: 'argument[0].return', to: 'argument[0].parameter[0]' },
    { call: 'createResource', from: 'argument[0].return', to: 'return.0.return' },
    { call: 'untrack', from: 'argument[0].return', to: 'return' },
    { call: 'on', from: 'argument[0].return', to: 'argument[1].parameter[0]' },
    { call: 'on', from: 'argument[1].return', to: 'return.return' },
    { call: 'mergeProps', from: 'argument[0..]', to: 'return', copies: 'properties' },
  ],
  examples: {
    carries: [
      'import { createSignal } from "solid-js"; const [p, setP] = createSignal(""); setP(user.phone); sink(p())',
      'import { createSignal } from "solid-js"; const [p, setP] = createSignal(""); setP(() => user.phone); sink(p())',
      'import { createSignal, createMemo } from "solid-js"; const [p] = createSignal(user.phone); const shown = createMemo(() => p().trim()); sink(shown())',
      'import { createResource } from "solid-js"; const [data] = createResource(async () => user.phone); sink(data())',
      'import { createEffect, createSignal } from "solid-js"; const [s] = createSignal({ p: user.phone }); createEffect(() => { const { p } = s(); sink(p) })',
    ],
    stops: [
      'import { createSignal } from "solid-js"; const [p, setP] = createSignal(""); const [q] = createSignal(1); setP(user.phone); sink(q())',
      'import { createSignal, createMemo } from "solid-js"; const [p] = createSignal(user.phone); const n = createMemo(() => p().length); sink(n())',
      'import { createSignal } from "./solid"; const [p, setP] = createSignal(""); setP(user.phone); sink(p())',
    ],
  },
});
