import { defineCredential } from '../../define.ts';

/** The bot’s number, a colon and 35 characters that start with `AA`. */
export default defineCredential({
  id: 'telegram-bot-token',
  kind: 'api-key',
  name: { en: 'Telegram bot token', 'zh-CN': 'Telegram 机器人令牌' },
  doc: 'https://core.telegram.org/bots/api#authorizing-your-bot',
  keywords: [':A'],
  pattern: /(?<![\w-])(?:bot)?\d{8,10}:(?<secret>A[\w-]{34})(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['{digits:10}:AA{base64url:33}', 'https://api.telegram.org/bot123456789:AA{base64url:33}/sendMessage'],
    ignores: ['{digits:10}:AA{base64url:10}'],
  },
});
