import { defineSink } from '../../../define.ts';

const MODULES = ['usehooks-ts', 'react-use', '@uidotdev/usehooks', '@mantine/hooks', 'use-local-storage-state', 'ahooks', '@rehooks/local-storage'];
const HOOKS = ['useLocalStorage', 'useSessionStorage', 'useLocalStorageState', 'useSessionStorageState'];

export default defineSink({
  id: 'react-storage-hooks',
  target: 'storage',
  name: { en: 'browser storage', 'zh-CN': '浏览器存储（React Hook）' },
  doc: 'https://usehooks-ts.com/react-hook/use-local-storage',
  patterns: [
    { from: { module: MODULES, exports: HOOKS, element: 1 }, values: [0] },
    { from: { module: MODULES }, members: HOOKS, values: [1], key: 0, options: { at: 1, properties: ['defaultValue'] }, isState: true },
    // https://jotai.org/docs/utilities/storage
    { from: { module: ['jotai/utils', 'jotai/vanilla/utils'] }, members: ['atomWithStorage'], values: [1], key: 0, isState: true },
    { from: { module: '@rehooks/local-storage' }, members: ['writeStorage'], values: [1], key: 0 },
  ],
  examples: {
    finds: [
      'import { useLocalStorage } from "usehooks-ts"; const [kept, keep] = useLocalStorage("u", phone)',
      'import { useLocalStorageState } from "ahooks"; const [kept, keep] = useLocalStorageState("u", { defaultValue: "" }); keep(user.phone)',
      'import { useSessionStorage } from "react-use"; const [, keep] = useSessionStorage("u"); keep({ tel: phone })',
      'import { useLocalStorage } from "react-use"; useLocalStorage("phone", "")',
      'import { useLocalStorage } from "react-use"; interface Member { name: string; idCard: string } useLocalStorage<Member | null>("last", null)',
      'import { useLocalStorageState } from "ahooks"; interface Member { phone: string; idCard: string } useLocalStorageState<Partial<Member>>("draft")',
      'import { useLocalStorageState } from "ahooks"; useLocalStorageState("draft", { defaultValue: { name: "", phone: "" } })',
      'import { atomWithStorage } from "jotai/utils"; interface Member { name: string; idCard: string } export const last = atomWithStorage<Member | null>("last", null)',
    ],
    ignores: [
      'import { atomWithStorage } from "jotai/utils"; interface View { isOpen: boolean; width: number } export const last = atomWithStorage<View | null>("view", null)',
      'import { atomWithStorage } from "./utils"; interface Member { name: string; idCard: string } export const last = atomWithStorage<Member | null>("last", null)',
      'import { useToggle } from "usehooks-ts"; const [on, turn] = useToggle(); turn(phone)',
      'import { useLocalStorage } from "usehooks-ts"; const [kept, keep] = useLocalStorage("u", ""); kept(phone)',
      'import { useBox } from "./usehooks-ts"; const [kept, keep] = useBox("u", ""); keep(phone)',
      'import { useLocalStorage } from "react-use"; useLocalStorage("mobile", false)',
      'import { useLocalStorage } from "react-use"; interface View { isOpen: boolean; width: number } useLocalStorage<View | null>("view", null)',
      'import { useLocalStorageState } from "ahooks"; useLocalStorageState("mobile", { defaultValue: false })',
      'import { useLocalStorage } from "./hooks"; useLocalStorage("phone", "")',
    ],
  },
});
