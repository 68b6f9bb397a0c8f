import { defineModel } from '../define-model.ts';

/** `pLimit(2)` gives a function, which runs the function that it is given. */
export const pLimit = defineModel({
  id: 'p-limit',
  package: 'p-limit',
  doc: 'https://github.com/sindresorhus/p-limit#api',
  flows: [
    { call: 'default', from: 'argument[1].return', to: 'return' },
    ...[0, 1, 2].map((index) => ({
      call: 'default',
      from: `argument[${String(index + 2)}]`,
      to: `argument[1].parameter[${String(index)}]`,
    })),
  ],
  lackLast: { default: 2 },
  examples: {
    carries: [
      'import pLimit from "p-limit"; const limit = pLimit(2); sink(await limit(() => user.phone))',
      'import pLimit from "p-limit"; const limit = pLimit(2); sink(await limit((u) => u.phone, user))',
      'import pLimit from "p-limit"; const limit = pLimit(2); const [p] = await Promise.all([limit(async () => user.phone)]); sink(p)',
    ],
    stops: [
      'import pLimit from "p-limit"; const limit = pLimit(2); sink(await limit((u) => 1, user.phone))',
      'import pLimit from "p-limit"; const limit = pLimit(2); limit(() => user.phone); sink(limit.activeCount)',
      'import pLimit from "./p-limit"; const limit = pLimit(2); sink(await limit(() => user.phone))',
    ],
  },
});
