import { defineSink } from '../../define.ts';

export default defineSink({
  id: 'csv-files',
  target: 'export',
  name: { en: 'a CSV file', 'zh-CN': '导出的 CSV' },
  doc: 'https://www.papaparse.com/docs#json-to-csv',
  patterns: [
    { from: { module: ['papaparse'] }, members: ['unparse'], values: [0] },
    { from: { global: 'Papa' }, members: ['unparse'], values: [0] },
    { from: { module: ['json2csv', '@json2csv/plainjs', '@json2csv/node', 'json-2-csv'] }, members: ['parse', 'json2csv', 'json2csvAsync'], values: [0] },
    { from: { module: ['json2csv', 'json-2-csv'], exports: ['parse', 'json2csv', 'parseAsync'] }, values: [0] },
    { from: { module: ['csv-stringify', 'csv-stringify/sync'], exports: ['stringify'] }, values: [0] },
    { from: { module: ['csv-writer'] }, members: ['writeRecords', 'stringifyRecords'], values: [0] },
    { from: { module: ['fast-csv', '@fast-csv/format'] }, members: ['write', 'writeToString', 'writeToPath', 'writeToBuffer'] },
  ],
  examples: {
    finds: [
      'import Papa from "papaparse"; Papa.unparse([{ phone }])',
      'import { Parser } from "json2csv"; new Parser({}).parse([{ idCard: user.idCard }])',
      'import { stringify } from "csv-stringify/sync"; stringify([[user.id, phone]])',
      'import { createObjectCsvWriter } from "csv-writer"; createObjectCsvWriter({}).writeRecords([{ phone }])',
    ],
    ignores: [
      'import Papa from "papaparse"; Papa.parse(phone)',
      'import Papa from "papaparse"; Papa.unparse([{ id: user.id }])',
      'import { stringify } from "./csv"; stringify([[phone]])',
    ],
  },
});
