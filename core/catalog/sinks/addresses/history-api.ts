import { defineSink } from '../../define.ts';

export default defineSink({
  id: 'history-api',
  target: 'url',
  name: { en: 'the page URL', 'zh-CN': '页面网址' },
  doc: 'https://developer.mozilla.org/en-US/docs/Web/API/History/pushState',
  patterns: [
    { from: { global: 'history' }, members: ['pushState', 'replaceState'], values: [2] },
    { from: { global: 'navigation' }, members: ['navigate'], values: [0] },
  ],
  examples: {
    finds: ['history.pushState(null, "", "/u/" + phone)', 'window.history.replaceState({}, "", `/u/${user.phone}`)', 'navigation.navigate("/u/" + phone)'],
    ignores: [
      'history.pushState({ step: 1 }, "", "/u/" + user.id)',
      'history.back(phone)',
      'const history = makeList(); history.pushState(null, "", phone)',
      'function go(history) { history.replaceState(null, "", "/u/" + phone); }',
      'history.pushState(null, "", phone ? "/bound" : "/unbound")',
    ],
  },
});
