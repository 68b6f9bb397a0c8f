import { defineModel, type FlowRow } from '../define-model.ts';

const SAFE = ['ok', 'okAsync'];
const FAILED = ['err', 'errAsync'];
const PROMISED = ['fromPromise', 'fromSafePromise', 'ResultAsync.fromPromise', 'ResultAsync.fromSafePromise'];
const CHAINED = ['map', 'mapErr', 'andThen', 'orElse', 'andTee', 'asyncMap', 'asyncAndThen'];

/** A result holds a value or an error. */
export const neverthrow = defineModel({
  id: 'neverthrow',
  package: 'neverthrow',
  doc: 'https://github.com/supermacro/neverthrow#api-documentation',
  flows: [
    ...SAFE.map((call): FlowRow => ({ call, from: 'argument[0]', to: 'return.value' })),
    ...FAILED.map((call): FlowRow => ({ call, from: 'argument[0]', to: 'return.error' })),
    ...PROMISED.map((call): FlowRow => ({ call, from: 'argument[0]', to: 'return.value' })),
    ...['map', 'andThen', 'andTee', 'asyncMap', 'asyncAndThen'].flatMap((name): FlowRow[] => [
      { call: `NeverthrowResult#${name}`, from: 'receiver.value', to: 'argument[0].parameter[0]' },
      { call: `NeverthrowResult#${name}`, from: 'receiver.error', to: 'return.error' },
    ]),
    ...['map', 'asyncMap'].map((name): FlowRow => ({ call: `NeverthrowResult#${name}`, from: 'argument[0].return', to: 'return.value' })),
    ...['andThen', 'asyncAndThen', 'orElse'].flatMap((name): FlowRow[] => [
      { call: `NeverthrowResult#${name}`, from: 'argument[0].return.value', to: 'return.value' },
      { call: `NeverthrowResult#${name}`, from: 'argument[0].return.error', to: 'return.error' },
    ]),
    ...['mapErr', 'orElse'].flatMap((name): FlowRow[] => [
      { call: `NeverthrowResult#${name}`, from: 'receiver.error', to: 'argument[0].parameter[0]' },
      { call: `NeverthrowResult#${name}`, from: 'receiver.value', to: 'return.value' },
    ]),
    { call: 'NeverthrowResult#mapErr', from: 'argument[0].return', to: 'return.error' },
    { call: 'NeverthrowResult#andTee', from: 'receiver.value', to: 'return.value' },
    { call: 'NeverthrowResult#match', from: 'receiver.value', to: 'argument[0].parameter[0]' },
    { call: 'NeverthrowResult#match', from: 'receiver.error', to: 'argument[1].parameter[0]' },
    { call: 'NeverthrowResult#match', from: ['argument[0].return', 'argument[1].return'], to: 'return' },
    { call: 'NeverthrowResult#unwrapOr', from: ['receiver.value', 'argument[0]'], to: 'return' },
    { call: 'NeverthrowResult#_unsafeUnwrap', from: 'receiver.value', to: 'return' },
    { call: 'NeverthrowResult#_unsafeUnwrapErr', from: 'receiver.error', to: 'return' },
  ],
  returns: Object.fromEntries(
    [...SAFE, ...FAILED, ...PROMISED, ...CHAINED.map((name) => `NeverthrowResult#${name}`)].map((call) => [call, 'NeverthrowResult']),
  ),
  examples: {
    carries: [
      'import { ok } from "neverthrow"; sink(ok(user.phone).value)',
      'import { ok } from "neverthrow"; ok(user).map((u) => u.phone).match((p) => sink(p), () => {})',
      'import { ok } from "neverthrow"; sink(ok(user).andThen((u) => ok(u.phone)).unwrapOr(""))',
      'import { err } from "neverthrow"; err(user.phone).mapErr((p) => sink(p))',
      'import { okAsync } from "neverthrow"; const r = await okAsync(user.phone); sink(r._unsafeUnwrap())',
      'import { ResultAsync } from "neverthrow"; ResultAsync.fromPromise(Promise.resolve(user.phone), String).map((p) => sink(p))',
    ],
    stops: [
      'import { ok } from "neverthrow"; ok(user.phone).match(() => {}, (e) => sink(e))',
      'import { ok } from "neverthrow"; sink(ok(user.phone).isOk())',
      'import { ok } from "neverthrow"; sink(ok(user.phone).map((p) => 1).unwrapOr(2))',
      'import { ok } from "./neverthrow"; sink(ok(user.phone).value)',
    ],
  },
});
