import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'tauri-store',
  target: 'storage',
  name: { en: 'a file of the app', 'zh-CN': '应用本地文件' },
  doc: 'https://v2.tauri.app/plugin/store/',
  patterns: [{ from: { module: ['@tauri-apps/plugin-store', 'tauri-plugin-store-api'] }, members: ['set'], values: [1], key: 0 }],
  examples: {
    finds: [
      'import { load } from "@tauri-apps/plugin-store"; const box = await load("u.json"); await box.set("tel", user.phone)',
      'import { Store } from "tauri-plugin-store-api"; const box = new Store("u.dat"); box.set("tel", { phone })',
    ],
    ignores: [
      'import { load } from "@tauri-apps/plugin-store"; const box = await load("u.json"); await box.set("theme", user.theme)',
      'import { load } from "@tauri-apps/plugin-store"; const box = await load("u.json"); await box.get(phone)',
      'import { load } from "./boxes"; const box = load("u.json"); box.put("tel", phone)',
    ],
  },
});
