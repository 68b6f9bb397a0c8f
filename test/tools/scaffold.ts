/** First versions of catalogue entries, models of libraries and rules: they compile, and their examples pass before anything is edited. */

export const SCAFFOLDS = ['sink', 'kind', 'model', 'schema', 'rule'] as const;
export type Scaffold = (typeof SCAFFOLDS)[number];

export interface NewFile {
  /** Relative to the root of the repository. */
  readonly path: string;
  readonly text: string;
}

/** Form of the ids of each thing, as its own checks demand it. */
export const ID_FORMS: Readonly<Record<Scaffold, RegExp>> = {
  sink: /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/,
  kind: /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/,
  model: /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/,
  schema: /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/,
  rule: /^no(?:-[a-z]+)+$/,
};

/** Things whose entries stand in folders of those that are like them. */
export type Filed = Exclude<Scaffold, 'rule' | 'schema'>;

/** Where the folders of each thing stand. */
export const HOMES: Readonly<Record<Filed, string>> = { sink: 'core/catalog/sinks', kind: 'core/catalog/kinds', model: 'core/models' };

/** The folder of an entry for which none is named. */
const USUAL_FOLDERS: Readonly<Record<Filed, string>> = { sink: 'logs', kind: 'basic', model: 'utilities' };

/** The files of a new entry. `zh` is its Chinese name; without one the English words stand in for it. `folder` is the one among those of its home. */
export function filesFor(what: Scaffold, id: string, zh: string | undefined, folder?: string): NewFile[] {
  const place = (thing: keyof typeof HOMES): string => `${HOMES[thing]}/${folder ?? USUAL_FOLDERS[thing]}/${id}.ts`;
  switch (what) {
    case 'sink':
      return [{ path: place(what), text: sinkFile(id, zh, folder ?? USUAL_FOLDERS.sink) }];
    case 'kind':
      return [{ path: place(what), text: kindFile(id, zh, folder ?? USUAL_FOLDERS.kind) }];
    case 'model':
      return [{ path: place(what), text: modelFile(id) }];
    case 'schema':
      return [
        { path: `core/catalog/schemas/${id}.ts`, text: schemaFile(id) },
        { path: `core/models/schemas/${id}.ts`, text: schemaModelFile(id) },
      ];
    case 'rule':
      return [
        { path: `core/rules/${id}.ts`, text: ruleFile(id, zh) },
        { path: `test/core/rules/${id}.test.ts`, text: ruleTest(id) },
      ];
  }
}

/** What is left to a person, as numbered steps; `path` is the first file that was written. */
export function nextSteps(what: Scaffold, path: string): string[] {
  const last = 'Run `npm run update` and `npm test`.';
  switch (what) {
    case 'sink':
      return [
        `Replace the package, members and arguments in ${path} by the vendor's, and link its documentation.`,
        'Set the target and the name in both languages, and write examples: what must be found, and near misses.',
        `Run \`npx tsx test/tools/run-tests.ts test/core/catalog/sinks.test.ts\`.`,
        last,
      ];
    case 'kind':
      return [
        `Fill in ${path}: Chinese name, category, level, terms in English, pinyin and Chinese.`,
        'Write examples: names that must match, and false friends that must not.',
        `Run \`npx tsx test/tools/run-tests.ts test/core/catalog/kinds.test.ts\`.`,
        last,
      ];
    case 'model':
      return [
        `Replace the rows in ${path} by what the library's calls do to values, and link its documentation.`,
        'Write examples: programs in which `user.phone` reaches `sink`, and such in which it does not.',
        'Run `npx tsx test/tools/run-tests.ts test/core/catalog/models.test.ts`.',
        last,
      ];
    case 'schema': {
      const name = path.slice(path.lastIndexOf('/') + 1);
      return [
        `Replace the functions in ${path} by the library's: what its schemas say of the fields of a value that nobody has seen.`,
        `Replace the rows in core/models/schemas/${name} likewise: what becomes of a value that is checked.`,
        'Run `npx tsx test/tools/run-tests.ts test/core/catalog/declared-types.test.ts test/core/catalog/models.test.ts`.',
        last,
      ];
    }
    case 'rule': {
      const id = path.slice(path.lastIndexOf('/') + 1, -'.ts'.length);
      return [
        `Say in ${path} what the rule finds, why, and what to do, in both languages; choose law articles and targets.`,
        `Extend the table in test/core/rules/${id}.test.ts.`,
        `Write eslint-plugin/docs/rules/${id}.md beneath its generated head.`,
        last,
      ];
    }
  }
}

/** Adds a rule to the list of `core/rules/index.ts`. Throws when the list is not where it is expected. */
export function withRule(index: string, id: string): string {
  const lastImport = [...index.matchAll(/^import .*;$/gm)].at(-1);
  const list = index.indexOf('rules: readonly Rule[] = [');
  const end = index.indexOf('];', list);
  if (!lastImport || list < 0 || end < 0) throw new Error('core/rules/index.ts has no list of rules to add to');
  const head = index.slice(0, lastImport.index + lastImport[0].length);
  const body = index.slice(head.length, end).trimEnd().replace(/,$/, '');
  return `${head}\nimport ${camelCase(id)} from './${id}.ts';${body}, ${camelCase(id)}${index.slice(end)}`;
}

/** The way from a folder of a home up to where that stands. */
function upFrom(folder: string): string {
  return '../'.repeat(folder.split('/').length + 1);
}

function sinkFile(id: string, zh: string | undefined, folder: string): string {
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

function kindFile(id: string, zh: string | undefined, folder: string): string {
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

function modelFile(id: string): string {
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

function schemaFile(id: string): string {
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

function schemaModelFile(id: string): string {
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

function ruleFile(id: string, zh: string | undefined): string {
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

function ruleTest(id: string): string {
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

function camelCase(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function pascalCase(id: string): string {
  return camelCase(`-${id}`);
}
