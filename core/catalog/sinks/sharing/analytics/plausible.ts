import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'plausible',
  target: 'share',
  name: { en: 'Plausible', 'zh-CN': 'Plausible 统计' },
  doc: 'https://plausible.io/docs/custom-event-goals',
  patterns: [
    { from: { global: 'plausible' } },
    { from: { module: ['plausible-tracker', '@plausible-analytics/tracker'] }, members: ['trackEvent', 'track'] },
    { from: { module: 'next-plausible', exports: ['usePlausible'] } },
  ],
  examples: {
    finds: ['plausible("login", { props: { tel: user.phone } })', 'import { track } from "@plausible-analytics/tracker"; track("login", { props: { tel: phone } })', 'import { usePlausible } from "next-plausible"; const send = usePlausible(); send("login", { props: { tel: phone } })'],
    ignores: ['plausible("login", { props: { page: 2 } })', 'function plausible(age) {} plausible(phone)', 'import { track } from "./trail"; track("login", phone)'],
  },
});
