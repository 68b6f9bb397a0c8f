import { defineCredential } from '../../define.ts';

/** 20 characters, under a name of PagerDuty. */
export default defineCredential({
  id: 'pagerduty-token',
  kind: 'api-key',
  name: { en: 'PagerDuty token', 'zh-CN': 'PagerDuty 令牌' },
  doc: 'https://support.pagerduty.com/main/docs/api-access-keys',
  keywords: [],
  context: ['pagerduty'],
  pattern: /^(?:u\+)?[\w+-]{18,20}$/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['u+{base64url:18}'],
    ignores: ['u+{base64url:8}'],
  },
});
