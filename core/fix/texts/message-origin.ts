/**
 * A message to any window goes to windows of one origin instead.
 * https://developer.mozilla.org/docs/Web/API/Window/postMessage#targetorigin
 */
import { OWN_WINDOW } from '../../catalog/type-names/classes.ts';
import { staticText, unwrap } from '../../syntax/tree.ts';
import type { Fix, Node } from '../../types.ts';

/**
 * The repair of `window.postMessage(data, '*')`; undefined where the origin is written in another way, or the window may be another
 * page's: a frame, or the page that embeds or opened this one.
 */
export function messageOriginFix(call: Node): Fix | undefined {
  const origin = call.type === 'CallExpression' ? call.arguments[1] : undefined;
  if (call.type !== 'CallExpression' || !origin || staticText(origin) !== '*' || !isOwnWindow(unwrap(call.callee))) return undefined;
  return {
    title: {
      en: 'Send it only to windows of your own origin (or name another one here)',
      'zh-CN': '只发送给同源窗口（或在此写明其他来源）',
    },
    safety: 'review',
    edits: [{ range: { start: origin.range[0], end: origin.range[1] }, text: 'window.location.origin' }],
  };
}

/** `window.postMessage`, `self.postMessage`, and `postMessage` alone. */
function isOwnWindow(callee: Node): boolean {
  if (callee.type === 'Identifier') return true;
  return callee.type === 'MemberExpression' && callee.object.type === 'Identifier' && OWN_WINDOW.has(callee.object.name);
}
