/**
 * Methods that a library calls, or that stand in for one of its own: a project's logger of statements receives the values bound to each
 * statement.
 */
import { answers } from '../../catalog/answers/index.ts';
import type { HandedMethods } from '../../catalog/define-answer.ts';
import type { FlowContext } from '../flow/context.ts';
import { functionName } from '../file/functions.ts';
import { sourceAt } from '../names/names.ts';
import { lastName, staticText, type FunctionNode } from '../../syntax/tree.ts';
import type { Value } from '../flow/value.ts';
import { addTo } from '../../groups.ts';

const byName = new Map<string, HandedMethods[]>();
for (const handed of answers.flatMap((answer) => answer.handed ?? [])) {
  for (const name of handed.names) addTo(byName, name, handed);
}

/** What a library passes to the parameter at a position of a method that it calls; undefined for other functions. */
export function handedByLibrary(context: FlowContext, fn: FunctionNode, index: number): Value | undefined {
  const name = isMember(fn) || replacedOn(fn) !== undefined ? functionName(fn) : undefined;
  const handed = (name === undefined ? undefined : byName.get(name))?.find(
    ({ parameter, modules, receivers }) =>
      parameter === index &&
      (receivers ? receivers.includes(replacedOn(fn) ?? '') : isMember(fn)) &&
      modules.some((module) => isImported(context, module)),
  );
  const parameter = fn.params[index];
  if (!handed || !parameter) return undefined;
  return { sources: [sourceAt(parameter, handed.kind, name ?? '', 'api', 'medium')], silent: false };
}

function isMember(fn: FunctionNode): boolean {
  return fn.parent?.type === 'MethodDefinition' || fn.parent?.type === 'Property' || fn.parent?.type === 'PropertyDefinition';
}

/** The name of the object in whose method's place a function is put: `res.json = function (body) {}`. */
function replacedOn({ parent }: FunctionNode): string | undefined {
  return parent.type === 'AssignmentExpression' && parent.left.type === 'MemberExpression' ? lastName(parent.left.object) : undefined;
}

function isImported({ candidates }: FlowContext, module: string): boolean {
  return (
    candidates.tree.body.some(
      (item) => item.type === 'ImportDeclaration' && (item.source.value === module || item.source.value.startsWith(`${module}/`)),
    ) || (candidates.plainCalls.get('require') ?? []).some(({ arguments: [source] }) => source && staticText(source) === module)
  );
}
