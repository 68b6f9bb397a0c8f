/** Leaves examples of catalogue entries and models, and addresses of vendors' pages, out of bundles: tests and readers have the source. */
import { parse } from '@babel/parser';
import type { Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';

export const withoutExamples: Plugin = {
  name: 'without-examples',
  setup(build) {
    build.onLoad({ filter: /[\\/]core[\\/](?:catalog|models)[\\/].+\.ts$/ }, ({ path }) => ({ contents: dropExamples(readFileSync(path, 'utf8')), loader: 'ts' }));
  },
};

/** The text of a catalogue file, or of a model, without what its entries hold as `examples` and `doc`. */
export function dropExamples(text: string): string {
  if (!text.includes('examples: {') && !text.includes('doc: ')) return text;
  const { program } = parse(text, { sourceType: 'module', plugins: ['typescript'] });
  let dropped = text;
  // From the end, so that the places of those before hold.
  for (const { start, end, rest } of leftOutIn(program).sort((a, b) => b.start - a.start)) dropped = dropped.slice(0, start) + rest + dropped.slice(end);
  return dropped;
}

/** Stands where a property stood, so that the commas around it stay right; the bundler leaves it out. */
const NOTHING = '...{}';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** A property, and what stands in its place. */
interface LeftOut extends Place {
  readonly rest: string;
}

function leftOutIn(node: object): LeftOut[] {
  const { type, key, value, start, end } = node as { type?: string; key?: { name?: string }; value?: { type?: string } } & Place;
  if (type === 'ObjectProperty' && key?.name === 'examples' && value?.type === 'ObjectExpression') return [{ start, end, rest: NOTHING }];
  if (type === 'ObjectProperty' && key?.name === 'doc' && value?.type === 'StringLiteral') return [{ start, end, rest: NOTHING }];
  return Object.values(node).flatMap((child: unknown) => (typeof child === 'object' && child !== null ? leftOutIn(child) : []));
}
