import { defineModel, type FlowRow } from '../define-model.ts';
import { piped } from '../shared-rows.ts';

const MAKERS = ['succeed', 'sync', 'promise', 'tryPromise', 'try', 'map', 'flatMap', 'andThen', 'tap', 'all', 'fail'];
const RUNNERS = ['runPromise', 'runSync'];

/** An effect is a program that gives a value once it is run. */
export const effect = defineModel({
  id: 'effect',
  package: 'effect',
  doc: 'https://effect.website/docs/getting-started/building-pipelines/',
  flows: [
    ...piped('pipe'),
    ...piped('flow'),
    ...piped('EffectProgram#pipe', 'receiver', 0),
    { call: 'Effect.succeed', from: 'argument[0]', to: 'return.success' },
    ...['sync', 'promise', 'tryPromise', 'try'].map((name): FlowRow => ({
      call: `Effect.${name}`,
      from: 'argument[0].return',
      to: 'return.success',
    })),
    ...['tryPromise', 'try'].map((name): FlowRow => ({ call: `Effect.${name}`, from: 'argument[0].try.return', to: 'return.success' })),
    ...['map', 'flatMap', 'andThen', 'tap'].map((name): FlowRow => ({
      call: `Effect.${name}`,
      from: 'argument[0].success',
      to: 'argument[1].parameter[0]',
    })),
    { call: 'Effect.map', from: 'argument[1].return', to: 'return.success' },
    ...['flatMap', 'andThen'].map((name): FlowRow => ({
      call: `Effect.${name}`,
      from: 'argument[1].return.success',
      to: 'return.success',
    })),
    { call: 'Effect.tap', from: 'argument[0].success', to: 'return.success' },
    { call: 'Effect.fail', from: 'argument[0]', to: 'return.failure' },
    ...RUNNERS.map((name): FlowRow => ({ call: `Effect.${name}`, from: 'argument[0].success', to: 'return' })),
  ],
  returns: Object.fromEntries(MAKERS.map((name) => [`Effect.${name}`, 'EffectProgram'])),
  lackFirst: { flow: Infinity, ...Object.fromEntries(['map', 'flatMap', 'andThen', 'tap'].map((name) => [`Effect.${name}`, 2])) },
  examples: {
    carries: [
      'import { Effect } from "effect"; sink(Effect.runSync(Effect.succeed(user.phone)))',
      'import { Effect } from "effect"; sink(await Effect.runPromise(Effect.succeed(user).pipe(Effect.map((u) => u.phone))))',
      'import { Effect, pipe } from "effect"; pipe(Effect.succeed(user), Effect.flatMap((u) => Effect.succeed(u.phone)), Effect.tap((p) => sink(p)))',
      'import { Effect } from "effect"; sink(Effect.runSync(Effect.map(Effect.succeed(user), (u) => u.phone)))',
      'import { Effect } from "effect"; Effect.tryPromise({ try: () => Promise.resolve(user.phone), catch: () => 1 }).pipe(Effect.map((p) => sink(p)))',
    ],
    stops: [
      'import { Effect } from "effect"; sink(Effect.runSync(Effect.succeed(user.phone).pipe(Effect.map((p) => 1))))',
      'import { Effect, pipe } from "effect"; sink(Effect.runSync(pipe(Effect.succeed(user), Effect.map((u) => u.phone.length))))',
      'import { Effect } from "effect"; sink(Effect.runSync(Effect.fail(user.phone)))',
      'import { Effect } from "./effect"; sink(Effect.runSync(Effect.succeed(user.phone)))',
    ],
  },
});
