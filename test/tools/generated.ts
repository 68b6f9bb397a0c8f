import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.ts';

const HEAD = '// Generated from the files beside it by `npm run update`; do not edit.\n';

/** Text of every generated file by path relative to the root. */
function generatedFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const [folder, list, type] of [
    ['core/catalog/kinds', 'kinds', 'Kind'],
    ['core/catalog/sinks', 'sinks', 'Sink'],
  ] as const) {
    files.set(`${folder}/index.ts`, catalogueIndex(folder, list, type));
  }
  return files;
}

function catalogueIndex(folder: string, list: string, type: string): string {
  const ids = readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -3))
    .sort();
  const imports = ids.map((id) => `import ${identifier(id)} from './${id}.ts';\n`).join('');
  return `${HEAD}import type { ${type} } from '../define.ts';\n${imports}\nexport const ${list}: readonly ${type}[] = [\n${ids
    .map((id) => `  ${identifier(id)},\n`)
    .join('')}];\n`;
}

function identifier(id: string): string {
  const camel = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return /^\d/.test(camel) || ['package', 'function'].includes(camel) ? `_${camel}` : camel;
}

/**
 * Compares the generated files with the disk, and writes them when asked to.
 * Returns the paths that were stale.
 */
export function renewGenerated({ write }: { write: boolean }): string[] {
  const stale: string[] = [];
  for (const [path, text] of generatedFiles()) {
    const file = join(root, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    stale.push(path);
    if (write) writeFileSync(file, text);
  }
  return stale;
}
