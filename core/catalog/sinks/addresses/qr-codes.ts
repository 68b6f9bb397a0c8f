import { defineSink } from '../../define.ts';

const TEXT = { at: 1, properties: ['text'] };

export default defineSink({
  id: 'qr-codes',
  target: 'url',
  name: { en: 'a QR or bar code', 'zh-CN': '二维码或条形码' },
  doc: 'https://github.com/soldair/node-qrcode#api',
  patterns: [
    { from: { module: ['qrcode', 'qr-image', 'qrcode-terminal', 'qr-code-styling', 'qrcode-generator', 'arale-qrcode'] }, members: ['toDataURL', 'toString', 'image', 'imageSync', 'svgObject', 'generate', 'addData', 'create'], values: [0] },
    { from: { module: 'qrcode' }, members: ['toCanvas', 'toFile', 'toFileStream'], values: [0, 1] },
    { from: { module: ['qrcodejs2', 'qrcodejs2-fix', 'qrcodejs'] }, values: [1], options: TEXT },
    { from: { global: 'QRCode' }, values: [1], options: TEXT },
    { from: { module: ['qr-code-styling'] }, options: { at: 0, properties: ['data'] } },
    { from: { module: ['weapp-qrcode', 'weapp-qrcode-canvas-2d'] }, options: { at: 0, properties: ['text'] } },
    { from: { module: ['uqrcodejs', 'uqrcode', '*/uqrcode', '*/uqrcode.js'] }, members: ['data'], write: true },
    { from: { module: 'jsbarcode' }, values: [1] },
    { from: { global: 'JsBarcode' }, values: [1] },
    { from: { module: ['wxbarcode', '*/wxbarcode'] }, members: ['qrcode', 'barcode'], values: [1] },
  ],
  examples: {
    finds: [
      'import QRCode from "qrcode"; QRCode.toDataURL(`https://mall.example.com/u/${phone}`)',
      'import QRCode from "qrcode"; QRCode.toCanvas(canvas, user.phone)',
      'import QRCode from "qrcodejs2"; new QRCode("box", { text: phone, width: 100 })',
      'import drawQrcode from "weapp-qrcode"; drawQrcode({ canvasId: "a", text: JSON.stringify({ phone }) })',
      'import UQRCode from "uqrcodejs"; const code = new UQRCode(); code.data = phone',
      'import JsBarcode from "jsbarcode"; JsBarcode("#code", phone)',
    ],
    ignores: [
      'import QRCode from "qrcode"; QRCode.toDataURL(`https://mall.example.com/u/${user.id}`)',
      'import QRCode from "qrcode"; QRCode.toDataURL(`tel:${phone}`)',
      'import QRCode from "qrcodejs2"; new QRCode("box", { text: link, alt: phone })',
      'import QRCode from "./codes"; QRCode.toDataURL(phone)',
      'const code = make(); code.data = phone',
    ],
  },
});
