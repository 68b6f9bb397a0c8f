import { defineSink } from '../define.ts';

const MODULES = ['usehooks-ts', 'react-use', '@uidotdev/usehooks', '@mantine/hooks', 'use-local-storage-state', 'ahooks', '@rehooks/local-storage'];
const HOOKS = ['useLocalStorage', 'useSessionStorage', 'useLocalStorageState', 'useSessionStorageState'];

export default defineSink({
  id: 'react-storage-hooks',
  target: 'storage',
  name: { en: 'web storage (React hook)', 'zh-CN': '浏览器本地存储（React Hook）' },
  doc: 'https://usehooks-ts.com/react-hook/use-local-storage',
  patterns: [
    { from: { module: MODULES, exports: HOOKS, element: 1 }, values: [0] },
    { from: { module: MODULES }, members: HOOKS, values: [1], key: 0, options: { at: 1, properties: ['defaultValue'] } },
    { from: { module: '@rehooks/local-storage' }, members: ['writeStorage'], values: [1], key: 0 },
  ],
  examples: {
    finds: [
      'import { useLocalStorage } from "usehooks-ts"; const [kept, keep] = useLocalStorage("u", phone)',
      'import { useLocalStorageState } from "ahooks"; const [kept, keep] = useLocalStorageState("u", { defaultValue: "" }); keep(user.phone)',
      'import { useSessionStorage } from "react-use"; const [, keep] = useSessionStorage("u"); keep({ tel: phone })',
    ],
    ignores: [
      'import { useToggle } from "usehooks-ts"; const [on, turn] = useToggle(); turn(phone)',
      'import { useLocalStorage } from "usehooks-ts"; const [kept, keep] = useLocalStorage("u", ""); kept(phone)',
      'import { useBox } from "./usehooks-ts"; const [kept, keep] = useBox("u", ""); keep(phone)',
      'import { useLocalStorage } from "react-use"; useLocalStorage("phone", "")',
    ],
  },
});
