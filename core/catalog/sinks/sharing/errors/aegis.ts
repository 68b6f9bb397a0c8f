import { defineSink } from '../../../define.ts';

const AEGIS = ['aegis-web-sdk', 'aegis-mp-sdk', 'aegis-rn-sdk', 'aegis-uniapp-sdk', '@tencent/aegis-web-sdk', '@tencent/aegis-mp-sdk'];
const MEMBERS = ['report', 'info', 'infoAll', 'error', 'reportEvent', 'setConfig'];

export default defineSink({
  id: 'aegis',
  target: 'share',
  name: { en: 'Tencent Aegis', 'zh-CN': '腾讯 Aegis 监控' },
  doc: 'https://cloud.tencent.com/document/product/1464/58558',
  patterns: [
    { from: { module: AEGIS }, members: MEMBERS },
    { from: { global: ['Aegis()', 'aegis'] }, members: MEMBERS },
    { from: { receiver: ['aegis', '$aegis'] }, members: MEMBERS },
  ],
  examples: {
    finds: [
      'import Aegis from "aegis-web-sdk"; const watch = new Aegis({ id: "x" }); watch.report({ msg: "login", ext1: phone })',
      'import Aegis from "aegis-mp-sdk"; const aegis = new Aegis({ id: "x" }); aegis.infoAll("phone", phone)',
      'aegis.setConfig({ uin: user.phone })',
    ],
    ignores: [
      'import Aegis from "aegis-web-sdk"; const watch = new Aegis({ id: "x" }); watch.setConfig({ uin: user.id })',
      'const aegis = new Aegis({ id: "x" }); aegis.time(phone)',
      'import { report } from "./bulletin"; report({ phone })',
    ],
  },
});
