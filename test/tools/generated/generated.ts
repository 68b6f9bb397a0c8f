import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { dependencyPages } from '../packages/dependencies.ts';
import { documents } from './generated-docs.ts';
import { maskSourcesFile } from '../masks/mask-sources.ts';
import { root } from '../paths.ts';

const HEAD = '// Generated from the files beside it by `npm run update`; do not edit.\n';

/** Index of every folder of catalogue entries, by path relative to the root. */
function catalogueIndexes(): Map<string, string> {
  const files = new Map<string, string>();
  for (const [folder, list, type, constructors] of [
    ['core/catalog/kinds', 'kinds', 'Kind'],
    ['core/catalog/sinks', 'sinks', 'Sink'],
    ['core/catalog/credential-positions', 'credentialPositions', 'CredentialPosition'],
    ['core/catalog/literals', 'literals', 'LiteralFormat'],
    ['core/catalog/answers', 'answers', 'Answer', 'define-answer'],
    ['core/catalog/field-decorators', 'fieldDecorators', 'FieldDecorators'],
    ['core/catalog/schemas', 'schemaLibraries', 'SchemaLibrary'],
    ['core/catalog/package-types', 'packageTypes', 'PackageTypes'],
  ] as const) {
    files.set(`${folder}/index.ts`, catalogueIndex(folder, list, type, constructors));
  }
  for (const [path, text] of credentialIndexes()) files.set(path, text);
  files.set('core/models/index.ts', modelIndex());
  return files;
}

/** Index of the models: every file of every folder of `core/models` exports one under the name of the file. */
function modelIndex(): string {
  const models = join(root, 'core/models');
  const folders = readdirSync(models, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
  const files = folders.flatMap((folder) => readdirSync(join(models, folder)).filter((file) => file.endsWith('.ts')).sort().map((file) => ({ folder, id: file.slice(0, -3) })));
  const imports = files.map(({ folder, id }) => `import { ${identifier(id)} } from './${folder}/${id}.ts';\n`).join('');
  return `${HEAD.replace('beside', 'below')}import type { Model } from './define-model.ts';\n${imports}\n/** Every model, by file. */\nexport const models: readonly Model[] = [\n${files.map(({ id }) => `  ${identifier(id)},\n`).join('')}];\n`;
}

/** An index of each folder of credentials, and one of the folders, in which entries stand by their ids wherever they are kept. */
function credentialIndexes(): Map<string, string> {
  const folder = 'core/catalog/credentials';
  const groups = readdirSync(join(root, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
  const files = new Map(groups.map((group) => [`${folder}/${group}/index.ts`, catalogueIndex(`${folder}/${group}`, identifier(group), 'Credential', '../define')]));
  const imports = groups.map((group) => `import { ${identifier(group)} } from './${group}/index.ts';\n`).join('');
  const all = groups.map((group) => `  ...${identifier(group)},\n`).join('');
  files.set(`${folder}/index.ts`, `${HEAD.replace('beside', 'below')}import type { Credential } from '../define.ts';\n${imports}\n/** Every format, by id. */\nexport const credentials: readonly Credential[] = [\n${all}].sort((first, second) => (first.id < second.id ? -1 : 1));\n`);
  return files;
}

/** Ids and descriptions of the rules, for settings: these are read before any rule is. */
async function ruleNames(): Promise<Map<string, string>> {
  const { rules } = await import('../../../core/rules/index.ts');
  const entries = rules.map(({ id, description }) => `  { id: ${quoted(id)}, description: { en: ${quoted(description.en)}, 'zh-CN': ${quoted(description['zh-CN'])} } },\n`);
  return new Map([['core/catalog/rules.ts', `// Generated from core/rules by \`npm run update\`; do not edit.\nimport type { Text } from '../types.ts';\n\n/** The rules by name; what each asks stands in core/rules. */\nexport const rules: readonly { readonly id: string; readonly description: Text }[] = [\n${entries.join('')}];\n`]]);
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

/** The JSON schema of the configuration. Core is loaded only here, when its indexes are already renewed. */
async function schemaFile(): Promise<Map<string, string>> {
  const { configSchema } = await import('../../../core/config/schema.ts');
  return new Map([['core/config/schema.json', `${JSON.stringify(configSchema(), undefined, 2)}\n`]]);
}

/** The entries of a folder and its sub-folders, by id. `constructors`: the file that declares the entries' type. */
function catalogueIndex(folder: string, list: string, type: string, constructors = 'define'): string {
  const entries = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => ({ id: basename(file, '.ts'), path: file.replaceAll('\\', '/') }))
    .sort((first, second) => (first.id < second.id ? -1 : 1));
  const ids = entries.map(({ id }) => id);
  const imports = entries.map(({ id, path }) => `import ${identifier(id)} from './${path}';\n`).join('');
  return `${HEAD}import type { ${type} } from '../${constructors}.ts';\n${imports}\nexport const ${list}: readonly ${type}[] = [\n${ids
    .map((id) => `  ${identifier(id)},\n`)
    .join('')}];\n`;
}

function identifier(id: string): string {
  const camel = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return /^\d/.test(camel) || ['package', 'function'].includes(camel) ? `_${camel}` : camel;
}

/**
 * Compares the generated files with the disk, and writes them when asked to; the command's output in the READMEs only then.
 * Returns the paths that were stale.
 */
export async function renewGenerated({ write }: { write: boolean }): Promise<string[]> {
  const stale: string[] = [];
  for (const files of [catalogueIndexes, ruleNames, schemaFile, maskSourcesFile, dependencyPages, () => documents({ withOutput: write })]) {
    for (const [path, text] of await files()) {
      const file = join(root, path);
      if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
      stale.push(path);
      if (write) writeFileSync(file, text);
    }
  }
  return stale;
}
