import { defineCredential } from '../../define.ts';

/** The address of a space with a key and a token. */
export default defineCredential({
  id: 'google-chat-webhook',
  kind: 'webhook-url',
  name: { en: 'Google Chat webhook', 'zh-CN': 'Google Chat Webhook' },
  doc: 'https://developers.google.com/workspace/chat/quickstart/webhooks',
  keywords: ['chat.googleapis.com/v1/spaces/'],
  pattern: /chat\.googleapis\.com\/v1\/spaces\/[\w-]{5,30}\/messages\?[^\s"'`]{0,100}?(?<=[?&])token=(?<secret>[\w%-]{40,60})(?![\w%-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['https://chat.googleapis.com/v1/spaces/{base62:11}/messages?key=AIza{base64url:35}&token={base64url:43}'],
    ignores: [
      'https://chat.googleapis.com/v1/spaces/{base62:11}/messages',
      'https://chat.googleapis.com/v1/spaces/{base62:11}/messages?token={base64url:9}',
    ],
  },
});
