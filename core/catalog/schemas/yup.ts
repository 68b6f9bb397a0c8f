import { defineSchemaLibrary } from '../define.ts';

export default defineSchemaLibrary({
  id: 'yup',
  doc: 'https://github.com/jquense/yup#api',
  modules: ['yup'],
  objects: { object: 0, shape: 0 },
  values: { boolean: 'flag', bool: 'flag', oneOf: 'choice', date: 'date', number: 'number' },
  wrappers: ['array', 'of', 'concat', 'lazy', 'tuple'],
  checks: { email: 'email' },
  texts: ['label'],
  parses: ['validate', 'validateSync', 'cast', 'validateAt'],
  types: ['InferType', 'Asserts'],
  generics: ['Schema', 'ObjectSchema', 'AnyObjectSchema'],
  examples: {
    finds: [
      "import * as yup from 'yup'; const schema = yup.object({ idCard: yup.string().required() }); const input = await schema.validate(body); console.log(input);",
      "import { object, string } from 'yup'; const schema = object().shape({ f1: string().label('手机号') }); console.log(schema.validateSync(body).f1);",
    ],
    ignores: [
      "import * as yup from 'yup'; const schema = yup.object({ title: yup.string() }); const input = await schema.validate(body); console.log(input);",
      "import * as yup from 'yup'; const schema = yup.object({ mobile: yup.string() }); console.log(await schema.isValid(body));",
    ],
  },
});
