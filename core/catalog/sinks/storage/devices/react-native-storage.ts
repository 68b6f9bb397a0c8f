import { defineSink } from '../../../define.ts';

const MODULES = ['@react-native-async-storage/async-storage', '@react-native-community/async-storage'];
const pair = { members: ['setItem', 'mergeItem'], values: [1], key: 0 } as const;
const pairs = { members: ['multiSet', 'multiMerge'], values: [0] } as const;

/** `expo-secure-store` and the keychain encrypt what they keep, so they are no sinks. */
export default defineSink({
  id: 'react-native-storage',
  target: 'storage',
  name: { en: 'AsyncStorage', 'zh-CN': 'AsyncStorage 本地存储' },
  doc: 'https://react-native-async-storage.github.io/async-storage/docs/api#setitem',
  patterns: [
    { from: { module: MODULES }, ...pair },
    { from: { module: MODULES }, ...pairs },
    { from: { module: 'react-native', exports: ['AsyncStorage'] }, ...pair },
    { from: { module: 'react-native', exports: ['AsyncStorage'] }, ...pairs },
  ],
  examples: {
    finds: [
      'import AsyncStorage from "@react-native-async-storage/async-storage"; await AsyncStorage.setItem("phone", res.data)',
      'import { AsyncStorage } from "react-native"; AsyncStorage.mergeItem("u", JSON.stringify({ tel: phone }))',
      'import AsyncStorage from "@react-native-async-storage/async-storage"; AsyncStorage.multiSet([["u", user.phone], ["theme", "dark"]])',
      'import { useAsyncStorage } from "@react-native-async-storage/async-storage"; const { mergeItem } = useAsyncStorage("u"); mergeItem("u", phone)',
    ],
    ignores: [
      'import * as SecureStore from "expo-secure-store"; SecureStore.setItemAsync("u", phone)',
      'import AsyncStorage from "@react-native-async-storage/async-storage"; AsyncStorage.getItem(phone)',
      'import AsyncStorage from "@react-native-async-storage/async-storage"; AsyncStorage.setItem("phone", "")',
      'import Keychain from "./keychain"; Keychain.setItem("u", phone)',
      'const AsyncStorage = makeVault(); AsyncStorage.multiSet([["u", phone]])',
    ],
  },
});
