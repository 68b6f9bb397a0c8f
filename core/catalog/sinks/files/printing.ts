import { defineSink } from '../../define.ts';

export default defineSink({
  id: 'printing',
  target: 'print',
  name: { en: 'a printed page', 'zh-CN': '打印内容' },
  doc: 'https://www.lodop.net/demolist/PrintSampInvoice.html',
  patterns: [
    { from: { receiver: ['LODOP', 'lodop', 'LODOP()', 'getLodop()'] }, members: ['ADD_PRINT_TEXT', 'ADD_PRINT_HTM', 'ADD_PRINT_HTML', 'ADD_PRINT_TEXTA', 'ADD_PRINT_TABLE'], values: [4, 5] },
    { from: { receiver: ['LODOP', 'lodop', 'getLodop()'] }, members: ['ADD_PRINT_BARCODE'], values: [5] },
    { from: { module: 'print-js' }, options: { at: 0, properties: ['printable', 'header', 'documentTitle'] } },
    { from: { module: ['vue-plugin-hiprint', '@sv-print/hiprint', 'hiprint'] }, members: ['print', 'print2', 'toPdf', 'getHtml'], values: [0] },
    { from: { receiver: ['hiprintTemplate'] }, members: ['print', 'print2', 'toPdf', 'getHtml'], values: [0] },
  ],
  examples: {
    finds: [
      'LODOP.ADD_PRINT_TEXT(10, 10, 100, 20, "收件人电话：" + phone)',
      'import printJS from "print-js"; printJS({ printable: [{ name: 1, idCard: user.idCard }], type: "json" })',
      'import { hiprint } from "vue-plugin-hiprint"; new hiprint.PrintTemplate({}).print({ phone })',
    ],
    ignores: [
      'LODOP.ADD_PRINT_TEXT(10, 10, 100, 20, order.no)',
      'import printJS from "print-js"; printJS({ printable: "receipt", type: "html" })',
      'import printJS from "./print"; printJS({ printable: phone })',
      'window.print(phone)',
    ],
  },
});
