/** Components that show a QR or bar code, and the attributes that hold what the code says. */

/**
 * Tags without hyphens and in lower case: `qrcode.vue` (https://github.com/scopewu/qrcode.vue), `vue-qr`
 * (https://github.com/Binaryify/vue-qr), `uqrcode` (https://uqrcode.cn/doc), `a-qrcode`, `QRCode` and `QRCodeSVG` of React,
 * `vue-barcode`, `tki-qrcode` and their kin under a prefix of one to five letters.
 */
const CODE_TAG = /^[a-z]{0,5}(?:qrcode|vueqr|barcode)(?:vue|canvas|svg|component|generator|generate|img|image)?\d?$/;
/** What reads codes, and what only looks like one. */
const READING = /scan|reader|stream|capture|decode/;
const CODE_ATTRIBUTES: ReadonlySet<string> = new Set(['value', 'text', 'val', 'content', 'data', 'qrcodetext', 'codetext', 'codecontent']);

/** Whether an attribute of a tag holds what a QR or bar code says. */
export function isCodeAttribute(tag: string, attribute: string): boolean {
  const plain = tag.replace(/-/g, '').toLowerCase();
  return CODE_TAG.test(plain) && !READING.test(plain) && CODE_ATTRIBUTES.has(attribute.replace(/-/g, '').toLowerCase());
}

/** Whether a text may hold such a tag with a bound attribute. */
export const MAY_HAVE_CODE = /<[\w-]{0,8}(?:qr-?code|vue-?qr|bar-?code)/i;
