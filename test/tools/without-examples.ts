/** Leaves the examples of catalogue entries out of bundles: tests read them from the source, and nothing else does. */
import { parse } from '@babel/parser';
import type { Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';

export const withoutExamples: Plugin = {
  name: 'without-examples',
  setup(build) {
    build.onLoad({ filter: /[\\/]core[\\/]catalog[\\/].+\.ts$/ }, ({ path }) => ({ contents: dropExamples(readFileSync(path, 'utf8')), loader: 'ts' }));
  },
};

/** The text of a catalogue file without the property `examples` of the entry that it declares by `export default define…({ … })`. */
export function dropExamples(text: string): string {
  if (!/^ {2}examples: /m.test(text)) return text;
  const { program } = parse(text, { sourceType: 'module', plugins: ['typescript'] });
  for (const statement of program.body) {
    if (statement.type !== 'ExportDefaultDeclaration' || statement.declaration.type !== 'CallExpression') continue;
    const [entry] = statement.declaration.arguments;
    const property = entry?.type === 'ObjectExpression' ? entry.properties.find((item) => item.type === 'ObjectProperty' && item.key.type === 'Identifier' && item.key.name === 'examples') : undefined;
    if (property) return `${text.slice(0, property.start ?? 0)}examples: { finds: [], ignores: [] }${text.slice(property.end ?? 0)}`;
  }
  return text;
}
