import { defineCredential } from '../../define.ts';

/** The access token in the address of a group robot lets anyone post. */
export default defineCredential({
  id: 'dingtalk-robot',
  kind: 'webhook-url',
  name: { en: 'DingTalk robot webhook', 'zh-CN': '钉钉群机器人 Webhook' },
  doc: 'https://open.dingtalk.com/document/robots/custom-robot-access',
  keywords: ['oapi.dingtalk.com'],
  pattern: /oapi\.dingtalk\.com\/robot\/send\?(?:[\w=&]{0,40}&)?access_token=(?<secret>[0-9a-f]{64})(?![0-9a-f])/i,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['https://oapi.dingtalk.com/robot/send?access_token={hex:64}'],
    ignores: ['https://oapi.dingtalk.com/robot/send?access_token=', 'https://oapi.dingtalk.com/robot/send?access_token=XXXXXX'],
  },
});
