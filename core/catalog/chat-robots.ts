import { defineSink } from './define.ts';

/** Addresses that bring a message into a chat. Everybody in it reads the message, and its operator keeps it. */
export const CHAT_ADDRESS = /^https?:\/\/(?:oapi\.dingtalk\.com\/robot\/send|qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/|open\.(?:feishu\.cn|larksuite\.com)\/open-apis\/bot\/(?:v2\/)?hook\/|hooks\.slack\.com\/|discord(?:app)?\.com\/api\/webhooks\/|api\.telegram\.org\/bot|[\w-]+\.webhook\.office\.com\/)/i;
/** Hosts of which an address has one. */
export const CHAT_HOSTS = ['oapi.dingtalk.com', 'qyapi.weixin.qq.com', 'open.feishu.cn', 'open.larksuite.com', 'hooks.slack.com', 'discord.com', 'discordapp.com', 'api.telegram.org', 'webhook.office.com'];

/** Requests to such addresses, recognised by the address; see `facts/transport/chat-messages.ts`. */
export const chatRobot = defineSink({
  id: 'chat-robot',
  target: 'share',
  name: { en: 'a chat robot', 'zh-CN': '群机器人' },
  doc: 'https://open.dingtalk.com/document/orgapp/custom-robots-send-group-messages',
  patterns: [],
  examples: { finds: [], ignores: [] },
});
