/** The examples of secretlint (MIT): inputs of its snapshot tests, and the messages that its own output lists. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isKeyStore } from '../../../core/syntax/data/languages.ts';
import type { Example, Table } from './example.ts';

interface Output {
  readonly messages?: readonly { readonly range?: readonly [number, number]; readonly type?: string; readonly ruleId?: string }[];
}

/** Reads the snapshots of every rule: each message is a positive, each line without one in a file without any a negative. */
export function readSecretlint(clone: string): Table {
  const packages = join(clone, 'packages/@secretlint');
  const examples: Example[] = [];
  let unread = 0;
  for (const name of readdirSync(packages).filter((one) => one.startsWith('secretlint-rule-')).sort()) {
    const snapshots = join(packages, name, 'test/snapshots');
    for (const folder of existsSync(snapshots) ? readdirSync(snapshots).sort() : []) {
      const files = readdirSync(join(snapshots, folder), { withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => entry.name);
      const input = files.find((file) => /^input/.test(file)) ?? files.find((file) => !/^(?:output|options|\.secretlintrc)/.test(file));
      if (input === undefined || !files.includes('output.json')) {
        unread++;
        continue;
      }
      const text = readFileSync(join(snapshots, folder, input), 'utf8');
      examples.push(...examplesOf(name.slice('secretlint-rule-'.length), input, text, JSON.parse(readFileSync(join(snapshots, folder, 'output.json'), 'utf8')) as Output));
    }
  }
  return { examples, unread };
}

function examplesOf(rule: string, path: string, text: string, output: Output): Example[] {
  const ranges = (output.messages ?? []).flatMap(({ range, type }) => (range && type === 'message' ? [range] : []));
  const base = { tool: 'secretlint', rule, isDrawn: false, ...(path === 'input.txt' || path === 'input' ? {} : { path }) };
  if (isKeyStore(path)) return [{ ...base, text: '', isPositive: ranges.length > 0 || (output.messages ?? []).length > 0 }];
  if (path.endsWith('.json') || text.includes('-----BEGIN')) {
    return ranges.length > 0 ? ranges.map(([start, end]) => ({ ...base, text, isPositive: true, secrets: [text.slice(start, end)] })) : [{ ...base, text, isPositive: false }];
  }
  const found: Example[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const inside = ranges.filter(([start, end]) => start < at + line.length && end > at).map(([start, end]) => line.slice(Math.max(start - at, 0), end - at));
    for (const secret of inside) found.push({ ...base, text: line, isPositive: true, secrets: [secret] });
    if (ranges.length === 0 && line.trim().length > 0 && !line.startsWith('#')) found.push({ ...base, text: line, isPositive: false });
    at += line.length + 1;
  }
  return found;
}
