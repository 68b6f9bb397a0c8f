/** What is read when a module is imported, before a framework has filled the environment. */
import { specifiersIn } from '../module-loading.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { isFunction } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { programEnvironment } from './program-environment.ts';
import { isScript } from './script.ts';

/** `@Module({ imports: [JwtModule.register({ secret })] })`: whether an expression is evaluated with the decorator that it stands in. */
export function isInDecorator(node: Node): boolean {
  for (let at = node.parent; at && !isFunction(at); at = at.parent) if (at.type === 'Decorator') return true;
  return false;
}

/** Whether an expression is evaluated when its module is imported. */
export function isAtImport(node: Node): boolean {
  for (let at = node.parent; at; at = at.parent) if (isFunction(at) || (at.type === 'PropertyDefinition' && !at.static)) return false;
  return true;
}

/** Whether a variable that is read with its module would never be set there: the program would not start. */
export function isReadTooEarly(facts: Facts, node: Node): boolean {
  const { filling, isLate } = programEnvironment(facts.fixing.program);
  if (!isLate) return false;
  if (isInDecorator(node)) return true;
  if (!isAtImport(node) || isScript(facts) || filling.includes(facts.file.path)) return false;
  // What a file imports has run before it.
  return !specifiersIn(facts.parsed.tree).some((specifier) => filling.includes(facts.fixing.moduleFile?.(specifier) ?? ''));
}
