import { defineModel, type FlowRow } from '../define-model.ts';

/** An option holds a value, or none. */
export const fpTsOption = defineModel({
  id: 'fp-ts-option',
  package: 'fp-ts/Option',
  alsoIn: ['fp-ts/lib/Option', 'fp-ts/es6/Option'],
  doc: 'https://gcanti.github.io/fp-ts/modules/Option.ts.html',
  flows: [
    ...['some', 'of', 'fromNullable'].map((call): FlowRow => ({ call, from: 'argument[0]', to: 'return.value' })),
    { call: 'fromPredicate', from: 'argument[1]', to: ['argument[0].parameter[0]', 'return.value'] },
    ...['map', 'chain', 'flatMap', 'filter', 'chainNullableK', 'tap'].map((call): FlowRow => ({
      call,
      from: 'argument[0].value',
      to: 'argument[1].parameter[0]',
    })),
    ...['map', 'chainNullableK'].map((call): FlowRow => ({ call, from: 'argument[1].return', to: 'return.value' })),
    ...['chain', 'flatMap'].map((call): FlowRow => ({ call, from: 'argument[1].return.value', to: 'return.value' })),
    ...['filter', 'tap'].map((call): FlowRow => ({ call, from: 'argument[0].value', to: 'return.value' })),
    ...['alt', 'orElse'].map((call): FlowRow => ({ call, from: ['argument[0].value', 'argument[1].return.value'], to: 'return.value' })),
    ...['getOrElse', 'getOrElseW'].map((call): FlowRow => ({ call, from: ['argument[0].value', 'argument[1].return'], to: 'return' })),
    ...['match', 'fold', 'matchW', 'foldW'].flatMap((call): FlowRow[] => [
      { call, from: 'argument[0].value', to: 'argument[2].parameter[0]' },
      { call, from: ['argument[1].return', 'argument[2].return'], to: 'return' },
    ]),
    ...['toNullable', 'toUndefined'].map((call): FlowRow => ({ call, from: 'argument[0].value', to: 'return' })),
  ],
  lackFirst: {
    ...Object.fromEntries(
      ['map', 'chain', 'flatMap', 'filter', 'chainNullableK', 'tap', 'alt', 'orElse', 'getOrElse', 'getOrElseW'].map((call) => [call, 2]),
    ),
    ...Object.fromEntries(['match', 'fold', 'matchW', 'foldW'].map((call) => [call, 3])),
  },
  lackLast: { fromPredicate: 2 },
  examples: {
    carries: [
      'import * as O from "fp-ts/Option"; sink(O.some(user.phone).value)',
      'import * as O from "fp-ts/Option"; sink(O.getOrElse(() => "")(O.map((u) => u.phone)(O.fromNullable(user))))',
      'import * as O from "fp-ts/lib/Option"; import { pipe } from "fp-ts/function"; pipe(O.some(user), O.map((u) => u.phone), O.match(() => {}, (p) => sink(p)))',
      'import * as O from "fp-ts/Option"; import { pipe } from "fp-ts/function"; sink(pipe(O.some(user), O.chain((u) => O.some(u.phone)), O.toNullable))',
    ],
    stops: [
      'import * as O from "fp-ts/Option"; sink(O.getOrElse(() => "")(O.map((u) => 1)(O.some(user.phone))))',
      'import * as O from "fp-ts/Option"; sink(O.isSome(O.some(user.phone)))',
      'import * as O from "./Option"; sink(O.some(user.phone).value)',
    ],
  },
});
