import { defineSink } from '../../../define.ts';

const MEMBERS = ['identify', 'capture', 'register', 'register_once', 'setPersonProperties', 'group', 'alias', 'people'];

export default defineSink({
  id: 'posthog',
  target: 'share',
  name: { en: 'PostHog', 'zh-CN': 'PostHog 分析' },
  doc: 'https://posthog.com/docs/libraries/js',
  patterns: [
    { from: { module: ['posthog-js', 'posthog-node', 'posthog-react-native', 'posthog-js/react'] }, members: MEMBERS },
    { from: { global: 'posthog' }, members: MEMBERS },
    { from: { receiver: ['posthog', '$posthog'] }, members: MEMBERS },
    { from: { receiver: ['posthog.people'] }, members: ['set', 'set_once'] },
  ],
  examples: {
    finds: [
      'import posthog from "posthog-js"; posthog.identify(user.id, { phone: user.phone })',
      'posthog.capture("login", { phone })',
      'import posthog from "posthog-js"; posthog.people.set({ phone })',
      'import { PostHog } from "posthog-node"; const hog = new PostHog("k"); hog.capture({ distinctId: user.phone, event: "pay" })',
      'import { usePostHog } from "posthog-js/react"; const hog = usePostHog(); hog.register({ tel: phone })',
    ],
    ignores: [
      'import posthog from "posthog-js"; posthog.identify(user.id)',
      'import posthog from "posthog-js"; posthog.reset(phone)',
      'import { capture } from "./camera"; capture(phone)',
    ],
  },
});
