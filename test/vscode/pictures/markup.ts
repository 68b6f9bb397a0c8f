/** A page of a mini-program whose markup puts a mobile number into an address: the warning, and the markup after the repair. */
import { poll } from '../poll.ts';
import { openBare, QUICK_FIX, take, type Language } from './picture.ts';

const PAY = { en: 'Pay', 'zh-cn': '去支付' };
const FIX = { en: 'Leave mobile out of this address', 'zh-cn': '从该地址中去掉 mobile' };

function files(language: Language): Record<string, string> {
  return {
    'app.json': '{ "pages": ["pages/order/order", "pages/pay/pay"] }\n',
    'pages/order/order.json': '{}\n',
    'pages/order/order.js':
      "Page({\n  data: { order: {} },\n  onLoad({ id }) {\n    wx.request({ url: `https://shop.example.com/orders/${id}`, success: ({ data }) => this.setData({ order: data }) });\n  },\n});\n",
    'pages/order/order.wxml': `<view class="order">\n  <text>{{order.title}}</text>\n  <navigator\n    class="pay"\n    url="/pages/pay/pay?id={{order.id}}&mobile={{order.mobile}}"\n  >${PAY[language]}</navigator>\n</view>\n`,
    'pages/pay/pay.json': '{}\n',
    'pages/pay/pay.js': 'Page({ onLoad({ id }) { wx.request({ url: `https://shop.example.com/pay/${id}` }); } });\n',
    'pages/pay/pay.wxml': '<view />\n',
  };
}

export async function takeMarkup(language: Language): Promise<void> {
  // The editor has no colours of its own for such files.
  const window = await openBare(files(language), language, { 'files.associations': { '*.wxml': 'html' } });
  try {
    await window.openFile('order.wxml');
    await window.page.keyboard.press('Control+b');
    await window.squiggles.first().waitFor();
    const hover = await poll('the whole hover', 60_000, async () => {
      const shown = await window.hover('order.mobile');
      await shown.getByText(QUICK_FIX[language]).waitFor();
      return /42/.test(await shown.innerText()) && shown;
    });
    await take(window, 'markup', language, hover);
    await window.page.keyboard.press('Escape');
    await (await window.openFixes('order.mobile', FIX[language])).click();
    await window.squiggles.first().waitFor({ state: 'detached' });
    await window.page.keyboard.press('Control+s');
    await window.page.keyboard.press('Control+End');
    // The number of problems beside the name goes last.
    await poll('the tab without a number', 20_000, async () => (await window.page.locator('.tab.active').getAttribute('class'))?.includes('dirty') === false);
    await window.page.waitForTimeout(1_500);
    await take(window, 'markup-fixed', language, window.editor.locator('.view-line').last());
  } finally {
    await window.close();
  }
}
