import { defineSink } from '../../define.ts';

export default defineSink({
  id: 'file-saver',
  target: 'export',
  name: { en: 'a downloaded file', 'zh-CN': '下载的文件' },
  doc: 'https://github.com/eligrey/FileSaver.js#saving-text',
  patterns: [
    { from: { module: ['file-saver'], exports: ['saveAs'] }, values: [0] },
    { from: { module: ['file-saver'] }, members: ['saveAs'], values: [0] },
    { from: { global: 'saveAs' }, values: [0] },
  ],
  examples: {
    finds: [
      'import { saveAs } from "file-saver"; saveAs(new Blob([`id,phone\\n1,${phone}`]), "users.csv")',
      'import FileSaver from "file-saver"; FileSaver.saveAs(new Blob([JSON.stringify({ idCard: user.idCard })]), "u.json")',
    ],
    ignores: [
      'import { saveAs } from "file-saver"; saveAs(new Blob([String(user.id)]), "u.csv")',
      'import { saveAs } from "./files"; saveAs(new Blob([phone]))',
      'function saveAs(x) { return x; } saveAs(phone)',
    ],
  },
});
