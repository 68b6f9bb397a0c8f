import { defineSink } from '../../define.ts';

const XLSX = ['xlsx', 'xlsx-style', 'xlsx-js-style', '@e965/xlsx', 'xlsx-style-vite'];

export default defineSink({
  id: 'spreadsheets',
  target: 'export',
  name: { en: 'a spreadsheet', 'zh-CN': '导出的表格' },
  doc: 'https://docs.sheetjs.com/docs/api/utilities/array',
  patterns: [
    { from: { module: XLSX }, members: ['json_to_sheet', 'aoa_to_sheet', 'sheet_add_json', 'sheet_add_aoa'], values: [0, 1] },
    { from: { global: ['XLSX.utils', 'XLSX'] }, members: ['json_to_sheet', 'aoa_to_sheet'], values: [0] },
    { from: { module: ['exceljs', 'excel4node', 'xlsx-populate'] }, members: ['addRow', 'addRows', 'insertRow', 'string', 'value'], values: [0, 1] },
    { from: { receiver: ['worksheet', 'sheet'] }, members: ['addRow', 'addRows'], values: [0] },
    { from: { module: 'node-xlsx' }, members: ['build'], values: [0] },
    { from: { receiver: ['excel'] }, members: ['export_json_to_excel'], options: { at: 0, properties: ['data'] } },
  ],
  examples: {
    finds: [
      'import * as XLSX from "xlsx"; XLSX.utils.json_to_sheet([{ phone }])',
      'import ExcelJS from "exceljs"; const book = new ExcelJS.Workbook(); book.addWorksheet("a").addRow([user.id, user.idCard])',
      'import xlsx from "node-xlsx"; xlsx.build([{ name: "a", data: [[phone]] }])',
      'excel.export_json_to_excel({ header: ["id"], data: [[user.idCard]] })',
    ],
    ignores: [
      'import * as XLSX from "xlsx"; XLSX.utils.json_to_sheet([{ id: user.id }])',
      'import * as XLSX from "xlsx"; XLSX.utils.sheet_to_json(phone)',
      'import * as XLSX from "./tables"; XLSX.utils.json_to_sheet([{ phone }])',
      'sheet.addImage(phone)',
    ],
  },
});
