import { defineSchemaLibrary } from '../define.ts';

export default defineSchemaLibrary({
  id: 'valibot',
  doc: 'https://valibot.dev/guides/schemas/',
  modules: ['valibot'],
  objects: { object: 0, strictObject: 0, looseObject: 0, objectAsync: 0 },
  values: { boolean: 'flag', picklist: 'choice', enum: 'choice', enum_: 'choice', literal: 'choice', date: 'date', number: 'number', bigint: 'number' },
  wrappers: ['array', 'optional', 'nullable', 'nullish', 'undefinedable', 'pipe', 'union', 'variant', 'intersect', 'record', 'map', 'set', 'lazy', 'partial', 'required', 'pick', 'omit', 'readonly'],
  checks: { email: 'email', rfcEmail: 'email', mac: 'mac-address' },
  texts: ['description', 'title'],
  parses: ['parse', 'parseAsync', 'safeParse', 'safeParseAsync', 'parser'],
  types: ['InferOutput', 'InferInput', 'Output', 'Input'],
  examples: {
    finds: [
      "import * as v from 'valibot'; const Form = v.object({ mobile: v.string() }); const input = v.parse(Form, body); console.log(input);",
      "import { object, pipe, string, email, safeParse } from 'valibot'; const Form = object({ f1: pipe(string(), email()) }); const result = safeParse(Form, body); console.log(result.output);",
    ],
    ignores: [
      "import * as v from 'valibot'; const Form = v.object({ mobile: v.boolean() }); console.log(v.parse(Form, body));",
      "import * as v from 'valibot'; const Form = v.object({ mobile: v.string() }); const result = v.safeParse(Form, body); console.log(result.success, result.issues);",
    ],
  },
});
