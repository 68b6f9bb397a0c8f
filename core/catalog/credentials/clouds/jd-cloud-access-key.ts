import { defineCredential } from '../../define.ts';

/** `JDC_` and 25 to 40 capitals and digits. */
export default defineCredential({
  id: 'jd-cloud-access-key',
  kind: 'cloud-access-key',
  name: { en: 'JD Cloud AccessKey', 'zh-CN': '京东云 AccessKey' },
  doc: 'https://docs.jdcloud.com/cn/account-management/accesskey-management',
  keywords: ['JDC_'],
  pattern: /\bJDC_[0-9A-Z]{25,40}\b/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['JDC_{upper:28}'],
    ignores: ['JDC_{upper:10}', 'JDC_ACCESS_KEY_ID_OF_THE_ACCOUNT'],
  },
});
