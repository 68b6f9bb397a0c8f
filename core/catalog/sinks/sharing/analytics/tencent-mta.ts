import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'tencent-mta',
  target: 'share',
  name: { en: 'Tencent Analytics', 'zh-CN': '腾讯移动分析' },
  doc: 'https://mta.qq.com/h5/ctr_help',
  patterns: [
    { from: { global: 'MtaH5' }, members: ['clickStat', 'clickShare', 'pgv'] },
    { from: { module: ['mta-h5-analysis', 'mta-wechat-analysis', 'mta-h5'] }, members: ['clickStat', 'clickShare', 'stat'] },
  ],
  examples: {
    finds: ['MtaH5.clickStat("login", { tel: user.phone })', 'import MtaH5 from "mta-h5-analysis"; MtaH5.clickStat("login", { tel: phone })'],
    ignores: ['MtaH5.clickStat("login", { page: "home" })', 'const MtaH5 = board(); MtaH5.clickStat("login", { tel: phone })', 'MtaH5.init(phone)'],
  },
});
