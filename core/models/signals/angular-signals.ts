import { defineModel, type FlowRow } from '../define-model.ts';

/** A signal is a function that gives its value. */
export const angularSignals = defineModel({
  id: 'angular-signals',
  package: '@angular/core',
  doc: 'https://angular.dev/guide/signals',
  flows: [
    ...['signal', 'model', 'input'].map((call): FlowRow => ({ call, from: 'argument[0]', to: 'return.held' })),
    { call: 'computed', from: 'argument[0].return', to: 'return.held' },
    { call: 'linkedSignal', from: ['argument[0].return', 'argument[0].computation.return'], to: 'return.held' },
    { call: 'linkedSignal', from: 'argument[0].source.return', to: 'argument[0].computation.parameter[0]' },
    { call: 'untracked', from: ['argument[0].return', 'argument[0].held'], to: 'return' },
    { call: 'NgSignal#()', from: 'receiver.held', to: 'return' },
    { call: 'NgSignal#set', from: 'argument[0]', to: 'receiver.held' },
    { call: 'NgSignal#update', from: 'receiver.held', to: 'argument[0].parameter[0]' },
    { call: 'NgSignal#update', from: 'argument[0].return', to: 'receiver.held' },
    { call: 'NgSignal#asReadonly', from: 'receiver', to: 'return' },
  ],
  returns: Object.fromEntries(['signal', 'model', 'input', 'computed', 'linkedSignal'].map((call) => [call, 'NgSignal'])),
  examples: {
    carries: [
      'import { signal } from "@angular/core"; const p = signal(""); p.set(user.phone); sink(p())',
      'import { signal, computed } from "@angular/core"; const p = signal(user.phone); const shown = computed(() => p().trim()); sink(shown())',
      'import { signal, effect } from "@angular/core"; const s = signal({ p: "" }); s.update((old) => ({ ...old, p: user.phone })); effect(() => sink(s().p))',
      'import { signal } from "@angular/core"; class Page { line = signal(""); put() { this.line.set(user.phone) } show() { sink(this.line()) } }',
      'import { signal } from "@angular/core"; const p = signal(user.phone); const r = p.asReadonly(); sink(r())',
    ],
    stops: [
      'import { signal } from "@angular/core"; const p = signal(user.phone); const q = signal(1); sink(q())',
      'import { signal, computed } from "@angular/core"; const p = signal(user.phone); const n = computed(() => p().length); sink(n())',
      'import { signal } from "@angular/core"; const s = signal({ p: user.phone, q: 1 }); sink(s().q)',
      'import { signal } from "./core"; const p = signal(""); p.set(user.phone); sink(p())',
    ],
  },
});
