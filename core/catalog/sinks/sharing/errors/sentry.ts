import { defineSink, type SinkOrigin, type SinkPattern } from '../../../define.ts';

const PLATFORMS = [
  'browser', 'node', 'react', 'vue', 'angular', 'svelte', 'sveltekit', 'nextjs', 'nuxt', 'remix', 'astro', 'gatsby', 'nestjs', 'electron', 'react-native', 'capacitor', 'serverless', 'bun', 'cloudflare', 'core', 'minimal', 'hub',
];
const FROM: readonly SinkOrigin[] = [
  { module: [...PLATFORMS.map((name) => `@sentry/${name}`), 'sentry-miniapp', 'sentry-mina', 'sentry-uniapp', 'raven-js', 'raven', 'raven-weapp'] },
  { global: ['Sentry', 'Raven'] },
  { receiver: ['scope', 'Sentry', '$sentry', 'configureScope(=>)', 'withScope(=>)', 'withIsolationScope(=>)'] },
];

export default defineSink({
  id: 'sentry',
  target: 'share',
  name: { en: 'Sentry', 'zh-CN': 'Sentry 错误监控' },
  doc: 'https://docs.sentry.io/platforms/javascript/enriching-events/',
  patterns: [
    ...FROM.flatMap((from): SinkPattern[] => [
      { from, members: ['setUser', 'setExtras', 'setTags', 'addBreadcrumb', 'captureEvent', 'setUserContext', 'setExtraContext'], values: [0] },
      { from, members: ['setExtra', 'setTag', 'setContext'], values: [1], key: 0 },
      { from, members: ['captureMessage', 'captureException'], values: [0, 1] },
    ]),
  ],
  examples: {
    finds: [
      'import * as Sentry from "@sentry/react"; Sentry.setUser({ id: user.id, phone: user.phone })',
      'import { captureMessage } from "@sentry/node"; captureMessage(`no user ${phone}`)',
      'import * as Sentry from "@sentry/vue"; Sentry.captureException(error, { extra: { phone } })',
      'import * as Sentry from "@sentry/browser"; Sentry.configureScope((scope) => scope.setExtra("tel", phone))',
      'import * as Sentry from "@sentry/node"; Sentry.configureScope((s) => s.setUser({ tel: user.phone }))',
      'import * as Sentry from "@sentry/browser"; Sentry.withScope((scope) => { scope.setTag("phone", value); Sentry.captureException(error); })',
      'Sentry.addBreadcrumb({ category: "login", data: { phone } })',
      'import * as Sentry from "sentry-miniapp"; Sentry.setContext("user", { mobile: user.phone })',
    ],
    ignores: [
      'import * as Sentry from "@sentry/react"; Sentry.setUser({ id: user.id })',
      'import * as Sentry from "@sentry/react"; Sentry.captureException(error)',
      'import * as Sentry from "@sentry/react"; Sentry.setTag("bound", String(phone.length > 0))',
      'import * as Sentry from "@sentry/react"; Sentry.setUser(null)',
      'import { setUser } from "./store"; setUser({ phone })',
      'const scope = open(); scope.setPhone(phone)',
    ],
  },
});
