import assert from 'node:assert/strict';
import { set, show, waitForHover, waitForUnderlined } from './editor.ts';

const LEAK = 'export function ship(order) {\n  console.log(order.mobile);\n}\n';

describe('hover', () => {
  after(() => set('locale', undefined));

  it('in English says what to do with a look at the result, and the article', async () => {
    await set('locale', 'en');
    const text = await waitForHover(await show('hover/english.js', LEAK), 'mobile', /Quick fix/);
    for (const part of [/\*\*Quick fix\*\*/, /`console\.log\(.*`/, /Cybersecurity Law Art\. 42 \(2025; formerly 40\)/, /no-log-personal-info/]) assert.match(text, part);
  });

  it('in Chinese says the same, as do the findings', async () => {
    await set('locale', 'zh-CN');
    const document = await show('hover/chinese.js', LEAK);
    const text = await waitForHover(document, 'mobile', /快速修复/);
    for (const part of [/\*\*快速修复\*\*/, /《网络安全法》第42条（2025修正；原第40条）/]) assert.match(text, part);
    const [finding] = await waitForUnderlined(document, ['order.mobile']);
    assert.match(finding?.message ?? '', /^手机号/);
  });
});
