import { defineModel, type FlowRow } from '../define-model.ts';

const MAKERS = ['createMachine', 'XStateSetup#createMachine'];

/** Where a machine has its actions. */
const ACTIONS = [
  'on.*.actions',
  'entry',
  'exit',
  'states.*.on.*.actions',
  'states.*.entry',
  'states.*.exit',
  'states.*.invoke.onDone.actions',
  'invoke.onDone.actions',
];

/** A machine stands for its snapshots and for what its actions receive: both have its `context`, the latter the `event` too. */
export const xstate = defineModel({
  id: 'xstate',
  package: 'xstate',
  alsoIn: ['@xstate/react', '@xstate/vue'],
  doc: 'https://stately.ai/docs/context',
  flows: [
    ...MAKERS.flatMap((call): FlowRow[] => [
      { call, from: ['argument[0].context', 'argument[0].context.return'], to: 'return.context' },
      { call, from: 'return', to: ACTIONS.map((place) => `argument[0].${place}.parameter[0]`) },
    ]),
    { call: 'createActor', from: 'argument[0]', to: 'return.machine' },
    { call: 'XStateActor#start', from: 'receiver', to: 'return' },
    { call: 'XStateActor#send', from: 'argument[0]', to: 'receiver.machine.event' },
    { call: 'XStateActor#getSnapshot', from: 'receiver.machine', to: 'return' },
    { call: 'XStateActor#subscribe', from: 'receiver.machine', to: ['argument[0].parameter[0]', 'argument[0].next.parameter[0]'] },
    { call: 'useMachine', from: 'argument[0]', to: 'return.0' },
    { call: 'useMachine', from: 'return.1.argument[0]', to: 'argument[0].event' },
    { call: 'useSelector', from: 'argument[0].machine', to: 'argument[1].parameter[0]' },
    { call: 'useSelector', from: 'argument[1].return', to: 'return' },
  ],
  returns: { createActor: 'XStateActor', setup: 'XStateSetup' },
  examples: {
    carries: [
      'import { createMachine, createActor } from "xstate"; const a = createActor(createMachine({ context: { p: user.phone } })); sink(a.getSnapshot().context.p)',
      'import { createMachine, createActor } from "xstate"; const a = createActor(createMachine({ context: () => ({ p: user.phone }) })); a.subscribe((now) => sink(now.context.p))',
      'import { createMachine, createActor } from "xstate"; const m = createMachine({ on: { fill: { actions: ({ event }) => sink(event.p) } } }); const a = createActor(m).start(); a.send({ type: "fill", p: user.phone })',
      'import { setup } from "xstate"; import { useMachine } from "@xstate/react"; const m = setup({}).createMachine({ context: { p: user.phone } }); const [now] = useMachine(m); sink(now.context.p)',
    ],
    stops: [
      'import { createMachine, createActor } from "xstate"; const a = createActor(createMachine({ context: { p: user.phone, q: 1 } })); sink(a.getSnapshot().context.q)',
      'import { createMachine, createActor } from "xstate"; const m = createMachine({ on: { fill: { actions: ({ event }) => sink(event.q) } } }); const a = createActor(m).start(); a.send({ type: "fill", p: user.phone })',
      'import { createMachine, createActor } from "./machine"; const a = createActor(createMachine({ context: { p: user.phone } })); sink(a.getSnapshot().context.p)',
    ],
  },
});
