/** Ways of the parameters of a function to the sinks in it. */
import type { Bindings } from '../../sources/file/bindings.ts';
import { goesNowhereElse, isBeside, isPlainFunction } from '../../sinks/plain-function.ts';
import { ANYTHING_TYPE } from '../../catalog/type-names/conventions.ts';
import { goesOnlyInto } from '../../sources/flow/functions/function-uses.ts';
import { joinedFilter } from '../../sources/flow/left-out/filtered.ts';
import { isEvidentName } from '../../sources/names/evident-name.ts';
import type { ParameterMarks, Mark } from '../../sources/flow/functions/parameter-marks.ts';
import { declaredFields } from '../../sources/declared/evidence.ts';
import type { FileFacts } from '../../sources/file/collect.ts';
import { redactionBehind } from '../../sanitizers/redaction/redaction.ts';
import type { SinkUse, SunkValue } from '../../sinks/use.ts';
import { contains, rangeOf, type FunctionNode } from '../../syntax/tree.ts';
import type { Value } from '../../sources/flow/value.ts';
import type { ParameterPart, SinkingParameter } from '../../module-types.ts';
import type { Node } from '../../types.ts';
import { printedParts } from './printed-parts.ts';

/** The parameters of a function that a value at a sink carries. */
export function sinkingOf(
  fn: FunctionNode,
  use: SinkUse,
  value: SunkValue,
  facts: FileFacts,
  marks: ParameterMarks,
  file: string,
): SinkingParameter[] {
  if (isNamedHere(value, facts)) return [];
  const marksAt = (node: Node): Mark[] => marksIn(facts.flow.evaluate(node, marks.args), marks).filter((mark) => mark.fn === fn);
  const found = marksAt(value.node).filter((mark) => !isTold(mark, facts));
  if (found.length === 0) return [];
  const redaction = use.sink.target === 'log' ? redactionBehind(facts.flow, use) : undefined;
  const [key] = value.key ? marksAt(value.key) : [];
  return found.flatMap((mark): SinkingParameter[] => {
    const filter = joinedFilter(value.filter, mark.filter);
    const sinking: SinkingParameter = {
      value: partOf(mark),
      key: key ? partOf(key) : value.labelIsKey ? value.label : undefined,
      sink: use.sink,
      isPlain: !isGuess(use) && (key !== undefined || isHelperOf(mark, use, facts.bindings)),
      isBeside: key === undefined && isBeside(facts.bindings, fn, mark.name, use.sink.target, rangeOf(use.node)),
      isAlone: isAlone(mark, use, facts),
      ...(value.isSegment ? { isSegment: true } : {}),
      ...(takesAnything(mark, facts) ? { takesAnything: true as const } : {}),
      ...(use.least ? { least: use.least } : {}),
      ...(redaction ? { redaction } : {}),
      ...(filter ? { filter } : {}),
      file,
      range: rangeOf(use.node),
    };
    const isTold = use.sink.target === 'log' || (use.sink.target === 'share' && use.handsOn !== undefined);
    const printed = !isTold ? [] : printedParts(use, value, (node) => marksAt(node).some((other) => isSameMark(mark, other)));
    return printed.length > 0 ? printed.map((range) => ({ ...sinking, printed: range })) : [sinking];
  });
}

/** Whether passing the parameter to the sink is the purpose of a function: then its callers are reported. */
function isHelperOf({ fn, name }: Mark, { sink, node }: SinkUse, bindings: Bindings): boolean {
  const variable = bindings.declared(name);
  return isPlainFunction(fn, sink.target) || (variable !== undefined && goesNowhereElse(variable, node));
}

/** Whether a use of a sink in this module is a guess; it is no more than a guess for importers either. */
function isGuess({ isGuess, via }: SinkUse): boolean {
  return isGuess === true && via === undefined;
}

function isSameMark(a: Mark, b: Mark): boolean {
  return a.fn === b.fn && a.index === b.index && a.path === b.path;
}

/** Whether a parameter has no type that demands a field of what it is given. */
function takesAnything({ fn, index, path }: Mark, { text }: FileFacts): boolean {
  const given = fn.params[index];
  const parameter = given?.type === 'AssignmentPattern' ? given.left : given;
  if (path !== undefined || parameter?.type !== 'Identifier') return false;
  const type = parameter.typeAnnotation?.typeAnnotation;
  return type === undefined || ANYTHING_TYPE.test(text.slice(...type.range));
}

function isAlone({ fn, index, name }: Mark, use: SinkUse, { bindings }: FileFacts): boolean {
  const parameter = fn.params[index];
  return (
    use.handsOn !== 'among others' &&
    parameter !== undefined &&
    contains(rangeOf(parameter), rangeOf(name)) &&
    goesOnlyInto(bindings, parameter, use.node)
  );
}

/** A value under a key that names its kind is reported in its own module. */
function isNamedHere({ label, labelIsKey }: SunkValue, facts: FileFacts): boolean {
  return label !== undefined && labelIsKey && isEvidentName(facts.flow, label);
}

/** A parameter whose name or type is evidence of a kind is reported in its own module. */
function isTold({ name, path }: Mark, facts: FileFacts): boolean {
  return (
    isEvidentName(facts.flow, name.name) ||
    (path !== undefined && isEvidentName(facts.flow, path)) ||
    (declaredFields(facts.flow, name)?.sources.length ?? 0) > 0
  );
}

export function marksIn(value: Value, marks: ParameterMarks): Mark[] {
  return value.sources.flatMap((source) => (source.confidence === 'low' ? [] : (marks.markOf(source) ?? [])));
}

export function partOf({ index, path, isRest }: Mark): ParameterPart {
  return { index, path, isRest };
}
