/** First versions of catalogue entries, models of libraries and rules: they compile, and their examples pass before anything is edited. */

import { camelCase, kindFile, modelFile, ruleFile, ruleTest, schemaFile, schemaModelFile, sinkFile } from './scaffold-texts.ts';

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
