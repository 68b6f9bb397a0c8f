import { defineSink } from '../../define.ts';

export default defineSink({
  id: 'receipt-printers',
  target: 'print',
  name: { en: 'a receipt', 'zh-CN': '小票打印内容' },
  doc: 'https://github.com/Klemen1337/node-thermal-printer#printing-methods',
  patterns: [
    { from: { module: ['escpos', 'node-thermal-printer', 'esc-pos-encoder', 'esc-pos-encoder-ios', '@point-of-sale/receipt-printer-encoder', 'thermal-printer-encoder'] }, members: ['text', 'println', 'print', 'line', 'tableCustom', 'table', 'leftRight', 'qrcode', 'printQR', 'barcode'] },
  ],
  examples: {
    finds: [
      'import { ThermalPrinter } from "node-thermal-printer"; const out = new ThermalPrinter({}); out.println(`tel ${phone}`)',
      'import escpos from "escpos"; const out = new escpos.Printer(device); out.text(user.phone)',
    ],
    ignores: [
      'import { ThermalPrinter } from "node-thermal-printer"; new ThermalPrinter({}).println(order.no)',
      'import { ThermalPrinter } from "./printer"; new ThermalPrinter({}).println(phone)',
      'import escpos from "escpos"; new escpos.Printer(device).cut(phone)',
    ],
  },
});
