/** Texts of the files that a new entry begins with. */

/** The way from a folder of a home up to where that stands. */
function upFrom(folder: string): string {
  return '../'.repeat(folder.split('/').length + 1);
}

export function sinkFile(id: string, zh: string | undefined, folder: string): string {
  return `import { defineSink } from '${upFrom(folder)}define.ts';

export default defineSink({
  id: '${id}',
  target: 'log',
  name: { en: 'the ${id} log', 'zh-CN': '${zh ?? `${id} 日志`}' },
  doc: 'https://www.npmjs.com/package/${id}',
  patterns: [{ from: { module: '${id}' }, members: ['info', 'warn', 'error'] }],
  examples: {
    finds: ['import client from "${id}"; client.info("phone", phone)', 'const { warn } = require("${id}"); warn(user.phone)'],
    ignores: ['import client from "${id}"; client.info(phone.length)', 'import client from "./${id}"; client.info(phone)', 'import client from "${id}"; client.open(phone)'],
  },
});
`;
}

export function kindFile(id: string, zh: string | undefined, folder: string): string {
  const words = id.replaceAll('-', ' ');
  const chinese = zh === undefined ? '' : `\n    zh: {\n      high: [\n        '${zh}',\n      ],\n    },`;
  return `import { defineKind } from '${upFrom(folder)}define.ts';

export default defineKind({
  id: '${id}',
  name: { en: '${words}', 'zh-CN': '${zh ?? words}' },
  category: '${folder.split('/')[0]}',
  level: 'medium',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      high: [
        '${words}',
      ],
    },${chinese}
  },
  examples: {
    finds: [
      '${camelCase(id)}', '${id.replaceAll('-', '_')}',${zh === undefined ? '' : ` '${zh}',`}
    ],
    ignores: [
      '${camelCase(id)}Count', 'has${pascalCase(id)}',
    ],
  },
});
`;
}

export function modelFile(id: string): string {
  return `import { defineModel } from '../define-model.ts';

export const ${camelCase(id)} = defineModel({
  id: '${id}',
  package: '${id}',
  doc: 'https://www.npmjs.com/package/${id}',
  flows: [
    { call: 'clone', from: 'argument[0]', to: 'return' },
    { call: 'box', from: 'argument[0]', to: 'return.held' },
    { call: '${pascalCase(id)}#set', from: 'argument[0]', to: 'receiver.held' },
    { call: '${pascalCase(id)}#get', from: 'receiver.held', to: 'return' },
  ],
  returns: { box: '${pascalCase(id)}' },
  examples: {
    carries: [
      'import { clone } from "${id}"; sink(clone({ p: user.phone }).p)',
      'import { box } from "${id}"; const b = box(); b.set(user.phone); sink(b.get())',
    ],
    stops: [
      'import { clone } from "${id}"; sink(clone({ p: user.phone, q: 1 }).q)',
      'import { clone } from "./${id}"; sink(clone({ p: user.phone }).p)',
    ],
  },
});
`;
}

export function schemaFile(id: string): string {
  return `import { defineSchemaLibrary } from '../define.ts';

export default defineSchemaLibrary({
  id: '${id}',
  doc: 'https://www.npmjs.com/package/${id}',
  modules: ['${id}'],
  objects: { object: 0 },
  values: { boolean: 'flag', number: 'number' },
  wrappers: ['array', 'optional'],
  parses: ['parse'],
  types: ['Infer'],
  examples: {
    finds: [
      'import { object, string } from "${id}"; const Form = object({ mobile: string() }); console.log(Form.parse(body));',
      'import { object, string, type Infer } from "${id}"; const Form = object({ mobile: string() }); const show = (input: Infer<typeof Form>) => console.log(input); show(body);',
    ],
    ignores: [
      'import { boolean, object } from "${id}"; const Form = object({ mobile: boolean() }); console.log(Form.parse(body));',
      'import { object, string } from "./${id}"; const Form = object({ mobile: string() }); console.log(Form.parse(body));',
    ],
  },
});
`;
}

export function schemaModelFile(id: string): string {
  const type = `${pascalCase(id)}Schema`;
  return `import { defineModel } from '../define-model.ts';

/** What is checked comes back. The types of fields that nobody filled are in core/catalog/schemas. */
export const ${camelCase(id)} = defineModel({
  id: '${id}',
  package: '${id}',
  doc: 'https://www.npmjs.com/package/${id}',
  flows: [{ call: '${type}#parse', from: 'argument[0]', to: 'return' }],
  returns: { object: '${type}' },
  examples: {
    carries: ['import { object, string } from "${id}"; const Form = object({ p: string() }); sink(Form.parse({ p: user.phone }).p)'],
    stops: [
      'import { object, string } from "${id}"; const Form = object({ p: string() }); sink(Form.parse({ p: user.phone, q: 1 }).q)',
      'import { object, string } from "./${id}"; const Form = object({ p: string() }); sink(Form.parse({ p: user.phone }).p)',
    ],
  },
});
`;
}

export function ruleFile(id: string, zh: string | undefined): string {
  const words = id.replaceAll('-', ' ');
  const chinese = zh ?? words;
  return `import { findReaching } from './reaching/reach.ts';
import { defineRule } from './define.ts';

const id = '${id}';
const laws = ['CSL-42', 'PIPL-51'];

export default defineRule({
  id,
  description: { en: 'Personal information must not be printed (${words})', 'zh-CN': '${chinese}' },
  why: {
    en: 'Whoever finds the paper reads it. Print an internal id, or mask the value.',
    'zh-CN': '纸张会落到他人手中。请只打印内部 ID，或先脱敏。',
  },
  laws,
  messages: {
    unmasked: {
      en: '{{what}} reaches {{sink}} unmasked: mask it, or print an internal id instead. {{law}}',
      'zh-CN': '{{what}}未脱敏进入{{sink}}：请先脱敏，或只打印内部 ID。{{law}}',
    },
    object: {
      en: '{{names}} may hold a person’s data and reaches {{sink}} whole: pick the fields that are needed. {{law}}',
      'zh-CN': '{{names}} 可能含有个人信息，被整体写入{{sink}}：请只挑选必要字段。{{law}}',
    },
  },
  check: (facts) => findReaching(facts, { id, laws }, ['print']),
});
`;
}

export function ruleTest(id: string): string {
  return `import assert from 'node:assert/strict';
import { defineSink } from '../../../core/catalog/define.ts';
import { SinkIndex } from '../../../core/sinks/match.ts';
import { analyze, DEFAULT_CONFIG } from '../../../core/index.ts';

const printer = defineSink({
  id: 'printer',
  target: 'print',
  name: { en: 'the printer', 'zh-CN': '打印机' },
  doc: 'https://developer.mozilla.org/docs/Web/API/Window/print',
  patterns: [{ from: { global: 'printer' }, members: ['print'] }],
  examples: { finds: [], ignores: [] },
});
const config = { ...DEFAULT_CONFIG, sinks: new SinkIndex([printer]) };

const INVALID = ['printer.print(phone)', 'printer.print({ tel: user.phone })'];
const VALID = ['printer.print(phone.length)', 'printer.open(phone)', 'const printer = make(); printer.print(phone)'];

/** How often the rule reports; other rules may have their say about the same code. */
function reported(text: string): number {
  return analyze({ path: 'src/example.ts', text }, { config }).findings.filter(({ ruleId }) => ruleId === '${id}').length;
}

describe('${id}', () => {
  for (const code of INVALID) {
    it(\`reports \${code}\`, () => {
      assert.equal(reported(code), 1);
    });
  }
  for (const code of VALID) {
    it(\`accepts \${code}\`, () => {
      assert.equal(reported(code), 0);
    });
  }
});
`;
}

export function camelCase(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function pascalCase(id: string): string {
  return camelCase(`-${id}`);
}
