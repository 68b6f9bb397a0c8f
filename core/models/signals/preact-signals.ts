import { defineModel, type FlowRow } from '../define-model.ts';

/** A signal holds its value under `value`. */
export const preactSignals = defineModel({
  id: 'preact-signals',
  package: '@preact/signals-core',
  alsoIn: ['@preact/signals', '@preact/signals-react'],
  doc: 'https://preactjs.com/guide/v10/signals/',
  flows: [
    ...['signal', 'useSignal'].map((call): FlowRow => ({ call, from: 'argument[0]', to: 'return.value' })),
    ...['computed', 'useComputed'].map((call): FlowRow => ({ call, from: 'argument[0].return', to: 'return.value' })),
    { call: 'batch', from: 'argument[0].return', to: 'return' },
    { call: 'untracked', from: 'argument[0].return', to: 'return' },
    { call: 'PreactSignal#peek', from: 'receiver.value', to: 'return' },
    { call: 'PreactSignal#subscribe', from: 'receiver.value', to: 'argument[0].parameter[0]' },
    { call: 'PreactSignal#toString', from: 'receiver.value', to: 'return', copies: 'text' },
  ],
  returns: Object.fromEntries(['signal', 'useSignal', 'computed', 'useComputed'].map((call) => [call, 'PreactSignal'])),
  examples: {
    carries: [
      'import { signal } from "@preact/signals"; const p = signal(""); p.value = user.phone; sink(p.value)',
      'import { signal } from "@preact/signals-core"; const p = signal(""); p.value = user.phone; sink(p.peek())',
      'import { signal, computed } from "@preact/signals-react"; const p = signal(user.phone); const shown = computed(() => p.value.trim()); sink(shown.value)',
      'import { signal } from "@preact/signals"; const p = signal(user.phone); p.subscribe((now) => sink(now))',
    ],
    stops: [
      'import { signal } from "@preact/signals"; const p = signal(user.phone); const q = signal(1); sink(q.value)',
      'import { signal, computed } from "@preact/signals"; const p = signal(user.phone); const n = computed(() => p.value.length); sink(n.value)',
      'import { signal } from "./signals"; const p = signal(user.phone); sink(p.peek())',
    ],
  },
});
