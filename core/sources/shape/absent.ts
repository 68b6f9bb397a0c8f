/** What a value cannot hold in a branch: where `res.data` is known to be nothing, `res` has no field of it; where `res.success` is false, no record. */
import { boolOutcomes } from '../../catalog/words/answer-statuses.ts';
import type { Variable } from '../file/bindings.ts';
import type { FlowContext } from '../flow/context.ts';
import type { Value } from '../flow/value.ts';
import { without } from '../flow/paths.ts';
import { writesOf } from '../flow/writes.ts';
import { isFunction, memberName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import type { Path } from './place.ts';

/** A value at one of its names, without fields that only other uses or a type show and that the conditions around this use prove absent. */
export function withoutAbsent({ bindings }: Pick<FlowContext, 'bindings'>, variable: Variable, node: Node, value: Value): Value {
  if (!value.sources.some(isOfUse)) return value;
  const absent = absentPaths(node, (root) => root.type === 'Identifier' && bindings.resolve(root) === variable, variable);
  if (absent.length === 0) return value;
  const hasFailed = absent.some(([name, ...rest]) => rest.length === 0 && boolOutcomes.has(name ?? ''));
  const kept = new Set(
    without({ sources: value.sources.filter(isOfUse), silent: false }, absent).sources.filter(
      ({ path }) => !hasFailed || !isOfRecord(path),
    ),
  );
  const sources = value.sources.filter((source) => !isOfUse(source) || kept.has(source));
  return sources.length === value.sources.length ? value : { sources, silent: sources.length === 0 };
}

function isOfUse({ isShown, evidence }: Value['sources'][number]): boolean {
  return isShown === true || evidence === 'object' || evidence === 'type';
}

/** `data.phone`: the field of a record that a result holds beside its outcome. */
function isOfRecord(path: Value['sources'][number]['path']): boolean {
  return path !== undefined && path.length > 1;
}

/** Paths below the variable that are nothing here; what the branch itself writes is there. */
function absentPaths(node: Node, isOf: (root: Node) => boolean, variable: Variable): Path[] {
  const absent: Path[] = [];
  // A function that is called later sees the same value where the variable is given one alone.
  const isFixed = writesOf(variable).length <= 1;
  let child = node;
  for (let { parent } = node; parent && (isFixed || !isFunction(child)); child = parent, parent = parent.parent) {
    if ((parent.type !== 'IfStatement' && parent.type !== 'ConditionalExpression') || parent.test === child) continue;
    const [start, end] = child.range;
    if (writesOf(variable).some(({ at }) => start <= at.range[0] && at.range[1] <= end)) continue;
    addAbsent(parent.test, parent.consequent === child, isOf, absent);
  }
  return absent;
}

/** Members of the variable that are nothing where a test has a result. */
function addAbsent(test: Node, result: boolean, isOf: (root: Node) => boolean, absent: Path[]): void {
  const bare = unwrap(test);
  if (bare.type === 'UnaryExpression' && bare.operator === '!') return addAbsent(bare.argument, !result, isOf, absent);
  if (bare.type === 'LogicalExpression' && bare.operator === (result ? '&&' : '||')) {
    addAbsent(bare.left, result, isOf, absent);
    return addAbsent(bare.right, result, isOf, absent);
  }
  const path = result ? undefined : pathOf(bare, isOf);
  if (path && path.length > 0) absent.push(path);
}

function pathOf(node: Node, isOf: (root: Node) => boolean): string[] | undefined {
  const bare = unwrap(node);
  if (bare.type !== 'MemberExpression') return isOf(bare) ? [] : undefined;
  const name = memberName(bare);
  const before = name === undefined ? undefined : pathOf(bare.object, isOf);
  return before && name !== undefined ? [...before, name] : undefined;
}
