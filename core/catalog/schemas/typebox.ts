import { defineSchemaLibrary } from '../define.ts';

export default defineSchemaLibrary({
  id: 'typebox',
  doc: 'https://github.com/sinclairzx81/typebox#types',
  modules: ['@sinclair/typebox', '@sinclair/typebox/value', 'typebox', 'typebox/value', '@fastify/type-provider-typebox'],
  objects: { Object: 0 },
  values: { Boolean: 'flag', Literal: 'choice', Enum: 'choice', Date: 'date', Number: 'number', Integer: 'number' },
  wrappers: ['Array', 'Optional', 'Union', 'Intersect', 'Composite', 'Partial', 'Required', 'Readonly', 'Record', 'Recursive'],
  options: ['description', 'title'],
  parses: ['Parse', 'Decode', 'Cast', 'Clean'],
  types: ['Static', 'StaticDecode'],
  examples: {
    finds: [
      "import { Type, type Static } from '@sinclair/typebox'; const Form = Type.Object({ mobile: Type.String() }); const show = (input: Static<typeof Form>) => console.log(input); show(body);",
      "import { Type } from '@sinclair/typebox'; import { Value } from '@sinclair/typebox/value'; const Form = Type.Object({ f1: Type.String({ description: '身份证号' }) }); console.log(Value.Parse(Form, body));",
    ],
    ignores: [
      "import { Type, type Static } from '@sinclair/typebox'; const Form = Type.Object({ mobile: Type.Boolean() }); const show = (input: Static<typeof Form>) => console.log(input); show(body);",
      "import { Type } from '@sinclair/typebox'; const Form = Type.Object({ mobile: Type.String() }); console.log(Form.properties);",
    ],
  },
});
