import { defineModel } from '../define-model.ts';

export const superstruct = defineModel({
  id: 'superstruct',
  package: 'superstruct',
  doc: 'https://docs.superstructjs.org/api-reference/core',
  flows: [
    { call: 'create', from: 'argument[0]', to: 'return' },
    { call: 'mask', from: 'argument[0]', to: 'return' },
    { call: 'validate', from: 'argument[0]', to: 'return.1' },
  ],
  examples: {
    carries: [
      'import { create, object, string } from "superstruct"; const clean = create({ p: user.phone }, object({ p: string() })); sink(clean.p)',
      'import { mask, object, string } from "superstruct"; sink(mask({ p: user.phone, q: 1 }, object({ p: string() })).p)',
      'import * as s from "superstruct"; const [error, clean] = s.validate({ p: user.phone }, s.object({ p: s.string() })); sink(clean.p)',
    ],
    stops: [
      'import { is, string } from "superstruct"; sink(is(user.phone, string()))',
      'import { assert, string } from "superstruct"; sink(assert(user.phone, string()))',
      'import { create, object, string } from "superstruct"; sink(create({ p: user.phone, q: 1 }, object({ p: string() })).q)',
      'import { validate, string } from "superstruct"; const [error] = validate(user.phone, string()); sink(error)',
    ],
  },
});
