/** Every regular expression of a folder of sources, read with our own parser. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseFile } from '../../core/syntax/index.ts';
import type { Node } from '../../core/types.ts';

export interface RegexpInSource {
  readonly source: string;
  readonly flags: string;
  /** File and line of its first use. */
  readonly where: string;
}

/** Regexp literals of the TypeScript files below a folder, each once. Throws on a file that cannot be parsed. */
export function regexpsBelow(folder: string): RegexpInSource[] {
  const found = new Map<string, RegexpInSource>();
  for (const path of filesBelow(folder)) {
    const parsed = parseFile(path, readFileSync(path, 'utf8'));
    const visit = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(visit);
      else if (isNode(value)) {
        if (value.type === 'Literal' && 'regex' in value) {
          const { pattern, flags } = value.regex;
          const key = `/${pattern}/${flags}`;
          if (!found.has(key)) found.set(key, { source: pattern, flags, where: `${path}:${String(value.loc.start.line)}` });
        }
        for (const [key, child] of Object.entries(value)) if (!['parent', 'loc', 'range'].includes(key)) visit(child);
      }
    };
    visit(parsed.tree.body);
  }
  return [...found.values()];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return ['node_modules', 'dist'].includes(entry.name) ? [] : filesBelow(path);
      return entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts') ? [path] : [];
    })
    .sort();
}
