import { defineCredential } from '../../define.ts';

/** The bot’s id in base64 (which starts with a digit), a time stamp and a signature, joined by full stops. */
export default defineCredential({
  id: 'discord-bot-token',
  kind: 'api-key',
  name: { en: 'Discord bot token', 'zh-CN': 'Discord 机器人令牌' },
  doc: 'https://discord.com/developers/docs/reference#authentication',
  keywords: ['MT', 'Mj', 'Mz', 'ND', 'NT', 'Nj', 'Nz', 'OD', 'OT'],
  pattern: /(?<![\w.-])(?:M[Tjz]|N[DTjz]|O[DT])[\w-]{22,24}\.[\w-]{6}\.[\w-]{27,38}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['MT{base62:24}.G{base62:5}.{base64url:38}'],
    ignores: ['MT{base62:24}.{base62:4}.{base64url:38}', 'PT{base62:24}.G{base62:5}.{base64url:38}'],
  },
});
