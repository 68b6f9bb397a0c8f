import { defineModel, type FlowRow } from '../define-model.ts';

/** An issue holds under `input` the part of the input that it is about. */
export const valibot = defineModel({
  id: 'valibot',
  package: 'valibot',
  doc: 'https://valibot.dev/guides/issues/',
  flows: [
    ...['safeParse', 'safeParseAsync'].map((call): FlowRow => ({ call, from: 'argument[1]', to: 'return.issues.*.input' })),
    ...['parse', 'parseAsync'].map((call): FlowRow => ({ call, from: 'argument[1]', to: 'return.thrown.issues.*.input' })),
  ],
  parts: Object.fromEntries(['safeParse', 'safeParseAsync'].map((call) => [call, { issues: 'Array' }])),
  examples: {
    carries: [
      'import * as v from "valibot"; const r = v.safeParse(v.string(), user.phone); sink(r.issues[0].input)',
      'import { safeParseAsync } from "valibot"; const { issues } = await safeParseAsync(Form, { p: user.phone }); sink(issues.map((issue) => ({ got: issue.input })))',
      'import * as v from "valibot"; try { v.parse(v.string(), user.phone) } catch (e) { sink(e.issues[0].input) }',
    ],
    stops: [
      'import * as v from "valibot"; const r = v.safeParse(v.string(), user.phone); sink(r.issues[0].message)',
      'import * as v from "valibot"; const r = v.safeParse(v.string(), user.phone); sink(r.success)',
      'import * as v from "valibot"; try { v.parse(v.string(), user.phone) } catch (e) { sink(e.message) }',
      'import * as v from "./validation"; const r = v.safeParse(v.string(), user.phone); sink(r.issues[0].message)',
    ],
  },
});
