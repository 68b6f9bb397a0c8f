import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'session-recorders',
  target: 'share',
  name: { en: 'a session-replay or ad service', 'zh-CN': '会话录制或广告服务' },
  doc: 'https://developer.fullstory.com/browser/identification/identify-users/',
  patterns: [
    { from: { global: ['hj', 'clarity', 'ttq', 'fbq', 'FS'] } },
    { from: { global: ['FS', 'FullStory', 'clarity', 'ttq'] }, members: ['identify', 'setUserVars', 'event', 'track', 'set'] },
    { from: { module: ['@fullstory/browser', '@microsoft/clarity', '@hotjar/browser'] }, members: ['identify', 'setUserVars', 'event', 'setTag', 'trackEvent', 'setIdentity'] },
    { from: { module: '@fullstory/browser', exports: ['default', 'FullStory', 'trackEvent'] } },
  ],
  examples: {
    finds: [
      'hj("identify", user.id, { phone })',
      'import Hotjar from "@hotjar/browser"; Hotjar.identify(user.id, { tel: phone })',
      'fbq("track", "Lead", { tel: phone })',
    ],
    ignores: [
      'const hj = (name) => name; hj("identify", phone)',
      'clarity.stop(phone)',
    ],
  },
});
