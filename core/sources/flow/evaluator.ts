import type { TSESTree } from '@typescript-eslint/types';
import { Table, Tabling } from '../../dataflow/tabling.ts';
import type { TextSigns } from '../../scan/text-signs.ts';
import type { Node } from '../../types.ts';
import type { Bindings, Variable } from '../file/bindings.ts';
import type { Candidates } from '../file/candidates.ts';
import { ComponentState } from '../state/component-state.ts';
import { Exposures } from '../../sanitizers/exposures.ts';
import { FileScope } from '../../sanitizers/file-scope.ts';
import { NO_MODULES, type ImportedModules } from '../file/imported.ts';
import type { Maskers } from '../../sanitizers/maskers.ts';
import { withCells } from '../cells/read.ts';
import { withShape } from '../shape/shape.ts';
import { unwrap } from '../../syntax/tree.ts';
import { declaredTypes } from '../declared/index.ts';
import { withType } from '../declared/evidence.ts';
import { SILENT, UNKNOWN, isSameValue, union, type SourceHit, type Value } from './value.ts';
import type { Vocabulary } from '../names/vocabulary.ts';
import { stateReads } from '../state/state-reads.ts';
import { wholeState } from '../state/state-values.ts';
import { taggedRows } from '../requests/answers-sql.ts';
import { evaluateCall, evaluateNew } from './calls.ts';
import type { Arguments, FlowContext } from './context.ts';
import { evaluateIdentifier } from './identifiers.ts';
import {
  evaluateArray,
  evaluateConcatenation,
  evaluateLiteral,
  evaluateObject,
  evaluateTagged,
  evaluateTemplate,
  isBlankLiteral,
  isLeftOut,
} from './literals.ts';
import { evaluateMember } from './members.ts';
import { ofOwner } from '../names/owners.ts';

/** Expressions that are evaluated in the smallest file; longer files may evaluate more. */
const MIN_EVALUATIONS = 40_000;
/** Characters of a file for each further expression: enough to go through all of it, whatever it consists of. */
const CHARACTERS_EACH = 5;

/** Memo tables for one context: the same arguments. */
class Answers {
  readonly nodes = new Table<Node, Value>(UNKNOWN, isSameValue);
  readonly variables = new Table<Variable, Value>(UNKNOWN, isSameValue);

  /** `level` is the number of calls whose arguments are known. */
  constructor(readonly level: number) {}
}

/**
 * Nested calls whose arguments are distinguished: below, a parameter holds what any call of the file passes. The bound
 * makes the contexts of a recursive function finite, and depends on nothing but the program.
 */
const MAX_LEVEL = 4;

/**
 * Follows values backwards, on demand: what may an expression carry when it is evaluated?
 *
 * Promises: it never throws by itself (`analyze` catches a tree that is deeper than the stack) and always ends: total work is bounded, and
 * past the bound the result is "unknown", and `isSpent`.
 * The result for an expression does not depend on earlier queries, as long as nothing was cut.
 * A source in the result names a real place in the file. "Silent" means every flow into the value is harmless. It does not
 * promise completeness: values through other modules, dynamic keys and reflection are unknown.
 */
export class Evaluator implements FlowContext {
  private knownState: ComponentState | undefined;
  private knownExposures: Exposures | undefined;
  private readonly answers = new Answers(0);
  private readonly answersByArguments = new WeakMap<Arguments, Answers>();
  private readonly argumentsAt = new Map<Node, Arguments[]>();
  readonly tabling = new Tabling();
  readonly types = declaredTypes(this);
  private evaluations = 0;
  private isCut = false;

  private knownBindings: Bindings | undefined;
  private knownCandidates: Candidates | undefined;

  constructor(
    readonly vocabulary: Vocabulary,
    private readonly file: {
      readonly bindings: Bindings;
      readonly candidates: Candidates;
      readonly signs: TextSigns;
      readonly length: number;
    },
    readonly maskers: Maskers,
    readonly modules: ImportedModules = NO_MODULES,
  ) {}

  get bindings(): Bindings {
    return (this.knownBindings ??= this.file.bindings);
  }

  get candidates(): Candidates {
    return (this.knownCandidates ??= this.file.candidates);
  }

  get signs(): TextSigns {
    return this.file.signs;
  }

  /** Whether a value was left unknown because the work for the file was spent, or a cycle of values did not come to rest. */
  get isSpent(): boolean {
    return this.isCut || this.tabling.cuts > 0;
  }

  cut(): void {
    this.isCut = true;
  }

  /** Collected on first demand: many files have no value to follow. */
  get state(): ComponentState {
    return (this.knownState ??= new ComponentState(this.candidates, this.bindings));
  }

  get exposures(): Exposures {
    return (this.knownExposures ??= new Exposures(new FileScope(this.bindings, this.candidates)));
  }

  evaluate(node: Node, args?: Arguments): Value {
    const { nodes } = this.answersFor(args);
    return nodes.known.get(node) ?? this.tabling.ask(nodes, node, () => this.find(node, args));
  }

  private find(node: Node, args: Arguments | undefined): Value {
    if (this.evaluations >= MIN_EVALUATIONS + this.file.length / CHARACTERS_EACH) {
      this.cut();
      return UNKNOWN;
    }
    this.evaluations++;
    return ofOwner(
      this,
      node,
      withShape(this, node, withCells(this, unwrap(node), withType(this, node, this.dispatch(unwrap(node), args)))),
    );
  }

  readOfState(name: string): readonly SourceHit[] {
    return stateReads(this, name);
  }

  remembered(variable: Variable, args: Arguments | undefined, find: () => Value): Value {
    return this.tabling.ask(this.answersFor(args).variables, variable, find);
  }

  inside(at: Node, args: Arguments, outer: Arguments | undefined): Arguments | undefined {
    const level = this.answersFor(outer).level + 1;
    if (level > MAX_LEVEL) return undefined;
    let known = this.argumentsAt.get(at);
    if (!known) this.argumentsAt.set(at, (known = []));
    const same = known.find((other) => this.answersFor(other).level === level && areSameArguments(other, args));
    if (same) return same;
    known.push(args);
    this.answersByArguments.set(args, new Answers(level));
    return args;
  }

  private answersFor(args: Arguments | undefined): Answers {
    if (!args) return this.answers;
    let answers = this.answersByArguments.get(args);
    if (!answers) this.answersByArguments.set(args, (answers = new Answers(1)));
    return answers;
  }

  private dispatch(node: Node, args: Arguments | undefined): Value {
    switch (node.type) {
      case 'Identifier':
        return evaluateIdentifier(this, node, args);
      case 'MemberExpression':
        return evaluateMember(this, node, args);
      case 'CallExpression':
        return evaluateCall(this, node, args);
      case 'NewExpression':
        return evaluateNew(this, node, args);
      case 'Literal':
        return evaluateLiteral(node);
      case 'TemplateLiteral':
        return evaluateTemplate(this, node, args);
      case 'TaggedTemplateExpression':
        return taggedRows(this, node) ?? evaluateTagged(this, node, args);
      case 'ObjectExpression':
        return evaluateObject(this, node, args);
      case 'ArrayExpression':
        return evaluateArray(this, node, args);
      case 'BinaryExpression':
        return node.operator === '+' ? evaluateConcatenation(this, node, args) : SILENT;
      case 'LogicalExpression':
        return this.evaluateLogical(node, args);
      case 'ConditionalExpression':
        return union([node.consequent, node.alternate].filter((branch) => !isLeftOut(branch)).map((branch) => this.evaluate(branch, args)));
      case 'AssignmentExpression':
        return this.evaluate(node.right, args);
      case 'SequenceExpression':
        return this.evaluate(node.expressions.at(-1) as Node, args);
      case 'AwaitExpression':
      case 'SpreadElement':
        return this.evaluate(node.argument, args);
      case 'YieldExpression':
        // The runner of a generator (sagas, co) resumes it with the awaited result, so `yield` is read as `await` is.
        // The engine knows no such runner.
        return node.argument ? this.evaluate(node.argument, args) : UNKNOWN;
      case 'AssignmentPattern':
        return this.evaluate(node.right, args);
      case 'UnaryExpression':
        return node.operator === '+' || node.operator === '-' ? this.evaluate(node.argument, args) : SILENT;
      case 'UpdateExpression':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
      case 'ClassExpression':
      case 'JSXElement':
      case 'JSXFragment':
        return SILENT;
      case 'ThisExpression':
        return wholeState(this, node);
      default:
        return UNKNOWN;
    }
  }

  /**
   * `a && b` yields `b` or something falsy; `a || b` and `a ?? b` yield either, and nothing but `a` where `b` is blank: `list.length || 0`.
   */
  private evaluateLogical(node: TSESTree.LogicalExpression, args: Arguments | undefined): Value {
    if (node.operator !== '&&' && isBlankLiteral(node.right)) return this.evaluate(node.left, args);
    const right = this.evaluate(node.right, args);
    if (node.operator === '&&') return right;
    const left = this.evaluate(node.left, args);
    return left.text ? left : union([left, unlessGiven(right, left)]);
  }
}

/** The fallback of a parameter, marked so that it does not count where the caller passes that parameter: `options.to ?? home.url`. */
function unlessGiven(value: Value, parameter: Value): Value {
  const mark = parameter.sources[0]?.kind;
  if (!mark?.startsWith('#') || parameter.sources.length > 1) return value;
  return { ...value, sources: value.sources.map((source) => ({ ...source, unless: source.unless ?? mark })) };
}

function areSameArguments(one: Arguments, other: Arguments): boolean {
  return (
    one.size === other.size &&
    [...one].every(([variable, value]) => {
      const same = other.get(variable);
      return same !== undefined && isSameValue(value, same);
    })
  );
}
