import { defineModel } from '../define-model.ts';

/** What is checked comes back. The types of fields that nobody filled are in core/catalog/schemas. */
export const runtypes = defineModel({
  id: 'runtypes',
  package: 'runtypes',
  doc: 'https://github.com/runtypes/runtypes#readme',
  flows: [
    { call: 'Runtype#check', from: 'argument[0]', to: 'return' },
    { call: 'Runtype#parse', from: 'argument[0]', to: 'return' },
    { call: 'Runtype#inspect', from: 'argument[0]', to: 'return.value' },
    { call: 'Runtype#validate', from: 'argument[0]', to: 'return.value' },
  ],
  returns: Object.fromEntries(
    ['Object', 'Record', 'Partial', 'Array', 'Union', 'Runtype#extend', 'Runtype#withConstraint'].map((call) => [call, 'Runtype']),
  ),
  examples: {
    carries: [
      'import { Object, String } from "runtypes"; const F = Object({ p: String }); const clean = F.check({ p: user.phone }); sink(clean.p)',
      'import * as rt from "runtypes"; sink(rt.Record({ p: rt.String }).parse({ p: user.phone }).p)',
      'import { Object, String } from "runtypes"; const F = Object({ p: String }); const checked = F.inspect({ p: user.phone }); sink(checked.value.p)',
      'import { Object, String } from "runtypes"; const F = Object({ p: String }).withConstraint(() => true); sink(F.check({ p: user.phone }).p)',
    ],
    stops: [
      'import { Object, String } from "runtypes"; const F = Object({ p: String }); sink(F.check({ p: user.phone, q: 1 }).q)',
      'import { Object, String } from "runtypes"; const F = Object({ p: String }); sink(F.guard({ p: user.phone }))',
      'import { Object, String } from "runtypes"; const F = Object({ p: String }); sink(F.inspect({ p: user.phone }).success)',
      'import { Object, String } from "./runtypes"; const F = Object({ p: String }); sink(F.check({ p: user.phone }).p)',
    ],
  },
});
