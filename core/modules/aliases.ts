/** Short names for folders from the configuration of bundlers: `resolve.alias` of Vite, webpack and Vue CLI. */
import { keyName, lastName, memberName, staticText, unwrap, walk } from '../syntax/tree.ts';
import { tryParseFile } from '../syntax/index.ts';
import type { Node } from '../types.ts';
import { propertyValue } from '../sources/state/state-options.ts';

/** Specifiers that start with `prefix` mean what lies below `folder`, relative to the configuration file. */
export interface Alias {
  readonly prefix: string;
  readonly folder: string;
}

/** Aliases written in the text of a bundler's configuration. The configuration is read, never run. */
export function aliasesIn(path: string, text: string): Alias[] {
  if (!text.includes('alias')) return [];
  const aliases: Alias[] = [];
  const add = (prefix: string | undefined, target: Node): void => {
    const folder = folderIn(target);
    if (prefix !== undefined && prefix !== '' && folder !== undefined) aliases.push({ prefix, folder });
  };
  for (const node of nodesOf(path, text)) {
    if (node.type === 'Property' && keyName(node.key, node.computed) === 'alias') readAlias(unwrap(node.value), add);
    if (node.type === 'CallExpression' && lastName(node.callee) === 'set' && node.arguments[1] && mentionsAlias(node.callee)) {
      add(node.arguments[0] && staticText(node.arguments[0])?.replace(/\$$/, ''), node.arguments[1]);
    }
  }
  return aliases;
}

function nodesOf(path: string, text: string): Node[] {
  const nodes: Node[] = [];
  const file = tryParseFile(path, text);
  if (file) walk(file.tree, (node) => nodes.push(node));
  return nodes;
}

function readAlias(value: Node, add: (prefix: string | undefined, target: Node) => void): void {
  if (value.type === 'ObjectExpression') {
    for (const item of value.properties)
      if (item.type === 'Property') add(keyName(item.key, item.computed)?.replace(/\$$/, ''), item.value);
  }
  if (value.type !== 'ArrayExpression') return;
  for (const element of value.elements) {
    if (element?.type !== 'ObjectExpression') continue;
    const find = propertyValue(element, 'find');
    const replacement = propertyValue(element, 'replacement');
    if (find && replacement) add(prefixIn(find), replacement);
  }
}

/** The text that `find` looks for; of a regular expression, its plain beginning. */
function prefixIn(find: Node): string | undefined {
  if (find.type !== 'Literal' || !('regex' in find)) return staticText(find);
  return find.regex.pattern
    .replace(/^\^/, '')
    .replace(/\\(.)/g, '$1')
    .replace(/[$(*+.][\s\S]*$/, '');
}

/** `path.resolve(__dirname, 'src', 'api')`, `fileURLToPath(new URL('./src', import.meta.url))`, `pathResolve('src') + '/'`. */
function folderIn(target: Node): string | undefined {
  const texts: string[] = [];
  walk(target, (node) => {
    const text = staticText(node);
    if (text !== undefined && /^[\w@./-]*$/.test(text) && text !== '/') texts.push(text.replace(/^\/+/, ''));
  });
  return texts.length > 0 && texts.length <= 4 ? texts.join('/') : undefined;
}

/** `config.resolve.alias.set('@', …).set('@api', …)`. */
function mentionsAlias(callee: Node): boolean {
  for (let current = unwrap(callee); ;) {
    if (current.type === 'MemberExpression') {
      if (memberName(current) === 'alias') return true;
      current = unwrap(current.object);
    } else if (current.type === 'CallExpression') current = unwrap(current.callee);
    else return current.type === 'Identifier' && current.name === 'alias';
  }
}
