import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'idb-keyval',
  target: 'storage',
  name: { en: 'IndexedDB (idb-keyval)', 'zh-CN': 'IndexedDB 本地数据库（idb-keyval）' },
  doc: 'https://github.com/jakearchibald/idb-keyval#set',
  patterns: [
    { from: { module: 'idb-keyval' }, members: ['set'], values: [1], key: 0 },
    { from: { module: 'idb-keyval' }, members: ['setMany'], values: [0] },
  ],
  examples: {
    finds: [
      'import { set } from "idb-keyval"; set("u", phone)',
      'import { set as keep } from "idb-keyval"; keep("phone", res.data)',
      'import * as idb from "idb-keyval"; idb.setMany([["u", user.phone], ["v", 1]])',
    ],
    ignores: ['import { get } from "idb-keyval"; get(phone)', 'import { set } from "lodash"; set({}, "u", phone)', 'import { set } from "idb-keyval"; set("phone", "")', 'function set() {} set("u", phone)'],
  },
});
