import { defineSchemaLibrary } from '../define.ts';

export default defineSchemaLibrary({
  id: 'runtypes',
  doc: 'https://github.com/runtypes/runtypes#readme',
  modules: ['runtypes'],
  objects: { Object: 0, Record: 0, Partial: 0, extend: 0 },
  values: { Boolean: 'flag', Literal: 'choice', Number: 'number', BigInt: 'number' },
  wrappers: ['Array', 'Tuple', 'Union', 'Intersect', 'Optional', 'Dictionary', 'Lazy', 'Constraint', 'Brand', 'Parser', 'And', 'Or'],
  parses: ['check', 'parse', 'validate', 'inspect'],
  types: ['Static', 'Parsed'],
  examples: {
    finds: [
      "import { Object, String } from 'runtypes'; const Form = Object({ mobile: String }); const input = Form.check(body); console.log(input);",
      "import * as rt from 'runtypes'; const Form = rt.Record({ idCard: rt.String.optional() }); console.log(Form.parse(body));",
      "import { Array, Object, String } from 'runtypes'; const Row = Object({ idCard: String }); const Form = Object({ rows: Array(Row) }); console.log(Form.check(body));",
      "import { Object, String, type Static } from 'runtypes'; const Form = Object({ mobile: String }); const show = (input: Static<typeof Form>) => console.log(input); show(body);",
      "import { Object, String } from 'runtypes'; const Form = Object({ mobile: String }); const result = Form.inspect(body); console.log(result.value);",
    ],
    ignores: [
      "import { Boolean, Object } from 'runtypes'; const Form = Object({ mobile: Boolean }); console.log(Form.check(body));",
      "import { Object, String } from 'runtypes'; const Form = Object({ mobile: String }); console.log(Form.guard(body));",
      "import { Object, String } from 'runtypes'; const Form = Object({ mobile: String, title: String }); console.log(Form.check(body).title);",
      "import { Object, String } from './types'; const Form = Object({ mobile: String }); console.log(Form.check(body));",
    ],
  },
});
