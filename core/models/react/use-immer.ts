import { defineModel } from '../define-model.ts';

/** The state is changed by a function that writes into it, or replaced. */
export const useImmer = defineModel({
  id: 'use-immer',
  package: 'use-immer',
  doc: 'https://github.com/immerjs/use-immer#api',
  flows: [
    {
      call: 'useImmer',
      from: ['argument[0]', 'argument[0].return', 'return.1.argument[0]', 'return.1.argument[0].return'],
      to: 'return.0',
    },
    { call: 'useImmerReducer', from: ['argument[1]', 'argument[0].return'], to: ['return.0', 'argument[0].parameter[0]'] },
    { call: 'useImmerReducer', from: 'return.1.argument[0]', to: 'argument[0].parameter[1]' },
  ],
  examples: {
    carries: [
      'import { useImmer } from "use-immer"; const [s, update] = useImmer({ p: "" }); update({ p: user.phone }); sink(s.p)',
      'import { useImmer } from "use-immer"; const [s] = useImmer({ p: user.phone }); sink(s.p)',
      'import { useImmerReducer } from "use-immer"; const [s, send] = useImmerReducer((draft, action) => { draft.p = action.p }, { p: "" }); send({ p: user.phone }); sink(s.p)',
    ],
    stops: [
      'import { useImmer } from "use-immer"; const [s] = useImmer({ p: user.phone, q: 1 }); sink(s.q)',
      'import { useImmer } from "use-immer"; const [s, update] = useImmer({ p: "" }); update({ p: user.phone.length }); sink(s.p)',
      'import { useImmer } from "./immer"; const [s, update] = useImmer({ p: "" }); update({ p: user.phone }); sink(s.p)',
    ],
  },
});
