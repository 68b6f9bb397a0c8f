import { defineSink } from '../../define.ts';

const DATABASES = ['wx.cloud.database()', 'uniCloud.database()', 'uniCloud.databaseForJQL()', 'my.cloud.database()', 'qq.cloud.database()'];
const COLLECTIONS = DATABASES.map((name) => `${name}.collection()`);
const DOCUMENTS = [...COLLECTIONS.map((name) => `${name}.doc()`), ...COLLECTIONS.map((name) => `${name}.where()`)];

export default defineSink({
  id: 'cloud-databases',
  target: 'database',
  name: { en: 'a cloud database', 'zh-CN': '云数据库' },
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/wxcloud/reference-sdk-api/database/collection/Collection.add.html',
  patterns: [
    { from: { global: COLLECTIONS }, members: ['add'], values: [0] },
    { from: { global: DOCUMENTS }, members: ['update', 'set'], values: [0] },
    { from: { module: ['wx-server-sdk', '@cloudbase/node-sdk', '@cloudbase/js-sdk'] }, members: ['add', 'update', 'set'], values: [0] },
  ],
  examples: {
    finds: [
      'const db = wx.cloud.database(); db.collection("users").add({ data: { password: user.password } })',
      'uniCloud.database().collection("users").add({ idCard: user.idCard })',
      'const cloud = require("wx-server-sdk"); const db = cloud.database(); db.collection("users").doc("1").update({ data: { password: user.password } })',
    ],
    ignores: [
      'const db = wx.cloud.database(); db.collection("users").add({ data: { phone } })',
      'const db = wx.cloud.database(); db.collection("users").where({ idCard: user.idCard }).get()',
      'const wx = host(); wx.cloud.database().shelf("u").add({ data: { password: user.password } })',
    ],
  },
});
