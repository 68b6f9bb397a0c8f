import { defineModel, type FlowRow } from '../define-model.ts';

/** An either holds what went well under `right`, else `left`; the same functions exist for one that is still to come. */
export const fpTsEither = defineModel({
  id: 'fp-ts-either',
  package: 'fp-ts/Either',
  alsoIn: ['fp-ts/lib/Either', 'fp-ts/es6/Either', 'fp-ts/TaskEither', 'fp-ts/lib/TaskEither', 'fp-ts/IOEither', 'fp-ts/lib/IOEither'],
  doc: 'https://gcanti.github.io/fp-ts/modules/Either.ts.html',
  flows: [
    ...['right', 'of', 'rightTask'].map((call): FlowRow => ({ call, from: 'argument[0]', to: 'return.right' })),
    { call: 'left', from: 'argument[0]', to: 'return.left' },
    { call: 'fromNullable', from: 'argument[1]', to: 'return.right' },
    { call: 'tryCatch', from: 'argument[0].return', to: 'return.right' },
    { call: 'tryCatch', from: 'argument[1].return', to: 'return.left' },
    ...['map', 'chain', 'flatMap', 'chainW', 'tap'].flatMap((call): FlowRow[] => [
      { call, from: 'argument[0].right', to: 'argument[1].parameter[0]' },
      { call, from: 'argument[0].left', to: 'return.left' },
    ]),
    { call: 'map', from: 'argument[1].return', to: 'return.right' },
    { call: 'tap', from: 'argument[0].right', to: 'return.right' },
    ...['chain', 'flatMap', 'chainW'].flatMap((call): FlowRow[] => [
      { call, from: 'argument[1].return.right', to: 'return.right' },
      { call, from: 'argument[1].return.left', to: 'return.left' },
    ]),
    { call: 'mapLeft', from: 'argument[0].left', to: 'argument[1].parameter[0]' },
    { call: 'mapLeft', from: 'argument[1].return', to: 'return.left' },
    { call: 'mapLeft', from: 'argument[0].right', to: 'return.right' },
    ...['getOrElse', 'getOrElseW'].flatMap((call): FlowRow[] => [
      { call, from: 'argument[0].left', to: 'argument[1].parameter[0]' },
      { call, from: ['argument[0].right', 'argument[1].return'], to: 'return' },
    ]),
    ...['match', 'fold', 'matchW', 'foldW'].flatMap((call): FlowRow[] => [
      { call, from: 'argument[0].left', to: 'argument[1].parameter[0]' },
      { call, from: 'argument[0].right', to: 'argument[2].parameter[0]' },
      { call, from: ['argument[1].return', 'argument[2].return'], to: 'return' },
    ]),
  ],
  lackFirst: {
    ...Object.fromEntries(['map', 'chain', 'flatMap', 'chainW', 'tap', 'mapLeft', 'getOrElse', 'getOrElseW'].map((call) => [call, 2])),
    ...Object.fromEntries(['match', 'fold', 'matchW', 'foldW'].map((call) => [call, 3])),
  },
  lackLast: { fromNullable: 2 },
  examples: {
    carries: [
      'import * as E from "fp-ts/Either"; sink(E.right(user.phone).right)',
      'import * as E from "fp-ts/Either"; import { pipe } from "fp-ts/function"; pipe(E.right(user), E.map((u) => u.phone), E.match(() => {}, (p) => sink(p)))',
      'import * as TE from "fp-ts/TaskEither"; import { pipe } from "fp-ts/function"; pipe(TE.tryCatch(() => Promise.resolve(user.phone), String), TE.map((p) => sink(p)))',
      'import * as E from "fp-ts/lib/Either"; E.mapLeft((p) => sink(p))(E.left(user.phone))',
    ],
    stops: [
      'import * as E from "fp-ts/Either"; E.mapLeft((p) => sink(p))(E.right(user.phone))',
      'import * as E from "fp-ts/Either"; sink(E.isRight(E.right(user.phone)))',
      'import * as E from "fp-ts/Either"; E.map((q) => sink(q))(E.map(() => 1)(E.right(user.phone)))',
      'import * as E from "./Either"; sink(E.right(user.phone).right)',
    ],
  },
});
