import { defineModel } from '../define-model.ts';

const MAKERS = ['createCache', 'caching', 'multiCaching'];

export const cacheManager = defineModel({
  id: 'cache-manager',
  package: 'cache-manager',
  doc: 'https://github.com/jaredwray/cacheable/tree/main/packages/cache-manager#methods',
  flows: [
    { call: 'ManagedCache#set', from: 'argument[1]', to: ['receiver[argument[0]]', 'return'] },
    { call: 'ManagedCache#get', from: 'receiver[argument[0]]', to: 'return' },
    { call: 'ManagedCache#wrap', from: 'argument[1].return', to: ['receiver[argument[0]]', 'return'] },
  ],
  returns: Object.fromEntries(MAKERS.map((call) => [call, 'ManagedCache'])),
  empties: { 'ManagedCache#del': 'receiver[argument[0]]', 'ManagedCache#clear': 'receiver.*' },
  examples: {
    carries: [
      'import { createCache } from "cache-manager"; const c = createCache(); await c.set("p", user.phone); sink(await c.get("p"))',
      'import { createCache } from "cache-manager"; const c = createCache(); sink(await c.wrap("p", async () => user.phone))',
      'import { caching } from "cache-manager"; const c = await caching("memory"); c.set("p", { p: user.phone }); sink((await c.get("p")).p)',
    ],
    stops: [
      'import { createCache } from "cache-manager"; const c = createCache(); await c.set("p", user.phone); sink(await c.get("q"))',
      'import { createCache } from "cache-manager"; const c = createCache(); c.set("p", user.phone); c.del("p"); sink(await c.get("p"))',
      'import { createCache } from "./cache"; const c = createCache(); await c.set("p", user.phone); sink(await c.get("p"))',
    ],
  },
});
