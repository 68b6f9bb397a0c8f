import { defineCredential } from '../../define.ts';

/** Signing secret of a group robot: `SEC` and 64 hexadecimal digits. */
export default defineCredential({
  id: 'dingtalk-sign-secret',
  kind: 'signing-secret',
  name: { en: 'DingTalk robot secret', 'zh-CN': '钉钉机器人加签密钥' },
  doc: 'https://open.dingtalk.com/document/robots/customize-robot-security-settings',
  keywords: ['SEC'],
  pattern: /(?<![0-9A-Za-z])SEC[0-9a-f]{64}(?![0-9A-Za-z])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['SEC{hex:64}'],
    ignores: ['SEC{hex:32}', 'SECTION'],
  },
});
