import { findReaching } from './reach.ts';
import { defineRule } from './define.ts';

const id = 'no-store-personal-info';
const laws = ['CSL-42', 'CSL-23', 'CSL-44', 'PIPL-51'];

export default defineRule({
  id,
  description: { en: 'Personal information and credentials must not be stored in clear', 'zh-CN': '禁止明文存储个人信息或凭据' },
  why: {
    en: 'Whatever is stored on a device can be read by every script of the page and by the next user of the device. Encrypt it, or keep it on the server.',
    'zh-CN': '存储在终端上的数据可被页面中的任何脚本和下一个使用者读取。请加密，或只保存在服务端。',
  },
  laws,
  messages: {
    unmasked: {
      en: '{{what}} is kept in {{sink}} in clear: do not store it, or encrypt or mask it first. {{law}}',
      'zh-CN': '{{what}}以明文写入{{sink}}：请不要存储，或先加密、脱敏。{{law}}',
    },
    object: {
      en: '{{names}} may hold a person’s data and is kept whole in {{sink}}: store an id or picked fields instead. {{law}}',
      'zh-CN': '{{names}} 可能含有个人信息，被整体写入{{sink}}：请只存 ID 或必要字段。{{law}}',
    },
  },
  check: (facts) => findReaching(facts, { id, laws }, ['storage', 'file']),
});
