import { defineModel } from '../define-model.ts';

/** A selector stands for the object with `get` that its function receives, and for that `get`. */
export const recoil = defineModel({
  id: 'recoil',
  package: 'recoil',
  doc: 'https://recoiljs.org/docs/api-reference/core/atom',
  flows: [
    { call: 'atom', from: 'argument[0].default', to: 'return.value' },
    { call: 'selector', from: 'argument[0].get.return', to: 'return.value' },
    { call: 'selector', from: 'return', to: ['argument[0].get.parameter[0]', 'return.get'] },
    { call: 'RecoilSelector#()', from: 'argument[0].value', to: 'return' },
    { call: 'useRecoilValue', from: 'argument[0].value', to: 'return' },
    { call: 'useRecoilState', from: 'argument[0].value', to: 'return.0' },
    { call: 'useRecoilState', from: ['return.1.argument[0]', 'return.1.argument[0].return'], to: 'argument[0].value' },
    { call: 'useSetRecoilState', from: ['return.argument[0]', 'return.argument[0].return'], to: 'argument[0].value' },
  ],
  returns: { selector: 'RecoilSelector' },
  examples: {
    carries: [
      'import { atom, useRecoilValue } from "recoil"; const a = atom({ key: "a", default: user.phone }); sink(useRecoilValue(a))',
      'import { atom, useRecoilState } from "recoil"; const a = atom({ key: "a" }); const [p, setP] = useRecoilState(a); setP(user.phone); sink(p)',
      'import { atom, useRecoilValue, useSetRecoilState } from "recoil"; const a = atom({ key: "a" }); const put = useSetRecoilState(a); put(user.phone); sink(useRecoilValue(a))',
      'import { atom, selector, useRecoilValue } from "recoil"; const a = atom({ key: "a", default: user.phone }); const b = selector({ key: "b", get: ({ get }) => get(a).trim() }); sink(useRecoilValue(b))',
    ],
    stops: [
      'import { atom, useRecoilValue } from "recoil"; const a = atom({ key: "a", default: user.phone }); const b = atom({ key: "b", default: 1 }); sink(useRecoilValue(b))',
      'import { atom, selector, useRecoilValue } from "recoil"; const a = atom({ key: "a", default: user.phone }); const b = selector({ key: "b", get: ({ get }) => get(a).length }); sink(useRecoilValue(b))',
      'import { atom, useRecoilValue } from "./recoil"; const a = atom({ key: "a", default: user.phone }); sink(useRecoilValue(a))',
    ],
  },
});
