import { defineSchemaLibrary } from '../define.ts';

export default defineSchemaLibrary({
  id: 'zod',
  doc: 'https://zod.dev/api',
  modules: ['zod', 'zod/v3', 'zod/v4', 'zod/mini', '@zod/mini'],
  objects: { object: 0, strictObject: 0, looseObject: 0, interface: 0, extend: 0, safeExtend: 0, augment: 0, setKey: 1 },
  values: { boolean: 'flag', stringbool: 'flag', enum: 'choice', nativeEnum: 'choice', literal: 'choice', date: 'date', number: 'number', int: 'number', bigint: 'number' },
  wrappers: ['array', 'optional', 'nullable', 'nullish', 'promise', 'set', 'record', 'map', 'union', 'discriminatedUnion', 'intersection', 'lazy', 'preprocess', 'tuple', 'readonly', 'merge', 'and', 'or', 'pipe'],
  checks: { email: 'email', jwt: 'session-token' },
  texts: ['describe', 'meta'],
  parses: ['parse', 'parseAsync', 'safeParse', 'safeParseAsync', 'spa', 'decode'],
  types: ['infer', 'output', 'input', 'TypeOf'],
  generics: ['ZodType', 'ZodSchema'],
  examples: {
    finds: [
      "import { z } from 'zod'; const Form = z.object({ mobile: z.string() }).strict(); const input = Form.parse(body); console.log(input);",
      "import { z } from 'zod'; const Form = z.object({ f1: z.string().email() }); const { data } = Form.safeParse(body); console.log(data.f1);",
      "import { z } from 'zod'; const Form = z.object({ f1: z.string().describe('手机号') }); console.log(Form.parse(body));",
      "import { z } from 'zod'; const Form = z.object({ mobile: z.string().optional().or(z.literal('')) }); console.log(Form.parse(body));",
      "import * as z from 'zod'; const Base = z.object({ id: z.number() }); const Form = Base.extend({ rows: z.array(z.object({ idCard: z.string() })) }); console.log(await Form.parseAsync(body));",
    ],
    ignores: [
      "import { z } from 'zod'; const Form = z.object({ mobile: z.string() }); console.log(Form.parse(body).id);",
      "import { z } from 'zod'; const Form = z.object({ mobile: z.boolean(), total: z.number() }); console.log(Form.parse(body));",
      "import { z } from 'zod'; const Form = z.object({ id: z.number(), mobile: z.string() }).omit({ mobile: true }); console.log(Form.parse(body));",
      "import { z } from 'zod'; const Form = z.object({ mobile: z.literal('none').or(z.literal('')) }); console.log(Form.parse(body));",
      "const z = shapes(); const Form = z.object({ mobile: z.string() }); console.log(Form.parse(body));",
    ],
  },
});
