import { defineSink } from '../../define.ts';

export default defineSink({
  id: 'tauri-files',
  target: 'file',
  name: { en: 'a file', 'zh-CN': '文件' },
  doc: 'https://v2.tauri.app/reference/javascript/fs/',
  patterns: [{ from: { module: ['@tauri-apps/plugin-fs', '@tauri-apps/api/fs'] }, members: ['writeTextFile', 'writeFile'], values: [1] }],
  examples: {
    finds: ['import { writeTextFile } from "@tauri-apps/plugin-fs"; await writeTextFile("a.txt", user.phone)', 'import * as fs from "@tauri-apps/plugin-fs"; fs.writeTextFile("a.txt", JSON.stringify({ phone }))'],
    ignores: ['import { writeTextFile } from "@tauri-apps/plugin-fs"; await writeTextFile("a.txt", user.id)', 'import { readTextFile } from "@tauri-apps/plugin-fs"; await readTextFile(phone)', 'import { writeTextFile } from "./notes"; writeTextFile("a.txt", phone)'],
  },
});
