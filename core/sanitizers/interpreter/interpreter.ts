import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import { isFunction, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import { Environment } from './environment.ts';
import { evaluateExpression } from './expressions.ts';
import type { Machine } from './machine.ts';
import type { MaskScope } from '../scope.ts';
import { bind } from './targets.ts';
import { Callable, Dict, List, NotUnderstood, Text, Thrown, isTruthy, iterate, own, primitive, type Value } from './values.ts';

const MAX_STEPS = 20_000;
const MAX_CALLS = 24;
/** Expressions inside each other, those that names stand for among them: names may go in circles, and the stack has an end. */
const MAX_NESTING = 500;

type Completion = { readonly type: 'return'; readonly value: Value } | { readonly type: 'break' | 'continue' } | undefined;
const BREAK: Completion = { type: 'break' };
const CONTINUE: Completion = { type: 'continue' };

/** `console.debug(…)` as a statement: nothing of a result comes from it. */
function isPrinted(node: TSESTree.Expression): boolean {
  const callee = node.type === 'CallExpression' ? unwrap(node.callee) : undefined;
  return callee?.type === 'MemberExpression' && callee.object.type === 'Identifier' && callee.object.name === 'console';
}

/**
 * Runs masks of the analysed code without running the code: a small interpreter over its tree, for strings, arrays and
 * numbers. Steps, depth, lengths and regular expressions are bounded; what it does not know ends in `NotUnderstood`.
 */
export class Interpreter implements Machine {
  private steps = 0;
  private depth = 0;
  private nesting = 0;
  /** Whether the code that was run printed something. */
  hasEffects = false;

  /** `given`: expressions that stand for the input, with its text. */
  constructor(private readonly given: ReadonlyMap<Node, Value> = new Map()) {}

  /** Value of an expression at the top of a scope. Throws `NotUnderstood`, or `Thrown` for what the code throws. */
  run(node: Node, scope: MaskScope): Value {
    return this.evaluate(node, new Environment(scope));
  }

  /** Result of a function of a scope. Throws like `run`. */
  call(fn: FunctionNode, args: readonly Value[], scope: MaskScope): Value {
    return this.closure(fn, new Environment(scope)).call([...args]);
  }

  evaluate(node: Node, environment: Environment): Value {
    if (++this.steps > MAX_STEPS) throw new NotUnderstood('steps');
    const bare = unwrap(node);
    const given = this.given.get(bare);
    if (given !== undefined || this.given.has(bare)) return given;
    if (++this.nesting > MAX_NESTING) throw new NotUnderstood('nesting');
    const value = evaluateExpression(this, bare, environment);
    this.nesting--;
    return value;
  }

  closure(fn: FunctionNode, environment: Environment): Callable {
    if (fn.async || fn.generator) throw new NotUnderstood('async function');
    return new Callable((args) => {
      if (++this.depth > MAX_CALLS) throw new NotUnderstood('depth');
      const inner = environment.innerOfFunction();
      if (isFunction(fn) && fn.type !== 'ArrowFunctionExpression') inner.declare('arguments', new List(args));
      fn.params.forEach((param, index) => {
        if (param.type === 'RestElement') bind(param.argument, new List(args.slice(index)), inner, this.evaluator, true);
        else bind(param, args[index], inner, this.evaluator, true);
      });
      const value =
        fn.body.type === 'BlockStatement'
          ? this.block(fn.body.body, inner)
          : { type: 'return' as const, value: this.evaluate(fn.body, inner) };
      this.depth--;
      return value?.type === 'return' ? value.value : undefined;
    }, fn);
  }

  private readonly evaluator = (node: Node, environment: Environment): Value => this.evaluate(node, environment);

  private block(statements: readonly TSESTree.Statement[], environment: Environment): Completion {
    for (const statement of statements) {
      if (statement.type === 'FunctionDeclaration' && statement.id)
        environment.declare(statement.id.name, this.closure(statement, environment));
    }
    for (const statement of statements) {
      const completion = this.execute(statement, environment);
      if (completion) return completion;
    }
    return undefined;
  }

  private execute(node: TSESTree.Statement, environment: Environment): Completion {
    if (++this.steps > MAX_STEPS) throw new NotUnderstood('steps');
    switch (node.type) {
      case 'EmptyStatement':
      case 'FunctionDeclaration':
      case 'TSTypeAliasDeclaration':
      case 'TSInterfaceDeclaration':
        return undefined;
      case 'ExpressionStatement':
        if (isPrinted(node.expression)) this.hasEffects = true;
        else this.evaluate(node.expression, environment);
        return undefined;
      case 'VariableDeclaration':
        for (const declarator of node.declarations) this.declare(declarator, node.kind, environment);
        return undefined;
      case 'ReturnStatement':
        return { type: 'return', value: node.argument ? this.evaluate(node.argument, environment) : undefined };
      case 'BlockStatement':
        return this.block(node.body, environment.inner());
      case 'IfStatement': {
        const branch = isTruthy(this.evaluate(node.test, environment)) ? node.consequent : node.alternate;
        return branch ? this.execute(branch, environment) : undefined;
      }
      case 'ForStatement':
      case 'WhileStatement':
      case 'DoWhileStatement':
        return this.loop(node, environment.inner());
      case 'ForOfStatement':
        return this.each(node, iterate(this.evaluate(node.right, environment)), environment);
      case 'ForInStatement':
        return this.each(node, keysOf(this.evaluate(node.right, environment)), environment);
      case 'SwitchStatement':
        return this.choose(node, environment.inner());
      case 'BreakStatement':
        return BREAK;
      case 'ContinueStatement':
        return CONTINUE;
      case 'TryStatement':
        return this.attempt(node, environment);
      case 'ThrowStatement':
        throw new Thrown('throw');
      default:
        throw new NotUnderstood(node.type);
    }
  }

  private declare({ id, init }: TSESTree.VariableDeclarator, kind: string, environment: Environment): void {
    const owner = kind === 'var' ? environment.ofFunction : environment;
    if (!init && id.type === 'Identifier' && kind === 'var' && owner.has(id.name)) return;
    bind(id, init ? this.evaluate(init, environment) : undefined, owner, this.evaluator, true);
  }

  private loop(node: TSESTree.ForStatement | TSESTree.WhileStatement | TSESTree.DoWhileStatement, environment: Environment): Completion {
    if (node.type === 'ForStatement' && node.init) {
      if (node.init.type === 'VariableDeclaration') this.execute(node.init, environment);
      else this.evaluate(node.init, environment);
    }
    let isFirst = node.type === 'DoWhileStatement';
    while (isFirst || !node.test || isTruthy(this.evaluate(node.test, environment))) {
      isFirst = false;
      const completion = this.execute(node.body, environment);
      if (completion?.type === 'break') break;
      if (completion?.type === 'return') return completion;
      if (node.type === 'ForStatement' && node.update) this.evaluate(node.update, environment);
    }
    return undefined;
  }

  private each(node: TSESTree.ForOfStatement | TSESTree.ForInStatement, items: readonly Value[], environment: Environment): Completion {
    for (const item of items) {
      const inner = environment.inner();
      const target = node.left.type === 'VariableDeclaration' ? node.left.declarations[0]?.id : node.left;
      if (!target) throw new NotUnderstood('loop');
      bind(
        target,
        item,
        node.left.type === 'VariableDeclaration' && node.left.kind === 'var' ? inner.ofFunction : inner,
        this.evaluator,
        node.left.type === 'VariableDeclaration',
      );
      const completion = this.execute(node.body, inner);
      if (completion?.type === 'break') break;
      if (completion?.type === 'return') return completion;
    }
    return undefined;
  }

  private choose(node: TSESTree.SwitchStatement, environment: Environment): Completion {
    const value = this.evaluate(node.discriminant, environment);
    let at = node.cases.findIndex(({ test }) => test !== null && primitive(this.evaluate(test, environment)) === primitive(value));
    if (at < 0) at = node.cases.findIndex(({ test }) => test === null);
    if (at < 0) return undefined;
    const completion = this.block(
      node.cases.slice(at).flatMap(({ consequent }) => consequent),
      environment,
    );
    return completion?.type === 'break' ? undefined : completion;
  }

  private attempt(node: TSESTree.TryStatement, environment: Environment): Completion {
    let completion: Completion;
    const { depth, nesting } = this;
    try {
      completion = this.block(node.block.body, environment.inner());
    } catch (error) {
      if (!(error instanceof Thrown) || !node.handler) throw error;
      this.depth = depth;
      this.nesting = nesting;
      const inner = environment.inner();
      if (node.handler.param) bind(node.handler.param, new Dict(new Map([['message', own('')]])), inner, this.evaluator, true);
      completion = this.block(node.handler.body.body, inner);
    }
    return (node.finalizer && this.block(node.finalizer.body, environment.inner())) ?? completion;
  }
}

function keysOf(value: Value): Value[] {
  if (value instanceof Dict) return [...value.entries.keys()].map(own);
  return Array.from({ length: value instanceof Text ? value.length : iterate(value).length }, (_, index) => own(String(index)));
}
