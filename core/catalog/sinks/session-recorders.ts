import { defineSink } from '../define.ts';

export default defineSink({
  id: 'session-recorders',
  target: 'share',
  name: { en: 'a chat or session-replay service', 'zh-CN': '客服或会话录制服务' },
  doc: 'https://developers.intercom.com/installing-intercom/web/methods',
  patterns: [
    { from: { global: ['Intercom', 'hj', 'clarity', 'ttq', 'fbq', 'zE', 'drift', 'FS'] } },
    { from: { global: ['FS', 'FullStory', 'clarity', 'drift', 'ttq', 'Beacon'] }, members: ['identify', 'setUserVars', 'event', 'track', 'set'] },
    { from: { module: ['@fullstory/browser', '@microsoft/clarity', '@intercom/messenger-js-sdk', 'react-use-intercom', '@hotjar/browser'] }, members: ['identify', 'setUserVars', 'event', 'setTag', 'boot', 'update', 'trackEvent', 'setIdentity'] },
    { from: { module: ['@intercom/messenger-js-sdk', '@fullstory/browser'], exports: ['Intercom', 'default', 'update', 'FullStory', 'trackEvent'] } },
  ],
  examples: {
    finds: [
      'Intercom("boot", { user_id: user.id, phone: user.phone })',
      'hj("identify", user.id, { phone })',
      'import { useIntercom } from "react-use-intercom"; const chat = useIntercom(); chat.update({ phone })',
      'import Hotjar from "@hotjar/browser"; Hotjar.identify(user.id, { tel: phone })',
      'fbq("track", "Lead", { tel: phone })',
    ],
    ignores: [
      'Intercom("boot", { user_id: user.id })',
      'const hj = (name) => name; hj("identify", phone)',
      'import { update } from "./chat"; update({ phone })',
      'clarity.stop(phone)',
    ],
  },
});
