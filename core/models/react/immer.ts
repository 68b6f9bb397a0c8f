import { defineModel, type FlowRow } from '../define-model.ts';

/** What is drafted comes back: the first argument, with what the function writes into it or gives instead. */
export const immer = defineModel({
  id: 'immer',
  package: 'immer',
  doc: 'https://immerjs.github.io/immer/produce',
  flows: [
    ...['produce', 'createDraft', 'finishDraft', 'current', 'original', 'freeze', 'castDraft', 'castImmutable'].map((call): FlowRow => ({
      call,
      from: 'argument[0]',
      to: 'return',
    })),
    { call: 'produce', from: 'argument[0]', to: 'argument[1].parameter[0]' },
    { call: 'produce', from: 'argument[1].return', to: 'return' },
    { call: 'produce', from: 'return.argument[0]', to: ['argument[0].parameter[0]', 'return.return'] },
    { call: 'produce', from: 'return.argument[1]', to: 'argument[0].parameter[1]' },
    { call: 'produce', from: 'argument[0].return', to: 'return.return' },
  ],
  examples: {
    carries: [
      'import { produce } from "immer"; const next = produce({ p: "" }, (draft) => { draft.p = user.phone }); sink(next.p)',
      'import { produce } from "immer"; const next = produce({ p: user.phone, n: 0 }, (draft) => { draft.n = 1 }); sink(next.p)',
      'import { produce } from "immer"; const fill = produce((draft, p) => { draft.p = p }); sink(fill({}, user.phone).p)',
      'import { produce } from "immer"; sink(produce({ p: "" }, (draft) => ({ ...draft, p: user.phone })).p)',
      'import { current } from "immer"; sink(current({ p: user.phone }).p)',
    ],
    stops: [
      'import { produce } from "immer"; const next = produce({ p: "", q: 1 }, (draft) => { draft.p = user.phone }); sink(next.q)',
      'import { produce } from "immer"; const next = produce({ n: 0 }, (draft) => { draft.n = user.phone.length }); sink(next.n)',
      'import { produce } from "./immer"; const next = produce({ p: "" }, (draft) => { draft.p = user.phone }); sink(next.p)',
    ],
  },
});
