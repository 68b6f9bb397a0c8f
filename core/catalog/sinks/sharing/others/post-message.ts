import { defineSink } from '../../../define.ts';

const ANYONE = { at: 1, text: /^\*$/ };

export default defineSink({
  id: 'post-message',
  target: 'share',
  name: { en: 'a window of any origin', 'zh-CN': '任意来源的窗口' },
  doc: 'https://developer.mozilla.org/en-US/docs/Web/API/Window/postMessage#security_concerns',
  patterns: [
    { from: { global: ['window', 'parent', 'opener', 'self', 'globalThis', 'window.parent', 'window.opener', 'parent.parent'] }, members: ['postMessage'], values: [0], when: ANYONE },
    { from: { receiver: ['contentWindow', 'parent', 'opener', 'top', 'source', 'target', 'win', 'iframe', 'frame', 'popup'] }, members: ['postMessage'], values: [0], when: ANYONE },
    { from: { global: 'postMessage' }, values: [0], when: ANYONE },
  ],
  examples: {
    finds: [
      'window.parent.postMessage({ phone }, "*")',
      'frame.contentWindow.postMessage(JSON.stringify({ tel: user.phone }), "*")',
      'window.opener.postMessage(phone, "*")',
    ],
    ignores: [
      'window.parent.postMessage({ phone }, "https://mall.example.com")',
      'window.parent.postMessage({ id: user.id }, "*")',
      'worker.postMessage({ phone })',
      'window.parent.postMessage({ phone }, origin)',
    ],
  },
});
