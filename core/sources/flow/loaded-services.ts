/** Methods of classes that a framework loads from a folder: `ctx.service.user.find(id)` calls `find` of `app/service/user.js`. */
import { HAS_SERVICES, LOADED_FOLDER, SERVICES } from '../../catalog/platforms/controllers.ts';
import { lastName, memberName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { splitWords } from '../names/words.ts';
import type { FlowContext } from './context.ts';

/** A method by the module of its class. */
export interface LoadedMethod {
  readonly module: string;
  readonly path: readonly string[];
}

/** The method of a service that an expression names; undefined for everything else, and where the program has no such file. */
export function loadedService({ modules }: FlowContext, node: Node): LoadedMethod | undefined {
  const folder = foldersUp(modules.from);
  const names = folder === undefined ? undefined : namesBelow(unwrap(node));
  const method = names?.at(-1);
  if (!names || method === undefined || names.length < 2) return undefined;
  const folders = names.slice(0, -1);
  const module = [folders, folders.map((name) => splitWords(name).join('_')), folders.map((name) => splitWords(name).join('-'))]
    .map((parts) => `${folder}${SERVICES}/${parts.join('/')}`)
    .find((specifier) => modules.isProject(specifier) || modules.idOf?.(specifier) !== undefined);
  return module === undefined ? undefined : { module, path: [method] };
}

/** `['user', 'find']` of `ctx.service.user.find` and `this.service.user.find`. */
function namesBelow(node: Node): readonly string[] | undefined {
  const names: string[] = [];
  for (let at = node; at.type === 'MemberExpression'; at = unwrap(at.object)) {
    const name = memberName(at);
    if (name === undefined) return undefined;
    if (name === SERVICES) {
      const owner = unwrap(at.object);
      return owner.type === 'ThisExpression' || HAS_SERVICES.has(lastName(owner) ?? '') ? names : undefined;
    }
    names.unshift(name);
  }
  return undefined;
}

/** The way from a file up to the folder that is loaded: `../` of `app/controller/user.js`. */
function foldersUp(from: string | undefined): string | undefined {
  if (from === undefined || !from.includes(LOADED_FOLDER)) return undefined;
  const parts = from.replaceAll('\\', '/').split('/');
  const at = parts.lastIndexOf(LOADED_FOLDER);
  return at < 0 ? undefined : at === parts.length - 2 ? './' : '../'.repeat(parts.length - 2 - at);
}

/** What stands in calls of the methods of a file, where a framework loads it: `service.user` for `app/service/user.js`. */
export function loadedAs(file: string): readonly string[] {
  const path = file
    .replaceAll('\\', '/')
    .replace(/\.[jt]s$/, '')
    .split('/');
  const at = path.lastIndexOf(SERVICES);
  if (at < 1 || path[at - 1] !== LOADED_FOLDER) return [];
  const inCamelCase = (name: string): string => name.replace(/[_-](\w)/g, (_, letter: string) => letter.toUpperCase());
  return [
    `${SERVICES}.${path
      .slice(at + 1)
      .map(inCamelCase)
      .join('.')}`,
  ];
}
