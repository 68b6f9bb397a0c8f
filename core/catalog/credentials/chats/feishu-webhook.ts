import { defineCredential } from '../../define.ts';

/** The id in the address of a group robot lets anyone post. */
export default defineCredential({
  id: 'feishu-webhook',
  kind: 'webhook-url',
  name: { en: 'Feishu/Lark robot webhook', 'zh-CN': '飞书群机器人 Webhook' },
  doc: 'https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot',
  keywords: ['/open-apis/bot/'],
  pattern: /open\.(?:feishu\.cn|larksuite\.com)\/open-apis\/bot\/(?:v2\/)?hook\/(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/i,
  level: 'high',
  examples: {
    finds: ['https://open.feishu.cn/open-apis/bot/v2/hook/{uuid}', 'https://open.larksuite.com/open-apis/bot/v2/hook/{uuid}'],
    ignores: ['https://open.feishu.cn/open-apis/bot/v2/hook/', 'https://open.feishu.cn/open-apis/bot/v2/hook/xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx'],
  },
});
