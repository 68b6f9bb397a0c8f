import { defineModel } from '../define-model.ts';
import { piped } from '../shared-rows.ts';

export const fpTsFunction = defineModel({
  id: 'fp-ts-function',
  package: 'fp-ts/function',
  alsoIn: ['fp-ts/lib/function', 'fp-ts/es6/function', '@effect/data/Function', 'effect/Function'],
  doc: 'https://gcanti.github.io/fp-ts/modules/function.ts.html',
  flows: [
    ...piped('pipe'),
    ...piped('flow'),
    { call: 'identity', from: 'argument[0]', to: 'return' },
    { call: 'apply', from: 'argument[0]', to: 'argument[1].parameter[0]' },
    { call: 'apply', from: 'argument[1].return', to: 'return' },
  ],
  lackFirst: { flow: Infinity },
  lackLast: { apply: 2 },
  examples: {
    carries: [
      'import { pipe } from "fp-ts/function"; sink(pipe(user, (u) => u.phone, (p) => p.trim()))',
      'import { flow } from "fp-ts/lib/function"; const f = flow((u) => u.phone, (p) => p.trim()); sink(f(user))',
      'import { pipe, identity } from "fp-ts/function"; sink(pipe(user.phone, identity))',
    ],
    stops: [
      'import { pipe } from "fp-ts/function"; sink(pipe(user, (u) => u.phone, (p) => p.length))',
      'import { flow } from "fp-ts/function"; sink(flow((u) => u.phone, () => 1)(user))',
      'import { pipe } from "./function"; sink(pipe(1, () => user.phone, () => 2))',
    ],
  },
});
