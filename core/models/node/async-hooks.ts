import { defineModel } from '../define-model.ts';

/** The store of an AsyncLocalStorage is what `getStore` gives to whatever `run` runs. */
export const asyncHooks = defineModel({
  id: 'async-hooks',
  package: 'async_hooks',
  doc: 'https://nodejs.org/api/async_context.html#class-asynclocalstorage',
  flows: [
    { call: 'AsyncLocalStorage#run', from: 'argument[0]', to: 'receiver.store' },
    { call: 'AsyncLocalStorage#run', from: 'argument[1].return', to: 'return' },
    ...[0, 1, 2].map((index) => ({
      call: 'AsyncLocalStorage#run',
      from: `argument[${String(index + 2)}]`,
      to: `argument[1].parameter[${String(index)}]`,
    })),
    { call: 'AsyncLocalStorage#exit', from: 'argument[0].return', to: 'return' },
    { call: 'AsyncLocalStorage#enterWith', from: 'argument[0]', to: 'receiver.store' },
    { call: 'AsyncLocalStorage#getStore', from: 'receiver.store', to: 'return' },
  ],
  returns: { AsyncLocalStorage: 'AsyncLocalStorage' },
  examples: {
    carries: [
      'import { AsyncLocalStorage } from "node:async_hooks"; const s = new AsyncLocalStorage(); s.run({ p: user.phone }, () => sink(s.getStore().p))',
      'import { AsyncLocalStorage } from "async_hooks"; const s = new AsyncLocalStorage(); s.enterWith(user.phone); sink(s.getStore())',
      'import { AsyncLocalStorage } from "async_hooks"; const s = new AsyncLocalStorage(); sink(s.run(1, () => user.phone))',
      'import { AsyncLocalStorage } from "async_hooks"; const s = new AsyncLocalStorage(); s.run(1, (p) => sink(p), user.phone)',
      'import hooks from "node:async_hooks"; const s = new hooks.AsyncLocalStorage(); s.enterWith({ p: user.phone }); sink(s.getStore()?.p)',
    ],
    stops: [
      'import { AsyncLocalStorage } from "async_hooks"; const s = new AsyncLocalStorage(); s.run({ p: user.phone, q: 1 }, () => sink(s.getStore().q))',
      'import { AsyncLocalStorage } from "async_hooks"; const s = new AsyncLocalStorage(); const t = new AsyncLocalStorage(); s.enterWith(user.phone); sink(t.getStore())',
      'import { AsyncLocalStorage } from "async_hooks"; const s = new AsyncLocalStorage(); sink(s.run(user.phone, () => 1))',
      'import { AsyncLocalStorage } from "./hooks"; const s = new AsyncLocalStorage(); s.enterWith(user.phone); sink(s.getStore())',
    ],
  },
});
