import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'support-chats',
  target: 'share',
  name: { en: 'a customer-chat service', 'zh-CN': '在线客服服务' },
  doc: 'https://developers.intercom.com/installing-intercom/web/methods',
  patterns: [
    { from: { global: ['Intercom', 'zE', 'drift'] } },
    { from: { global: ['drift', 'Beacon'] }, members: ['identify', 'setUserVars', 'event', 'track', 'set'] },
    // https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/dollar-crisp/
    { from: { global: '$crisp' }, members: ['push'], values: [0] },
    { from: { module: 'crisp-sdk-web' }, members: ['setEmail', 'setPhone', 'setNickname', 'setData'] },
    { from: { module: ['@intercom/messenger-js-sdk', 'react-use-intercom'] }, members: ['boot', 'update', 'trackEvent'] },
    { from: { module: '@intercom/messenger-js-sdk', exports: ['Intercom', 'default', 'update', 'trackEvent'] } },
  ],
  examples: {
    finds: [
      'Intercom("boot", { user_id: user.id, phone: user.phone })',
      'import { useIntercom } from "react-use-intercom"; const chat = useIntercom(); chat.update({ phone })',
      'zE("messenger:set", "conversationFields", [{ id: "1", value: user.phone }])',
      '$crisp.push(["set", "user:phone", [user.phone]])',
      'import { Crisp } from "crisp-sdk-web"; Crisp.user.setPhone(phone)',
    ],
    ignores: [
      '$crisp.push(["do", "chat:open"])',
      'Intercom("boot", { user_id: user.id })',
      'import { update } from "./chat"; update({ phone })',
    ],
  },
});
