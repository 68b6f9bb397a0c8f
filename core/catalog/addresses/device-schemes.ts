/** Schemes of addresses that the device itself opens, so that no server and no history gets what stands in them. In lower case. */
export const deviceSchemes: readonly string[] = [
  'tel', 'sip', 'sips', 'callto', 'sms', 'smsto', 'mailto', 'facetime', 'blob', 'javascript', 'wifi', 'mecard', 'begin', 'geo', 'otpauth', 'maps',
  // Maps. https://lbs.amap.com/api/amap-mobile/guide/android/route, https://lbsyun.baidu.com/faq/api?title=webapi/uri/andriod
  'androidamap', 'iosamap', 'amapuri', 'baidumap', 'bdapp', 'qqmap', 'comgooglemaps',
  // Messengers and payment: what the other app is to open. https://developer.apple.com/documentation/xcode/defining-a-custom-url-scheme-for-your-app
  'mqq', 'mqqapi', 'mqqwpa', 'mqqopensdkapi', 'weixin', 'wechat', 'wxwork', 'alipay', 'alipays', 'dingtalk', 'sinaweibo', 'whatsapp', 'tg', 'skype', 'viber', 'line', 'fb-messenger', 'market', 'itms-apps',
];

/**
 * Addresses that open the same chat in the application, where it is installed: the scheme `whatsapp:` in the clothes of https. The number
 * is the receiver, the text is what the sender goes on to send. In lower case, without the scheme.
 * https://faq.whatsapp.com/5913398998672934, https://core.telegram.org/api/links, https://developers.line.biz/en/docs/line-login/using-line-url-scheme/
 */
export const appLinks: readonly string[] = ['wa.me/', 'api.whatsapp.com/send', 'web.whatsapp.com/send', 't.me/', 'm.me/', 'line.me/r/', 'signal.me/'];
