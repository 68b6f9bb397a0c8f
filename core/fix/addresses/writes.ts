/** Whether a request makes something happen, by the words of its address and of the function that makes it: then it may as well be a POST. */
import { commandVerbs, fetchingVerbs, sentVerbs } from '../../catalog/words/request-words.ts';
import { ROUTE_EXPORTS } from '../../catalog/requests/methods.ts';
import { ACTION_PARAMETERS } from '../../catalog/requests/parts.ts';
import { isFunction, keyName, staticText, walk } from '../../syntax/tree.ts';
import { splitWords } from '../../sources/names/words.ts';
import type { Node } from '../../types.ts';

const FETCHING: ReadonlySet<string> = new Set(fetchingVerbs);
const COMMANDS: ReadonlySet<string> = new Set([...commandVerbs, ...sentVerbs].filter((verb) => !FETCHING.has(verb)));
/** Only the last parts of a path count: the parts before them name the resource or person. */
const LAST_PARTS = 2;

/** Whether a call requests an action. */
export function isCommand(call: Node): boolean {
  const name = nameAround(call) ?? '';
  // A route export named after an HTTP method handles that method; the name is not the method of the requests that it sends.
  const names = ROUTE_EXPORTS.has(name) ? [] : [name];
  const parts = [...pathsIn(call).flatMap((path) => path.split('/').slice(-LAST_PARTS)), ...actionsIn(call), ...names];
  const words = parts.flatMap((part) => splitWords(part));
  return words.some((word) => COMMANDS.has(word));
}

/** Texts with a slash in a call, without what follows a `?`. */
function pathsIn(call: Node): string[] {
  const paths: string[] = [];
  walk(call, (node) => {
    const text =
      node.type === 'Literal' && typeof node.value === 'string' ? node.value : node.type === 'TemplateElement' ? node.value.cooked : '';
    const path = text?.split('?')[0] ?? '';
    if (path.includes('/')) paths.push(path);
  });
  return paths;
}

/** Constants of the parameters that a server with one address knows its actions by: `{ a: 'refund', do: 'add' }`. */
function actionsIn(call: Node): string[] {
  const actions: string[] = [];
  walk(call, (node) => {
    if (node.type !== 'Property' || !ACTION_PARAMETERS.has(keyName(node.key, node.computed) ?? '')) return;
    const action = staticText(node.value);
    if (action !== undefined) actions.push(action);
  });
  return actions;
}

function nameAround(node: Node): string | undefined {
  let outer = node.parent;
  while (outer && !isFunction(outer)) outer = outer.parent;
  const holder = outer?.parent;
  if (outer && 'id' in outer && outer.id) return outer.id.name;
  if (holder?.type === 'VariableDeclarator' && holder.id.type === 'Identifier') return holder.id.name;
  if (holder?.type === 'Property' || holder?.type === 'MethodDefinition' || holder?.type === 'PropertyDefinition')
    return keyName(holder.key, holder.computed);
  return undefined;
}
