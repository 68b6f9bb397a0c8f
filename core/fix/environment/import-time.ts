/** What is read when a module is imported, before a framework has filled the environment. */
import { specifiersIn } from '../module-loading.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { isFunction } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { filledAt, isLoadedBeforeFilled } from './filling/load-order.ts';
import { programEnvironment } from './program-environment.ts';
import { isScript } from './script.ts';
import { startsFilled } from './filling/started-filled.ts';

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
  const { file, fixing, parsed } = facts;
  const { filling, isLate } = programEnvironment(fixing.program);
  if (isLate && isInDecorator(node)) return true;
  if (!isAtImport(node) || startsFilled(file.path, fixing.manifest ?? '', isScript(facts))) return false;
  const own = filledAt(file.path, parsed.tree);
  if (!isLate && own !== undefined) return own > node.range[0] && !isFilledFirst(facts, filling);
  if ((isLate && (isScript(facts) || isByItself(facts))) || filling.includes(file.path) || isFilledFirst(facts, filling)) return false;
  return isLate || (fixing.program !== undefined && isLoadedBeforeFilled(file.path, fixing.program, filling));
}

/** Whether a file imports nothing and exports nothing: whoever starts it gives it its environment, such as the shell of a database. */
function isByItself({ file: { text }, parsed: { tree } }: Facts): boolean {
  return !/\brequire\s?\(|\bexports\b/.test(text) && !tree.body.some(({ type }) => /^(?:Import|Export)/.test(type));
}

/** Whether a file imports one that fills the environment: what a file imports has run before it. */
function isFilledFirst({ fixing, parsed }: Facts, filling: readonly string[]): boolean {
  return specifiersIn(parsed.tree).some((specifier) => filling.includes(fixing.moduleFile?.(specifier) ?? ''));
}
