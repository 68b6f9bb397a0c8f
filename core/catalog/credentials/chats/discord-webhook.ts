import { defineCredential } from '../../define.ts';

/** Whoever has the address posts to the channel: the id and a token of about 68 characters. */
export default defineCredential({
  id: 'discord-webhook',
  kind: 'webhook-url',
  name: { en: 'Discord webhook', 'zh-CN': 'Discord Webhook' },
  doc: 'https://discord.com/developers/docs/resources/webhook',
  keywords: ['discord.com/api', 'discordapp.com/api'],
  pattern: /discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/(?<secret>[\w-]{60,80})(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: [
      'https://discord.com/api/webhooks/{digits:18}/{base64url:68}',
      'https://discordapp.com/api/v10/webhooks/{digits:19}/{base64url:68}',
    ],
    ignores: ['https://discord.com/api/webhooks/{digits:18}/', 'https://discord.com/api/v10/channels/{digits:18}/messages'],
  },
});
