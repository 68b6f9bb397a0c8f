import { defineCredentialPosition } from '../../define.ts';

export default defineCredentialPosition({
  id: 'rongcloud-sdk',
  kind: 'app-secret',
  name: { en: 'the RongCloud App Secret', 'zh-CN': '融云 App Secret' },
  doc: 'https://github.com/rongcloud/server-sdk-nodejs',
  isOwnSecret: true,
  variable: 'RONGCLOUD_APP_SECRET',
  calls: [{ from: { module: 'rongcloud-sdk' }, options: { at: 0, paths: ['secret'] } }],
  examples: {
    finds: ["const RongCloud = require('rongcloud-sdk')({ appkey: key, secret: SECRET })"],
    ignores: ["const RongCloud = require('rongcloud-sdk')({ appkey: SECRET, secret: process.env.RONGCLOUD_APP_SECRET })"],
  },
});
