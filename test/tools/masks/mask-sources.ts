import { parse, type ParserOptions } from '@babel/parser';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { MaskSource } from '../../../core/fix/masks/mask-source.ts';
import { root } from '../paths.ts';

const FOLDER = 'core/mask';
/** They only gather the others; a local mask file holds single functions. */
const GATHERING = ['index.ts', 'mask.ts', 'mask-fields.ts'];
/** What the masks share comes before them. */
const SHARED = 'text.ts';
const HEAD = `// Generated from ${FOLDER} by \`npm run update\`; do not edit.\n`;

interface Declaration {
  readonly source: Omit<MaskSource, 'needs'>;
  readonly identifiers: ReadonlySet<string>;
}

interface AnyNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly leadingComments?: readonly { readonly start: number }[];
  readonly [key: string]: unknown;
}

/** Every declaration of the masks as TypeScript and as JavaScript text, with the names it needs; throws when one cannot be copied alone. */
export function readMaskSources(): MaskSource[] {
  const files = readdirSync(join(root, FOLDER)).filter((file) => file.endsWith('.ts') && !GATHERING.includes(file) && file !== SHARED).sort();
  const declarations = [SHARED, ...files].flatMap((file) => declarationsOf(readFileSync(join(root, FOLDER, file), 'utf8')));
  const names = declarations.map(({ source }) => source.name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new Error(`${FOLDER}: ${twice} is declared twice, so it cannot be copied into one file.`);
  return declarations.map(({ source, identifiers }) => ({ ...source, needs: names.filter((name) => name !== source.name && identifiers.has(name)) }));
}

/** The generated file by its path relative to the root. */
export function maskSourcesFile(): Map<string, string> {
  const entries = readMaskSources().map((source) => {
    const lines = Object.entries(source).map(([key, value]) => `    ${key}: ${Array.isArray(value) ? JSON.stringify(value).replaceAll(',', ', ') : JSON.stringify(value)},\n`);
    return `  {\n${lines.join('')}  },\n`;
  });
  const text = `${HEAD}import type { MaskSource } from './mask-source.ts';\n\n/** Declarations of \`pi-guard-mask\`, each after what it needs. */\nexport const maskSources: readonly MaskSource[] = [\n${entries.join('')}];\n`;
  return new Map([['core/fix/masks/mask-sources.ts', text]]);
}

function declarationsOf(text: string): Declaration[] {
  const body = programOf(text, ['typescript']).body as AnyNode[];
  return body.filter((node) => node.type !== 'ImportDeclaration').map((node) => declarationOf(text, node));
}

function declarationOf(text: string, node: AnyNode): Declaration {
  const isExported = node.type === 'ExportNamedDeclaration';
  const declared = (isExported ? node['declaration'] : node) as AnyNode;
  const [variable] = (declared['declarations'] ?? [declared]) as [AnyNode];
  const name = (variable['id'] as AnyNode)['name'] as string;
  const nodes = [...descendants(declared)];
  const comment = text.slice(node.leadingComments?.[0]?.start ?? node.start, node.start);
  const annotations = nodes.filter(({ type }) => type === 'TSTypeAnnotation').reverse();
  let javascript = text.slice(declared.start, declared.end);
  for (const { start, end } of annotations) javascript = javascript.slice(0, start - declared.start) + javascript.slice(end - declared.start);
  programOf(javascript, []);
  return {
    source: { name, isMask: isExported && name.startsWith('mask'), typescript: comment + text.slice(declared.start, declared.end), ...(annotations.length > 0 && { javascript: comment + javascript }) },
    identifiers: new Set(nodes.filter(({ type }) => type === 'Identifier').map((identifier) => identifier['name'] as string)),
  };
}

function programOf(text: string, plugins: NonNullable<ParserOptions['plugins']>): AnyNode {
  return parse(text, { sourceType: 'module', plugins }).program as unknown as AnyNode;
}

function* descendants(node: AnyNode): Generator<AnyNode> {
  for (const [key, value] of Object.entries(node)) {
    if (key.endsWith('Comments')) continue;
    for (const child of Array.isArray(value) ? value : [value]) {
      if (!isNode(child)) continue;
      yield child;
      if (child.type !== 'TSTypeAnnotation') yield* descendants(child);
    }
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}
