import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'react-native-mmkv',
  target: 'storage',
  name: { en: 'MMKV storage', 'zh-CN': 'MMKV 本地存储' },
  doc: 'https://github.com/mrousavy/react-native-mmkv#set',
  patterns: [
    { from: { module: 'react-native-mmkv' }, members: ['set'], values: [1], key: 0 },
    {
      from: { module: 'react-native-mmkv', exports: ['useMMKVString', 'useMMKVObject', 'useMMKVNumber'], element: 1 },
      values: [0],
    },
  ],
  examples: {
    finds: [
      'import { MMKV } from "react-native-mmkv"; const box = new MMKV(); box.set("phone", res.data)',
      'import { createMMKV } from "react-native-mmkv"; export const box = createMMKV(); box.set("u", user.phone)',
      'import { useMMKVString } from "react-native-mmkv"; const [kept, keep] = useMMKVString("u"); keep(phone)',
    ],
    ignores: [
      'import { MMKV } from "react-native-mmkv"; new MMKV().getString(phone)',
      'import { MMKV } from "react-native-mmkv"; new MMKV().set("bound", Boolean(phone))',
      'import { MMKV } from "./mmkv"; new MMKV().set("u", phone)',
      'class MMKV extends Map {} new MMKV().set("u", phone)',
    ],
  },
});
