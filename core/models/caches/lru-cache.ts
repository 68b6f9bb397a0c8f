import { defineModel, type FlowRow } from '../define-model.ts';

/** What leaves the cache is given to the functions that dispose of it. */
export const lruCache = defineModel({
  id: 'lru-cache',
  package: 'lru-cache',
  doc: 'https://isaacs.github.io/node-lru-cache/interfaces/LRUCache.OptionsBase.html',
  flows: [
    { call: 'LruCache#set', from: 'argument[1]', to: 'receiver[argument[0]]' },
    { call: 'LruCache#set', from: 'argument[0]', to: 'receiver.@keys' },
    { call: 'LruCache#set', from: 'receiver', to: 'return' },
    ...['get', 'peek', 'fetch'].map((name): FlowRow => ({ call: `LruCache#${name}`, from: 'receiver[argument[0]]', to: 'return' })),
    { call: 'LruCache#values', from: 'receiver.*', to: 'return.*' },
    { call: 'LruCache#keys', from: 'receiver.@keys', to: 'return.*' },
    { call: 'LruCache#forEach', from: 'receiver.*', to: 'argument[0].parameter[0]' },
    { call: 'LruCache#forEach', from: 'receiver.@keys', to: 'argument[0].parameter[1]' },
    ...['LRUCache', 'default'].flatMap((call): FlowRow[] => [
      { call, from: 'argument[0].fetchMethod.return', to: 'return.*' },
      ...['dispose', 'disposeAfter'].flatMap((name): FlowRow[] => [
        { call, from: 'return.*', to: `argument[0].${name}.parameter[0]` },
        { call, from: 'return.@keys', to: `argument[0].${name}.parameter[1]` },
      ]),
    ]),
  ],
  returns: { LRUCache: 'LruCache', default: 'LruCache', 'LruCache#values': 'Generator', 'LruCache#keys': 'Generator' },
  empties: { 'LruCache#delete': 'receiver[argument[0]]', 'LruCache#clear': 'receiver.*' },
  examples: {
    carries: [
      'import { LRUCache } from "lru-cache"; const c = new LRUCache({ max: 9 }); c.set("p", user.phone); sink(c.get("p"))',
      'import { LRUCache } from "lru-cache"; const c = new LRUCache({ max: 9, dispose: (value) => sink(value.p) }); c.set("k", { p: user.phone })',
      'import { LRUCache } from "lru-cache"; const c = new LRUCache({ max: 9, disposeAfter: (value, key) => sink(key) }); c.set(user.phone, 1)',
      'import { LRUCache } from "lru-cache"; const c = new LRUCache({ max: 9, fetchMethod: async () => user.phone }); sink(await c.fetch("p"))',
    ],
    stops: [
      'import { LRUCache } from "lru-cache"; const c = new LRUCache({ max: 9, dispose: (value, key) => sink(key) }); c.set("k", user.phone)',
      'import { LRUCache } from "lru-cache"; const c = new LRUCache({ max: 9 }); c.set("p", user.phone); sink(c.get("q"))',
      'import { LRUCache } from "lru-cache"; const c = new LRUCache({ max: 9 }); c.set("p", user.phone); sink(c.size)',
      'import { LRUCache } from "lru-cache"; const c = new LRUCache({ max: 9 }); const d = new LRUCache({ max: 9, dispose: (value) => sink(value) }); c.set("p", user.phone)',
    ],
  },
});
