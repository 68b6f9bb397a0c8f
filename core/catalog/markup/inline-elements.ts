/**
 * Elements that stand in a line of text and are part of it. https://html.spec.whatwg.org/multipage/text-level-semantics.html,
 * https://developers.weixin.qq.com/miniprogram/dev/component/text.html
 */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'kbd', 'mark', 'samp', 'small', 'span', 'strong', 'text', 'tt', 'u', 'var']);
