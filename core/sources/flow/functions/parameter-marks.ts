/**
 * Marks: stand-ins for what the callers of a function pass. A parameter bound to its mark is followed like any value, and
 * the marks that reach a sink or the result identify the parameters that flow there.
 */
import type { TSESTree } from '@typescript-eslint/types';
import type { Bindings, Variable } from '../../file/bindings.ts';
import { markKind } from './marks.ts';
import { ANY } from '../../../graph/access-path.ts';
import { isPosition, targetsOf } from '../../../graph/patterns.ts';
import { rangeOf, type FunctionNode } from '../../../syntax/tree.ts';
import type { KeyFilter } from '../left-out/key-filter.ts';
import type { SourceHit, Value } from '../value.ts';
import type { ParameterPart } from '../../../module-types.ts';
import type { Node } from '../../../types.ts';

/** A mark and the function it belongs to. */
export interface Mark extends ParameterPart {
  readonly fn: FunctionNode;
  /** The name that the parameter has inside its function. */
  readonly name: TSESTree.Identifier;
  /** What copies on its way leave out. */
  readonly filter?: KeyFilter;
}

/** The marks of all parameters of some functions, to be passed to the evaluator as arguments. */
export class ParameterMarks {
  readonly args = new Map<Variable, Value>();
  private readonly marks: Mark[] = [];

  constructor(
    functions: Iterable<FunctionNode>,
    private readonly bindings: Bindings,
  ) {
    for (const fn of functions) {
      fn.params.forEach((param, index) => this.add(fn, index, param));
      const all = bindings.argumentsOf(fn);
      const name = all?.references[0]?.identifier as TSESTree.Identifier | undefined;
      if (all && name) this.mark(all, { index: 0, isRest: true, fn, name });
    }
  }

  /** The mark that a source is, or undefined for a source of another kind. */
  markOf(source: SourceHit): Mark | undefined {
    const mark = this.markOfKind(source.kind);
    return mark && source.filter ? { ...mark, filter: source.filter } : mark;
  }

  /** The mark that a kind stands for, or undefined for the kind of something else. */
  markOfKind(kind: string): Mark | undefined {
    const [, index, path] = /^#(\d+)(?:\.(.*))?$/.exec(kind) ?? [];
    const mark = index === undefined ? undefined : this.marks[Number(index)];
    return mark && path !== undefined ? { ...mark, path: mark.path === undefined ? path : `${mark.path}.${path}` } : mark;
  }

  /** Names of the parameter itself, and of the properties of one that is an options object. */
  private add(fn: FunctionNode, index: number, pattern: Node): void {
    for (const { node, path, rest } of targetsOf(pattern, this.bindings)) {
      const [key, ...deeper] = path;
      if (deeper.length > 0 || (rest && rest !== pattern) || key === ANY || isPosition(key ?? '')) continue;
      this.bind(fn, node, { index, path: key, isRest: rest !== undefined });
    }
  }

  private bind(fn: FunctionNode, name: Node, part: ParameterPart): void {
    if (name.type !== 'Identifier') return;
    const variable = this.bindings.declared(name);
    if (variable) this.mark(variable, { ...part, fn, name });
  }

  private mark(variable: Variable, mark: Mark): void {
    const { name } = mark;
    const kind = markKind(this.marks.length);
    this.marks.push(mark);
    const source: SourceHit = {
      kind,
      name: '',
      evidence: 'name',
      confidence: 'high',
      exposure: { degree: 'full' },
      range: rangeOf(name),
      node: name,
      steps: [],
      ofPerson: false,
      inside: false,
    };
    this.args.set(variable, { sources: [source], silent: false });
  }
}
