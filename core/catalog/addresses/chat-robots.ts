import { defineSink } from '../define.ts';

/** Addresses that bring a message into a chat. Everybody in it reads the message, and its operator keeps it. */
export const CHAT_ADDRESS = /^https?:\/\/(?:oapi\.dingtalk\.com\/robot\/send|qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/|open\.(?:feishu\.cn|larksuite\.com)\/open-apis\/bot\/(?:v2\/)?hook\/|hooks\.slack\.com\/|discord(?:app)?\.com\/api\/webhooks\/|api\.telegram\.org\/bot|[\w-]+\.webhook\.office\.com\/)/i;
/** Ends of such addresses that bring no message: methods that set up a robot. https://core.telegram.org/bots/api#setwebhook */
export const CHAT_SETUP = /\/(?:set|get|delete|answer)[A-Z]\w*$/;
/** Hosts of which an address has one. */
export const CHAT_HOSTS = ['oapi.dingtalk.com', 'qyapi.weixin.qq.com', 'open.feishu.cn', 'open.larksuite.com', 'hooks.slack.com', 'discord.com', 'discordapp.com', 'api.telegram.org', 'webhook.office.com'];

/** Keys that say what sort of message it is, and those beside which its content stands. https://open.dingtalk.com/document/orgapp/custom-robots-send-group-messages, https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot */
export const MESSAGE_KEYS: Readonly<Record<string, readonly string[]>> = { msgtype: ['text', 'markdown', 'link', 'actionCard', 'news'], msg_type: ['content', 'card'] };
/** Keys of messages that go to one person, or to some. */
export const PERSONAL_MESSAGE_KEYS: readonly string[] = ['touser', 'toparty', 'totag', 'agentid', 'receive_id', 'userid_list', 'agent_id', 'open_id', 'user_id', 'chat_id', 'chatid', 'robotCode'];

/** Requests to such addresses, recognised by the address; see `core/sinks/transport/chat-messages.ts`. */
export const chatRobot = defineSink({
  id: 'chat-robot',
  target: 'share',
  name: { en: 'a chat robot', 'zh-CN': '群机器人' },
  doc: 'https://open.dingtalk.com/document/orgapp/custom-robots-send-group-messages',
  patterns: [],
  examples: { finds: [], ignores: [] },
});
