import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'message-content',
  name: { en: 'message content', 'zh-CN': '消息内容' },
  category: 'communication',
  level: 'high',
  tier: 'A',
  sensitivity: 'gbt35273-b-only',
  terms: {
    en: {
      high: [
        'sms content', 'sms body', 'chat content', 'chat message content', 'chat record', 'chat history',
        'mail content', 'mail body', 'email content', 'private message content', 'im message content',
      ],
      medium: [
        'private message', 'message content', 'msg content',
      ],
      low: [
        'voice message',
      ],
    },
    pinyin: {
      high: [
        'duanxinneirong', 'liaotianjilu', 'liaotianneirong', 'youjianneirong', 'sixin',
      ],
    },
    abbr: {
      medium: [
        'dxnr', 'ltjl', 'ltnr',
      ],
    },
    zh: {
      high: [
        '短信内容', '聊天记录', '聊天内容', '邮件内容', '私信',
      ],
    },
  },
  examples: {
    finds: [
      'smsContent', 'smsBody', 'duanxinneirong', '短信内容',
    ],
    ignores: [
      'messageContent', 'messageBox', 'smsTemplateContent', 'commitMessage',
    ],
  },
});
