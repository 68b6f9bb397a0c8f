import { defineModel, type FlowRow } from '../define-model.ts';

/**
 * An atom holds its value; an atom that is made of a function holds what that gives, and `get` in it, for which the atom itself
 * stands, reads another one. The second function, which writes, also receives `set`.
 */
export const jotai = defineModel({
  id: 'jotai',
  package: 'jotai',
  alsoIn: ['jotai/vanilla', 'jotai/react', 'jotai/utils', 'jotai/vanilla/utils', 'jotai/react/utils'],
  doc: 'https://jotai.org/docs/core/atom',
  flows: [
    ...['atom', 'atomWithReset'].map((call): FlowRow => ({ call, from: ['argument[0]', 'argument[0].return'], to: 'return.value' })),
    { call: 'atomWithStorage', from: 'argument[1]', to: 'return.value' },
    { call: 'atom', from: 'return', to: 'argument[0].parameter[0]' },
    { call: 'atom', from: 'argument[1]', to: 'return.setter.writes' },
    { call: 'atom', from: 'return', to: 'argument[1].parameter[0]' },
    { call: 'atom', from: 'return.setter', to: 'argument[1].parameter[1]' },
    { call: 'JotaiWriter#()', from: ['argument[1]', 'argument[1].return'], to: 'argument[0].value' },
    { call: 'JotaiAtom#()', from: 'argument[0].value', to: 'return' },
    { call: 'useAtom', from: 'argument[0].value', to: 'return.0' },
    { call: 'useAtom', from: ['return.1.argument[0]', 'return.1.argument[0].return'], to: 'argument[0].value' },
    { call: 'useAtomValue', from: 'argument[0].value', to: 'return' },
    { call: 'useSetAtom', from: ['return.argument[0]', 'return.argument[0].return'], to: 'argument[0].value' },
    { call: 'useHydrateAtoms', from: 'argument[0].*.1', to: 'argument[0].*.0.value' },
    { call: 'JotaiStore#get', from: 'argument[0].value', to: 'return' },
    { call: 'JotaiStore#set', from: ['argument[1]', 'argument[1].return'], to: 'argument[0].value' },
  ],
  returns: { createStore: 'JotaiStore', getDefaultStore: 'JotaiStore', atom: 'JotaiAtom', useSetAtom: 'JotaiSetter' },
  parts: { atom: { setter: 'JotaiWriter' } },
  examples: {
    carries: [
      'import { atom, useAtomValue } from "jotai"; const a = atom(user.phone); sink(useAtomValue(a))',
      'import { atom, useAtom } from "jotai"; const a = atom(""); const [p, setP] = useAtom(a); setP(user.phone); sink(p)',
      'import { atom, useAtom, useSetAtom } from "jotai"; const a = atom(""); const put = useSetAtom(a); put(user.phone); const [p] = useAtom(a); sink(p)',
      'import { atom, createStore } from "jotai"; const a = atom(""); const s = createStore(); s.set(a, user.phone); sink(s.get(a))',
      'import { atom, useAtomValue } from "jotai"; const a = atom(user.phone); const b = atom((get) => get(a).trim()); sink(useAtomValue(b))',
      'import { atom, useAtomValue } from "jotai"; const a = atom(""); const put = atom(null, (get, set, p) => { set(a, user.phone) }); sink(useAtomValue(a))',
      'import { atom, useAtom } from "jotai"; const a = atom({ p: "" }); export function Page() { const [held, put] = useAtom(a); const save = () => put((old) => ({ ...old, p: user.phone })); sink(held.p) }',
    ],
    stops: [
      'import { atom, useAtom } from "jotai"; const a = atom({ p: "" }); const b = atom({ p: "" }); export function Page() { const [held] = useAtom(a); const [, put] = useAtom(b); const save = () => put({ p: user.phone }); sink(held.p) }',
      'import { atom, useAtomValue } from "jotai"; const a = atom(""); const b = atom(""); const put = atom(null, (get, set, p) => { set(a, user.phone) }); sink(useAtomValue(b))',
      'import { atom, useAtomValue } from "jotai"; const a = atom(user.phone); const b = atom(1); sink(useAtomValue(b))',
      'import { atom, useAtomValue } from "jotai"; const a = atom(user.phone); const b = atom((get) => get(a).length); sink(useAtomValue(b))',
      'import { atom, useAtom } from "./jotai"; const a = atom(""); const [p, setP] = useAtom(a); setP(user.phone); sink(p)',
    ],
  },
});
