import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'matomo',
  target: 'share',
  name: { en: 'Matomo', 'zh-CN': 'Matomo 统计' },
  doc: 'https://developer.matomo.org/api-reference/tracking-javascript',
  patterns: [
    { from: { global: '_paq' }, members: ['push'], values: [0] },
    { from: { global: ['Matomo.getTracker()', 'Piwik.getTracker()'] }, members: ['setUserId', 'trackEvent', 'setCustomVariable', 'setCustomDimension'] },
  ],
  examples: {
    finds: ['_paq.push(["setUserId", user.email, user.phone])', 'window._paq.push(["trackEvent", "login", phone])', 'Matomo.getTracker().setUserId(phone)'],
    ignores: ['_paq.push(["setUserId", user.id])', 'const _paq = []; _paq.push([phone])', '_paq.push(["trackPageView"])'],
  },
});
