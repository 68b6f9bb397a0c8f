import { defineSink, type SinkOrigin, type SinkPattern } from '../../../define.ts';

const FROM: readonly SinkOrigin[] = [{ module: ['@honeybadger-io/js', '@honeybadger-io/react', '@honeybadger-io/vue', '@honeybadger-io/react-native', 'honeybadger'] }, { global: 'Honeybadger' }, { receiver: ['$honeybadger'] }];

export default defineSink({
  id: 'honeybadger',
  target: 'share',
  name: { en: 'Honeybadger', 'zh-CN': 'Honeybadger 错误监控' },
  doc: 'https://docs.honeybadger.io/lib/javascript/guides/customizing-error-reports/',
  patterns: FROM.flatMap((from): SinkPattern[] => [
    { from, members: ['setContext', 'event'] },
    { from, members: ['notify', 'notifyAsync', 'addBreadcrumb'], values: [0, 1, 2] },
  ]),
  examples: {
    finds: [
      'import Honeybadger from "@honeybadger-io/js"; Honeybadger.setContext({ user_phone: user.phone })',
      'Honeybadger.notify(error, { context: { phone } })',
      'this.$honeybadger.addBreadcrumb("login", { metadata: { tel: phone } })',
    ],
    ignores: [
      'import Honeybadger from "@honeybadger-io/js"; Honeybadger.setContext({ user_id: user.id })',
      'Honeybadger.notify(error)',
      'Honeybadger.configure({ apiKey: phone })',
      'const Honeybadger = badger(); Honeybadger.notify(phone)',
    ],
  },
});
