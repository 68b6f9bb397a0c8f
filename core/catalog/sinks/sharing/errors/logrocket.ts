import { defineSink } from '../../../define.ts';

const MEMBERS = ['identify', 'track', 'captureMessage', 'captureException', 'log', 'info', 'warn', 'error', 'debug'];

export default defineSink({
  id: 'logrocket',
  target: 'share',
  name: { en: 'LogRocket', 'zh-CN': 'LogRocket 会话录制' },
  doc: 'https://docs.logrocket.com/reference/identify',
  patterns: [
    { from: { module: ['logrocket', '@logrocket/react-native'] }, members: MEMBERS },
    { from: { global: 'LogRocket' }, members: MEMBERS },
  ],
  examples: {
    finds: [
      'import LogRocket from "logrocket"; LogRocket.identify(user.id, { phone: user.phone })',
      'LogRocket.track("login", { phone })',
      'import LogRocket from "logrocket"; LogRocket.captureMessage(`no ${phone}`)',
    ],
    ignores: [
      'import LogRocket from "logrocket"; LogRocket.identify(user.id)',
      'import LogRocket from "logrocket"; LogRocket.init(phone)',
      'import LogRocket from "./rocket"; LogRocket.track(phone)',
    ],
  },
});
