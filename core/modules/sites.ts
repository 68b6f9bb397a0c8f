/** Allocation sites behind exported names: the same site for every module that passes a name on. */
import { madeAt } from '../sources/cells/made.ts';
import type { Bindings } from '../sources/file/bindings.ts';
import { propertyValue } from '../sources/state/state-options.ts';
import { keyName, unwrap } from '../syntax/tree.ts';
import type { ModuleLink, ModuleSite, ModuleSummary, Site } from '../module-types.ts';
import type { Node } from '../types.ts';
import { importedName, isLink, requiredIn, type ExportList } from './exports.ts';

/** Longest chain of modules that re-export a name. */
const MAX_HOPS = 12;

/**
 * Where a module makes what it exports under a name, or a member of that (`['KEYS', 'draft']`). For a name that it re-exports, the name in
 * the other module.
 */
export function siteInModule(
  { names }: ExportList,
  bindings: Bindings,
  [name = 'default', member]: readonly string[],
): Site | ModuleLink | undefined {
  const whole = names.get('default');
  const object = whole && !isLink(whole) ? madeBehind(unwrap(whole), bindings) : undefined;
  const target = names.get(name) ?? (object && !isLink(object) ? memberOf(object, name) : undefined);
  if (!target || isLink(target)) return target;
  const made = madeBehind(unwrap(target), bindings);
  const found = made && !isLink(made) && member !== undefined ? memberOf(made, member) : made;
  return found && (isLink(found) ? found : madeAt(unwrap(found), bindings));
}

/** `KEYS.draft` of an object or an enum, `module.exports = { bus }`. */
function memberOf(owner: Node, name: string): Node | undefined {
  if (owner.type === 'ObjectExpression') return propertyValue(owner, name);
  const members = owner.type === 'TSEnumDeclaration' ? owner.body.members : [];
  return members.find(({ id }) => keyName(id, false) === name)?.initializer;
}

/** The expression or declaration that a name stands for. */
function madeBehind(node: Node, bindings: Bindings): Node | ModuleLink | undefined {
  if (node.type !== 'Identifier') {
    const module = requiredIn(node);
    return module === undefined ? node : { module, name: 'default' };
  }
  const definition = (bindings.resolve(node) ?? bindings.declared(node))?.defs[0];
  if (!definition) return undefined;
  const declaration = definition.node as Node;
  const link = importedName(declaration, definition.parent as Node | null);
  if (link) return link;
  return declaration.type === 'VariableDeclarator' && declaration.id.type === 'Identifier' && declaration.init
    ? unwrap(declaration.init)
    : declaration;
}

/** How the modules of a program are found and read. */
export interface Reading {
  resolve(specifier: string, from: string): string | undefined;
  summaryOf(id: string): ModuleSummary;
}

/** Where what a path of a module's exports leads to is made, past the modules that pass it on; undefined when that is not known. */
export function siteOf(reading: Reading, id: string, path: readonly string[], hops = 0): ModuleSite | undefined {
  if (hops > MAX_HOPS) return undefined;
  const { siteOf: ownSite, stars } = reading.summaryOf(id);
  const [name = 'default', ...members] = path;
  const site = ownSite(path);
  if (site && !isLink(site)) return { ...site, file: id };
  if (site) return siteBehind(reading, id, site.module, site.name === '*' ? members : [site.name, ...members], hops);
  for (const star of name === 'default' ? [] : stars) {
    const found = siteBehind(reading, id, star, path, hops);
    if (found) return found;
  }
  return undefined;
}

function siteBehind(reading: Reading, from: string, module: string, path: readonly string[], hops: number): ModuleSite | undefined {
  const target = reading.resolve(module, from);
  return target === undefined || target === from ? undefined : siteOf(reading, target, path, hops + 1);
}
