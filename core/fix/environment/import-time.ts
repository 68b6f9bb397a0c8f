/** What is read when a module is imported, before a framework has filled the environment. */
import type { Facts } from '../../sources/file/facts.ts';
import { isFunction } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { programEnvironment } from './program-environment.ts';

/** `@Module({ imports: [JwtModule.register({ secret })] })`: whether an expression is evaluated with the decorator that it stands in. */
export function isInDecorator(node: Node): boolean {
  for (let at = node.parent; at && !isFunction(at); at = at.parent) if (at.type === 'Decorator') return true;
  return false;
}

/** Whether a variable that is read in a decorator would never be set there: without the default, the program would not start. */
export function isReadTooEarly({ fixing }: Facts, node: Node): boolean {
  return isInDecorator(node) && programEnvironment(fixing.program).isLate;
}
