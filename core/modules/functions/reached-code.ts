/** Which code of a module a call of one of its functions may lead to: by names alone, so rather too much than too little. */
import type { TSESTree } from '@typescript-eslint/types';
import { PUTS_INTO_RECEIVER } from '../../catalog/call-words/methods.ts';
import { functionAround } from '../../graph/places.ts';
import type { Candidates } from '../../sources/file/candidates.ts';
import { contains, isFunction, keyName, lastName, memberName, rangeOf, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import type { Node, Range } from '../../types.ts';

/** A function or a constant that code elsewhere in the module can only reach by one of its names. */
interface Piece {
  readonly names: readonly string[];
  readonly range: Range;
  /** Every word of its text. */
  words?: ReadonlySet<string>;
  /** Names that it writes to: code that reads them reads what this piece was given. */
  written?: ReadonlySet<string>;
}

export class ReachedCode {
  private knownPieces: readonly Piece[] | undefined;
  private readonly known = new Map<Node, (node: Node) => boolean>();

  constructor(
    private readonly candidates: Candidates,
    private readonly text: string,
  ) {}

  /** Whether code may run, or read what was written, when `fn` is called. Code that stands in no named function always may. */
  from(fn: Node): (node: Node) => boolean {
    let isReached = this.known.get(fn);
    if (!isReached) this.known.set(fn, (isReached = this.reachedFrom(fn)));
    return isReached;
  }

  private reachedFrom(fn: Node): (node: Node) => boolean {
    const start: Piece = { names: [], range: rangeOf(fn) };
    const reached = new Set<Piece>([start]);
    for (const piece of reached) for (const other of this.pieces) if (!reached.has(other) && this.leadsTo(piece, other)) reached.add(other);
    const ranges = [...reached].map(({ range }) => range);
    const left = this.pieces.filter((piece) => !reached.has(piece)).map(({ range }) => range);
    return (node) => {
      const range = rangeOf(node);
      return ranges.some((one) => contains(one, range)) || !left.some((one) => contains(one, range));
    };
  }

  private leadsTo(piece: Piece, other: Piece): boolean {
    const words = this.wordsOf(piece);
    if (other.names.some((name) => words.has(name))) return true;
    const read = this.wordsOf(other);
    for (const name of this.writtenBy(piece)) if (read.has(name)) return true;
    return false;
  }

  private wordsOf(piece: Piece): ReadonlySet<string> {
    return (piece.words ??= new Set(wordsIn(this.text, piece.range)));
  }

  private writtenBy(piece: Piece): ReadonlySet<string> {
    if (piece.written) return piece.written;
    const names = new Set<string>();
    const add = (target: Node): void => {
      for (let node = unwrap(target); ; node = unwrap(node.object)) {
        const name = lastName(node);
        if (name !== undefined) names.add(name);
        if (node.type !== 'MemberExpression') return;
      }
    };
    for (const write of this.candidates.assignments) if (contains(piece.range, rangeOf(write))) add(write.left);
    for (const call of this.candidates.calls) {
      const callee = unwrap(call.callee);
      if (callee.type === 'MemberExpression' && PUTS_INTO_RECEIVER.has(memberName(callee) ?? '') && contains(piece.range, rangeOf(call)))
        add(callee.object);
    }
    return (piece.written = names);
  }

  /** Outside of functions, what is given to a name counts where the name is read. */
  private constant(declarator: TSESTree.VariableDeclarator): Piece {
    return { names: wordsIn(this.text, rangeOf(declarator.id)), range: rangeOf(declarator) };
  }

  private get pieces(): readonly Piece[] {
    const { candidates } = this;
    return (this.knownPieces ??= [
      ...candidates.fieldPlaces.flatMap((place) => (isFunction(place) ? (named(place) ?? []) : [])),
      ...candidates.declarators.flatMap((declarator) => (functionAround(declarator) ? [] : [this.constant(declarator)])),
    ]);
  }
}

/** What a function is called; undefined where more than its name leads to it: constructors, callbacks, and computed keys. */
function named(fn: FunctionNode): Piece | undefined {
  const holder: Node | undefined = fn.parent;
  const [name, place] =
    fn.type === 'FunctionDeclaration'
      ? [fn.id?.name, fn]
      : holder?.type === 'Property' ||
          holder?.type === 'PropertyDefinition' ||
          (holder?.type === 'MethodDefinition' && holder.kind !== 'constructor')
        ? [keyName(holder.key, holder.computed), holder]
        : holder?.type === 'VariableDeclarator'
          ? [lastName(holder.id), holder]
          : holder?.type === 'AssignmentExpression'
            ? [lastName(holder.left), holder]
            : [];
  return name === undefined || place === undefined ? undefined : { names: [name], range: rangeOf(place) };
}

function wordsIn(text: string, { start, end }: Range): readonly string[] {
  return text.slice(start, end).match(WORD) ?? [];
}

const WORD = /[\w$\u0080-\uffff]+/g;
