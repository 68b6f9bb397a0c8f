import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import type { Bindings, Variable } from '../bindings.ts';
import type { Candidates } from '../candidates.ts';
import { ComponentState } from '../component-state.ts';
import { Exposures } from '../exposure/exposures.ts';
import { FileScope } from '../exposure/file-scope.ts';
import { NO_MODULES, type ImportedModules } from '../imported.ts';
import type { Maskers } from '../maskers.ts';
import { withShape } from '../../sources/shape/shape.ts';
import { unwrap } from '../tree.ts';
import { withType } from '../types/evidence.ts';
import { SILENT, UNKNOWN, union, type Value } from '../value.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { wholeState } from './state-values.ts';
import { taggedRows } from './answers-sql.ts';
import { evaluateCall, evaluateNew } from './calls.ts';
import type { Arguments, FlowContext } from './context.ts';
import { evaluateIdentifier } from './identifiers.ts';
import { evaluateArray, evaluateConcatenation, evaluateLiteral, evaluateObject, evaluateTagged, evaluateTemplate, isLeftOut } from './literals.ts';
import { evaluateMember } from './members.ts';
import { ofOwner } from './owners.ts';

const MAX_DEPTH = 24;
const MAX_EVALUATIONS = 40_000;

/** Answers that hold for the same arguments. */
interface Memo {
  readonly nodes: Map<Node, Value>;
  readonly variables: Map<Variable, Value>;
}

function emptyMemo(): Memo {
  return { nodes: new Map(), variables: new Map() };
}

/**
 * Follows values backwards, on demand: what may an expression carry when it is evaluated?
 *
 * Promises: it never throws and always ends (depth and total work are bounded; past the bound the answer is "unknown").
 * A source in the answer names a real place in the file. "Silent" means every way to the value is harmless. It does not
 * promise completeness: values through other modules, dynamic keys and reflection are unknown.
 */
export class Evaluator implements FlowContext {
  private knownState: ComponentState | undefined;
  private knownExposures: Exposures | undefined;
  private readonly memo = emptyMemo();
  private readonly memoByArguments = new WeakMap<Arguments, Memo>();
  private readonly active = new Set<Node | Variable>();
  private depth = 0;
  private evaluations = 0;

  private knownBindings: Bindings | undefined;
  private knownCandidates: Candidates | undefined;

  constructor(
    readonly vocabulary: Vocabulary,
    private readonly file: { readonly bindings: Bindings; readonly candidates: Candidates },
    readonly maskers: Maskers,
    readonly modules: ImportedModules = NO_MODULES,
  ) {}

  get bindings(): Bindings {
    return (this.knownBindings ??= this.file.bindings);
  }

  get candidates(): Candidates {
    return (this.knownCandidates ??= this.file.candidates);
  }

  /** Whether a value was left unknown because the work for the file was spent. */
  isSpent = false;

  cut(): void {
    this.isSpent = true;
  }

  /** Collected when it is first asked for: many files have no value to follow. */
  get state(): ComponentState {
    return (this.knownState ??= new ComponentState(this.candidates, this.bindings));
  }

  get exposures(): Exposures {
    return (this.knownExposures ??= new Exposures(new FileScope(this.bindings, this.candidates)));
  }

  evaluate(node: Node, args?: Arguments): Value {
    const { nodes: memo } = args ? this.memoOf(args) : this.memo;
    const known = memo.get(node);
    if (known) return known;
    if (this.depth >= MAX_DEPTH || this.active.has(node)) return UNKNOWN;
    if (this.evaluations >= MAX_EVALUATIONS) {
      this.cut();
      return UNKNOWN;
    }
    this.depth++;
    this.evaluations++;
    this.active.add(node);
    try {
      const value = ofOwner(this, node, withShape(this, node, withType(this, node, this.dispatch(unwrap(node), args))));
      memo.set(node, value);
      return value;
    } finally {
      this.depth--;
      this.active.delete(node);
    }
  }

  remembered(variable: Variable, args: Arguments | undefined, find: () => Value): Value {
    const variables = args ? this.memoOf(args).variables : this.memo.variables;
    const known = variables.get(variable);
    if (known) return known;
    if (this.active.has(variable)) return UNKNOWN;
    this.active.add(variable);
    try {
      const value = find();
      variables.set(variable, value);
      return value;
    } finally {
      this.active.delete(variable);
    }
  }

  private memoOf(args: Arguments): Memo {
    let memo = this.memoByArguments.get(args);
    if (!memo) {
      memo = emptyMemo();
      this.memoByArguments.set(args, memo);
    }
    return memo;
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

  /** `a && b` yields `b` or something falsy; `a || b` and `a ?? b` yield either. */
  private evaluateLogical(node: TSESTree.LogicalExpression, args: Arguments | undefined): Value {
    const right = this.evaluate(node.right, args);
    return node.operator === '&&' ? right : union([this.evaluate(node.left, args), right]);
  }
}
