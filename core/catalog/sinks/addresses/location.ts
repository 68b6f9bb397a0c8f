import { defineSink } from '../../define.ts';

const LOCATIONS = ['location', 'document.location', 'parent.location', 'opener.location'];

export default defineSink({
  id: 'location',
  target: 'url',
  name: { en: 'the page URL', 'zh-CN': '页面网址' },
  doc: 'https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-location-interface',
  patterns: [
    { from: { global: LOCATIONS }, members: ['href', 'hash', 'search', 'pathname'], write: true, pairs: true },
    { from: { global: ['window', 'document', 'self', 'top', 'parent', 'opener', 'globalThis'] }, members: ['location'], write: true, pairs: true },
    { from: { global: 'location' }, write: true, pairs: true },
    { from: { global: LOCATIONS }, members: ['assign', 'replace'], values: [0] },
    { from: { global: 'open' }, values: [0] },
    { from: { global: 'plus.runtime' }, members: ['openURL'], values: [0] },
  ],
  examples: {
    finds: [
      'location.href = "/user/" + phone',
      'window.location.href = `/order/${phone}`',
      'location = "/order/" + user.phone',
      'window.location = "/u/" + phone',
      'location.hash = "#phone=" + res.data',
      'document.location.hash = phone',
      'location.replace("/u/" + phone)',
      'window.open(`https://example.com/u/${phone}`)',
    ],
    ignores: [
      'location.href = "/user/" + user.id',
      'function go(location) { location.href = "/user/" + phone; }',
      'import { location } from "./place"; location.replace("/u/" + phone)',
      'const open = (text) => text; open(phone)',
      'location.reload(phone)',
      'link.href = "/user/" + phone',
      'location.href = `tel:${phone}`',
      'const dial = "tel:" + phone; window.open(dial)',
      'window.open("/help", phone)',
    ],
  },
});
