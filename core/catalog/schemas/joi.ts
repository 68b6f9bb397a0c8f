import { defineSchemaLibrary } from '../define.ts';

export default defineSchemaLibrary({
  id: 'joi',
  doc: 'https://joi.dev/api/',
  modules: ['joi', '@hapi/joi', 'celebrate'],
  objects: { object: 0, keys: 0, append: 0 },
  values: { boolean: 'flag', bool: 'flag', valid: 'choice', date: 'date', number: 'number', func: 'flag', function: 'flag' },
  wrappers: ['array', 'items', 'alternatives', 'alt', 'try', 'concat'],
  checks: { email: 'email', creditCard: 'bank-card' },
  texts: ['description', 'label', 'note'],
  parses: ['validate', 'validateAsync', 'attempt', 'assert'],
  generics: ['ObjectSchema', 'Schema'],
  examples: {
    finds: [
      "import Joi from 'joi'; const schema = Joi.object({ mobile: Joi.string().required() }); const { value } = schema.validate(body); console.log(value);",
      "const Joi = require('joi'); const schema = Joi.object().keys({ f1: Joi.string().email() }); const input = await schema.validateAsync(body); console.log(input);",
      "const Joi = require('joi'); const schema = Joi.object({ f1: Joi.string().label('身份证号') }); console.log(Joi.attempt(body, schema));",
    ],
    ignores: [
      "import Joi from 'joi'; const schema = Joi.object({ mobile: Joi.string() }); const { error } = schema.validate(body); console.log(error);",
      "import Joi from 'joi'; const schema = Joi.object({ page: Joi.number(), phone: Joi.boolean() }); const { value } = schema.validate(body); console.log(value);",
    ],
  },
});
