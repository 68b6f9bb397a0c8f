/**
 * A message to any window goes to windows of one origin instead.
 * https://developer.mozilla.org/docs/Web/API/Window/postMessage#targetorigin
 */
import { staticText } from '../syntax/tree.ts';
import type { Fix, Node } from '../types.ts';

/** The repair of `frame.postMessage(data, '*')`; undefined where the origin is written in another way. */
export function messageOriginFix(call: Node): Fix | undefined {
  const origin = call.type === 'CallExpression' ? call.arguments[1] : undefined;
  if (!origin || staticText(origin) !== '*') return undefined;
  return {
    title: {
      en: 'Send it only to windows of your own origin (or name another one here)',
      'zh-CN': '只发送给同源窗口（或在此写明其他来源）',
    },
    safety: 'review',
    edits: [{ range: { start: origin.range[0], end: origin.range[1] }, text: 'window.location.origin' }],
  };
}
