/** Functions as their callers see them: which parameters reach a sink, which come back, what else comes back. */
import type { Bindings } from '../../sources/file/bindings.ts';
import { goesNowhereElse, isBeside, isPlainFunction } from '../../sinks/plain-function.ts';
import { displayedKinds } from '../../catalog/displays.ts';
import { ANYTHING_TYPE } from '../../catalog/type-names/conventions.ts';
import { acceptedBy, type Accepted } from '../../sanitizers/accepted.ts';
import { judgeFunction } from '../../sanitizers/exposures.ts';
import { FileScope } from '../../sanitizers/file-scope.ts';
import type { Judgement } from '../../sanitizers/judge.ts';
import { mayMask } from '../../sanitizers/may-mask.ts';
import { goesOnlyInto } from '../../sources/flow/functions/function-uses.ts';
import { isEvidentName } from '../../sources/names/evident-name.ts';
import { ParameterMarks, type Mark } from '../../sources/flow/functions/parameter-marks.ts';
import { isMaskName } from '../../sanitizers/sanitizers.ts';
import { declaredFields, typedContents } from '../../sources/declared/evidence.ts';
import type { FileFacts } from '../../sources/file/collect.ts';
import { functionName } from '../../sources/file/functions.ts';
import { keyFilterOf } from '../../sanitizers/redaction/key-filters.ts';
import type { HiddenKinds } from '../../sanitizers/redaction/hidden-kinds.ts';
import { hiddenBy } from '../../sanitizers/redaction/masking-loggers.ts';
import { redactionBehind } from '../../sanitizers/redaction/redaction.ts';
import { makesLocalAddress } from '../../sinks/addresses/local-address.ts';
import { queryFunctions } from '../../sinks/addresses/query-functions.ts';
import type { SinkUse, SunkValue } from '../../sinks/use.ts';
import { partAt } from '../../sources/flow/paths.ts';
import type { LinkedNode } from '../../graph/places.ts';
import { conditionsAt, isEquality } from '../../graph/conditions.ts';
import { contains, rangeOf, type FunctionNode } from '../../syntax/tree.ts';
import { importedCode } from '../../sources/flow/imports.ts';
import { union, type Value } from '../../sources/flow/value.ts';
import { shownOfParameter } from '../../sources/shape/passed-on.ts';
import { shownReturns } from '../../sources/kept-ciphertexts.ts';
import type { Carried, FunctionSummary, ModuleCode, ParameterPart, SinkingParameter } from '../../module-types.ts';
import type { KindId, Node } from '../../types.ts';
import { carriedOf } from '../carried.ts';
import { packageOfResult } from '../made-by-package.ts';
import { printedParts } from './printed-parts.ts';
import { ReachedCode } from './reached-code.ts';
import { LazySummary, type Result, type SummaryParts } from './lazy-summary.ts';

/** Summaries of the functions of one module. All their parameters are followed together, on the first query. */
export class FunctionSummaries implements SummaryParts {
  private knownMarks: ParameterMarks | undefined;
  private knownReach: ReachedCode | undefined;
  private readonly knownSinks = new Map<FunctionNode, readonly SinkingParameter[]>();
  private knownScope: FileScope | undefined;

  /** `functions` may grow until the first query. */
  constructor(
    private readonly functions: Iterable<FunctionNode>,
    private readonly facts: FileFacts,
    private readonly file: string,
  ) {}

  get names(): Bindings {
    return this.facts.bindings;
  }

  carried(node: Node, path: readonly string[]): readonly Carried[] {
    const value = partAt(this.facts.flow.evaluate(node), path);
    return value.silent ? [] : carriedOf(value.sources, this.file);
  }

  private typed(node: LinkedNode, path: readonly string[]): readonly Carried[] {
    return carriedOf(typedContents(this.facts.flow, node, path), this.file);
  }

  linked(name: Node): ModuleCode | undefined {
    return importedCode(this.facts.flow, name);
  }

  /** An expression of the module that makes a value. */
  codeOf(node: LinkedNode): ModuleCode {
    return {
      node,
      names: this.names,
      file: this.file,
      carried: (at, path) => this.carried(at, path),
      typed: (path) => this.typed(node, path),
      linked: (name) => this.linked(name),
    };
  }

  of(fn: FunctionNode, result: FunctionSummary['result']): FunctionSummary {
    return new LazySummary(fn, this, result);
  }

  sinksOf(fn: FunctionNode): readonly SinkingParameter[] {
    let sinks = this.knownSinks.get(fn);
    if (!sinks) this.knownSinks.set(fn, (sinks = this.findSinks(fn)));
    return sinks;
  }

  queriesOf(fn: FunctionNode): FunctionSummary['queries'] {
    return queryFunctions(this.facts.flow).get(fn);
  }

  receivedBy(fn: FunctionNode, index: number): readonly Carried[] {
    return carriedOf(shownOfParameter(this.facts.flow, fn, index), this.file);
  }

  masksOf(fn: FunctionNode): FunctionSummary['masks'] {
    return masksOf(fn, this.scope);
  }

  acceptedBy(fn: FunctionNode): Accepted | undefined {
    return acceptedBy(fn, this.scope);
  }

  private get scope(): FileScope {
    return (this.knownScope ??= new FileScope(this.facts.bindings, this.facts.candidates));
  }

  hiddenBy(fn: FunctionNode): HiddenKinds {
    return hiddenBy(this.facts.flow, fn);
  }

  keyFilterOf(fn: FunctionNode): FunctionSummary['keyFilter'] {
    return keyFilterOf(fn, this.facts.bindings);
  }

  makerOf(fn: FunctionNode): FunctionSummary['maker'] {
    return packageOfResult(this.facts, fn);
  }

  makesLocalAddress(fn: FunctionNode): boolean {
    return makesLocalAddress(fn, this.facts.flow);
  }

  resultOf(fn: FunctionNode): Result {
    return resultOf(fn, this.facts, this.marks, this.file);
  }

  private get marks(): ParameterMarks {
    return (this.knownMarks ??= new ParameterMarks(this.functions, this.facts.bindings));
  }

  private findSinks(fn: FunctionNode): SinkingParameter[] {
    if (this.marks.args.size === 0) return [];
    this.knownReach ??= new ReachedCode(this.facts.candidates, this.facts.text);
    return this.facts
      .sinkUsesWithin(this.knownReach.from(fn))
      .flatMap((use) => use.values.flatMap((value) => sinkingOf(fn, use, value, this.facts, this.marks, this.file)));
  }
}

/** The parameters of a function that a value at a sink carries. */
function sinkingOf(
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

function marksIn(value: Value, marks: ParameterMarks): Mark[] {
  return value.sources.flatMap((source) => (source.confidence === 'low' ? [] : (marks.markOf(source) ?? [])));
}

function partOf({ index, path, isRest }: Mark): ParameterPart {
  return { index, path, isRest };
}

/** What a function that cuts, stars or encodes leaves of each kind; undefined for kinds of which it is not understood. */
function masksOf(fn: FunctionNode, scope: FileScope): FunctionSummary['masks'] {
  if (fn.params.length === 0 || !(mayMask(fn) || isMaskName(functionName(fn) ?? ''))) return undefined;
  const known = new Map<KindId, Judgement | undefined>();
  return (kind, others) => {
    if (!displayedKinds.includes(kind)) return undefined;
    if (others.some((other) => other !== undefined)) return judgeFunction(fn, kind, scope, others);
    if (!known.has(kind)) known.set(kind, judgeFunction(fn, kind, scope));
    return known.get(kind);
  };
}

function resultOf(fn: FunctionNode, facts: FileFacts, marks: ParameterMarks, file: string): Result {
  const returned = shownReturns(fn, facts.bindings);
  if (returned.length === 0) return { passes: [], returns: [], isSilent: false };
  const args = marks.args.size > 0 ? marks.args : undefined;
  const value = union(returned.map((node) => withoutGiven(facts.flow.evaluate(node, args), node, facts, marks)));
  const ownPart = (kind: string): ParameterPart | undefined => {
    const mark = marks.markOfKind(kind);
    return mark?.fn === fn ? partOf(mark) : undefined;
  };
  const passes = marksIn(value, marks)
    .filter((mark) => mark.fn === fn)
    .map(partOf);
  return { passes, returns: carriedOf(value.sources, file, ownPart), isSilent: value.silent };
}

/** `if (to) return to; return home.url;`: what comes back only where a parameter was not passed. */
function withoutGiven(value: Value, returned: Node, { flow }: FileFacts, marks: ParameterMarks): Value {
  if (value.sources.length === 0 || marks.args.size === 0) return value;
  for (const { test, holds } of conditionsAt(returned, false)) {
    if (isEquality(test)) continue;
    const [bare, isTrue] = test.type === 'UnaryExpression' && test.operator === '!' ? [test.argument, !holds] : [test, holds];
    if (isTrue || (bare.type !== 'Identifier' && bare.type !== 'MemberExpression')) continue;
    const [mark, other] = flow.evaluate(bare, marks.args).sources;
    if (mark?.kind.startsWith('#') && !other)
      return { ...value, sources: value.sources.map((source) => ({ ...source, unless: source.unless ?? mark.kind })) };
  }
  return value;
}
