/** Functions as their callers see them: which parameters reach a sink, which come back, what else comes back. */
import type { Bindings } from '../../sources/file/bindings.ts';
import { displayedKinds } from '../../catalog/displays.ts';
import { acceptedBy, type Accepted } from '../../sanitizers/accepted.ts';
import { judgeFunction } from '../../sanitizers/exposures.ts';
import { FileScope } from '../../sanitizers/file-scope.ts';
import type { Judgement } from '../../sanitizers/judge.ts';
import { mayMask } from '../../sanitizers/may-mask.ts';
import type { Path } from '../../graph/access-path.ts';
import { removedBy } from '../../sources/flow/left-out/removed-fields.ts';
import { ParameterMarks } from '../../sources/flow/functions/parameter-marks.ts';
import { isMaskName } from '../../sanitizers/sanitizers.ts';
import { typedContents } from '../../sources/declared/evidence.ts';
import type { FileFacts } from '../../sources/file/collect.ts';
import { functionName } from '../../sources/file/functions.ts';
import { keyFilterOf } from '../../sanitizers/redaction/key-filters.ts';
import type { HiddenKinds } from '../../sanitizers/redaction/hidden-kinds.ts';
import { hiddenBy } from '../../sanitizers/redaction/masking-loggers.ts';
import { makesLocalAddress } from '../../sinks/addresses/local-address.ts';
import { queryFunctions } from '../../sinks/addresses/query-functions.ts';
import type { SinkUse } from '../../sinks/use.ts';
import { partAt } from '../../sources/flow/paths.ts';
import type { LinkedNode } from '../../graph/places.ts';
import { conditionsAt, isEquality } from '../../graph/conditions.ts';
import { contains, rangeOf, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import { importedCode } from '../../sources/flow/imports.ts';
import { union, type Value } from '../../sources/flow/value.ts';
import { shownOfParameter } from '../../sources/shape/passed-on.ts';
import { shownReturns } from '../../sources/kept-ciphertexts.ts';
import type { Carried, FunctionSummary, ModuleCode, ParameterPart, PassedPart, SinkingParameter } from '../../module-types.ts';
import type { KindId, Node } from '../../types.ts';
import { carriedOf } from '../carried.ts';
import { packageOfResult } from '../made-by-package.ts';
import { readByName } from './read-by-name.ts';
import { ReachedCode } from './reached-code.ts';
import { partOf, sinkingOf } from './sinking.ts';
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

  readByName(fn: FunctionNode, name: string): readonly Carried[] {
    return readByName(fn, name, this.facts, this.file);
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

  removedBy(fn: FunctionNode, index: number): readonly Path[] {
    return removedBy(this.facts.flow, fn, index);
  }

  cleans(fn: FunctionNode, index: number): boolean {
    const name = fn.params[index];
    const mentions = name?.type === 'Identifier' ? (this.facts.bindings.declared(name)?.references ?? []) : [];
    if (mentions.length === 0) return false;
    const values = this.usesIn(fn).flatMap((use) => (use.sink.target === 'log' ? use.values : []));
    const isLogged = ({ identifier }: (typeof mentions)[number]): boolean =>
      values.some(({ node }) => contains(rangeOf(node), rangeOf(identifier as Node)));
    return (
      mentions.every(isLogged) &&
      !values.some(({ node }) =>
        this.facts.flow.evaluate(node, this.marks.args).sources.some((source) => this.marks.markOf(source)?.name === name),
      )
    );
  }

  hiddenBy(fn: FunctionNode): HiddenKinds {
    return hiddenBy(this.facts.flow, fn);
  }

  keyFilterOf(fn: FunctionNode): FunctionSummary['keyFilter'] {
    return keyFilterOf(fn, this.facts.flow);
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

  private usesIn(fn: FunctionNode): readonly SinkUse[] {
    this.knownReach ??= new ReachedCode(this.facts.candidates, this.facts.text);
    return this.facts.sinkUsesWithin(this.knownReach.from(fn));
  }

  private findSinks(fn: FunctionNode): SinkingParameter[] {
    if (this.marks.args.size === 0) return [];
    return this.usesIn(fn).flatMap((use) => use.values.flatMap((value) => sinkingOf(fn, use, value, this.facts, this.marks, this.file)));
  }
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
  const passes = value.sources.flatMap((source): PassedPart[] => {
    const mark = source.confidence === 'low' ? undefined : marks.markOf(source);
    return mark?.fn === fn ? [{ ...partOf(mark), filter: source.filter }] : [];
  });
  const isGuessed = value.sources.some((source) => source.confidence === 'low' && marks.markOf(source)?.fn === fn);
  const isMade = !isGuessed && returned.every((node) => isObjectOfFields(unwrap(node)));
  return { passes, returns: carriedOf(value.sources, file, ownPart), isSilent: value.silent, isMade };
}

function isObjectOfFields(node: Node): boolean {
  return node.type === 'ObjectExpression' && node.properties.every((item) => item.type === 'Property' && item.kind === 'init');
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
