/** Fields that the logger of a program takes out of whatever it is given: one more of them, where it is configured. */
import type { TSESTree } from '@typescript-eslint/types';
import { PERSON_OBJECT } from '../catalog/kinds.ts';
import { loggerOf, makingOf } from '../sanitizers/redaction/loggers.ts';
import type { Facts } from '../sources/file/facts.ts';
import { importPath } from '../sources/flow/imports.ts';
import { propertyValue } from '../sources/state/state-options.ts';
import type { SourceHit } from '../sources/flow/value.ts';
import { tryParseFile } from '../syntax/index.ts';
import { keyName, lastName, unwrap, walk } from '../syntax/tree.ts';
import type { Edit, Fix, Node } from '../types.ts';
import { gapBefore, insertion } from './replace.ts';
import { quoteOf } from '../syntax/quotes.ts';

/** A value that is logged. */
interface Logged {
  readonly source: SourceHit;
  /** What the logger is given, which holds the value. */
  readonly carried: Node;
}

/** The repair, and whether the program redacts in its logger already. */
export interface CentralRedaction {
  readonly fix: Fix;
  readonly isUsed: boolean;
}

/** The repair of a call of a logger of pino; undefined for other loggers, and where the path of a field is not known. https://getpino.io/#/docs/redaction */
export function centralRedactionFix(facts: Facts, call: Node, logged: readonly Logged[]): CentralRedaction | undefined {
  const logger = loggerOf(call);
  const made = logger && makerOf(facts, logger);
  if (!made) return undefined;
  const paths = [...new Set(logged.map((value) => pathOf(value, call)))];
  if (paths.some((path) => path === undefined)) return undefined;
  const added = redacting(made, paths as string[]);
  if (!added) return undefined;
  const name = made.path.split(/[/\\]/).at(-1) ?? '';
  const shown = paths.join(', ');
  const edits = added.edits.map((edit) => (made.path === facts.file.path ? edit : { ...edit, file: made.path }));
  return {
    fix: {
      title: { en: `Redact ${shown} in the logger, in ${name}`, 'zh-CN': `在 ${name} 的日志配置中屏蔽 ${shown}` },
      act: 'mask',
      safety: 'review',
      edits,
    },
    isUsed: added.isUsed,
  };
}

/** `user.phone`, and `headers["x-token"]`; undefined for a whole record, a text, and a value that is no field. */
function pathOf({ source, carried }: Logged, call: Node): string | undefined {
  if (source.kind === PERSON_OBJECT || !/^(?:ObjectExpression|Identifier|MemberExpression)$/.test(unwrap(carried).type)) return undefined;
  const steps =
    source.inside && unwrap(carried).type !== 'MemberExpression' ? (source.path ?? [source.name]) : keysAround(source.node, call);
  return steps?.reduce(
    (path, step) => (/^[a-z_$][\w$]*$/i.test(step) ? (path === '' ? step : `${path}.${step}`) : `${path}["${step}"]`),
    '',
  );
}

/** Keys of the objects that are written out around a value in a call, the outermost first; undefined where it stands in something else. */
function keysAround(node: Node, call: Node): string[] | undefined {
  const keys: string[] = [];
  let inner = node;
  for (let outer = node.parent; outer && outer !== call; inner = outer, outer = outer.parent) {
    const key = outer.type === 'Property' && outer.value === inner ? keyName(outer.key, outer.computed) : undefined;
    if (key !== undefined) keys.unshift(key);
    else if (!/^(?:ObjectExpression|LogicalExpression|ChainExpression|TSAsExpression|TSNonNullExpression)$/.test(outer.type))
      return undefined;
  }
  return keys.length > 0 && inner.parent === call ? keys : undefined;
}

/** The file in which a logger is made, with the call that makes it. */
interface Maker {
  readonly path: string;
  readonly text: string;
  readonly tree: Node;
  readonly call: TSESTree.CallExpression;
}

function makerOf(facts: Facts, logger: Node): Maker | undefined {
  const { root } = makingOf(logger, facts.bindings, facts.candidates);
  if (root.type === 'CallExpression') return makerIn(facts.file.path, facts.file.text, facts.parsed.tree);
  const specifier = importPath(facts.flow, root)?.module;
  const module = specifier === undefined ? undefined : facts.fixing.moduleFile?.(specifier);
  const text = module === undefined ? undefined : facts.fixing.otherText?.(module);
  if (module === undefined || text === undefined || !PINO.test(text)) return undefined;
  const file = tryParseFile(module, text);
  return file && makerIn(module, text, file.tree);
}

const PINO = /(?:from|require\()\s*["']pino["']/;

/** The only call of pino in a file. */
function makerIn(path: string, text: string, tree: Node): Maker | undefined {
  const calls: TSESTree.CallExpression[] = [];
  if (PINO.test(text))
    walk(tree, (node) => {
      if (node.type === 'CallExpression' && node.callee.type === 'Identifier' && lastName(node.callee) === 'pino') calls.push(node);
    });
  const [call, ...others] = calls;
  return call && others.length === 0 ? { path, text, tree, call } : undefined;
}

/** The edits that make a logger redact paths; undefined where its options do not show how. */
function redacting(
  { text, tree, call }: Maker,
  paths: readonly string[],
): { readonly edits: Edit[]; readonly isUsed: boolean } | undefined {
  const quote = quoteOf(text);
  const texts = paths.map((path) => (path.includes('"') ? `'${path}'` : quote + path + quote)).join(', ');
  const [options] = call.arguments;
  if (!options) return { edits: [insertion(call.range[1] - 1, `{ redact: [${texts}] }`)], isUsed: false };
  if (options.type !== 'ObjectExpression' || options.properties.some(({ type }) => type === 'SpreadElement')) return undefined;
  const given = propertyValue(options, 'redact');
  const [first] = options.properties;
  if (!given && first) return { edits: [insertion(first.range[0], `redact: [${texts}],${gapBefore(first, text)}`)], isUsed: false };
  const redact = given && constantIn(tree, given);
  const list = redact?.type === 'ObjectExpression' ? propertyValue(redact, 'paths') : redact;
  const array = list && constantIn(tree, list);
  if (array?.type !== 'ArrayExpression') return undefined;
  const last = array.elements.at(-1);
  return {
    edits: [last ? insertion(last.range[1], `,${gapBefore(last, text)}${texts}`) : insertion(array.range[0] + 1, texts)],
    isUsed: array.elements.length > 0,
  };
}

/** The value that a constant of the file has. */
function constantIn(tree: Node, node: Node): Node | undefined {
  const bare = unwrap(node);
  if (bare.type !== 'Identifier') return bare;
  const values: Node[] = [];
  walk(tree, (inner) => {
    if (inner.type === 'VariableDeclarator' && inner.id.type === 'Identifier' && inner.id.name === bare.name && inner.init)
      values.push(unwrap(inner.init));
  });
  return values.length === 1 ? values[0] : undefined;
}
