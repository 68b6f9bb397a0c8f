/**
 * Expressions as most event handlers are written: `save(row.id, 'edit')`, `isOpen = true`, `'/order?id=' + id`. They are read
 * here because a parser of the whole language takes ten times as long to begin as these take to read. Whatever is not surely
 * one of them is left to that parser; a test holds both to the same trees.
 */
import type { TSESTree } from '@typescript-eslint/types';
import type { ScopeManager } from '../types.ts';
import type { TemplatePart } from '../parsed-file.ts';
import type { Position } from './script/dialects.ts';

const NAME = /[a-z_$][\w$]*/iy;
const NUMBER = /(?:0|[1-9]\d*)(?:\.\d+)?(?![\w.$])/y;
const TEXT = /"[^"\\\n\r\u2028\u2029]*"|'[^'\\\n\r\u2028\u2029]*'/y;
const SPACE = /(?: |\t|\r?\n)*/y;
/** Words that begin something else, or that are not allowed everywhere. */
const RESERVED: ReadonlySet<string> = new Set(
  'arguments async await break case catch class const continue debugger default delete do else enum eval export extends finally for function if implements import in instanceof interface let new package private protected public return static super switch this throw try typeof var void while with yield'.split(
    ' ',
  ),
);
const CONSTANTS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);
const MAX_DEPTH = 20;

/** An expression by itself: its tree, and the scopes in it. */
export type ParsedExpression = Pick<TemplatePart, 'tree' | 'scopes'>;

/** Tree and scopes of a text that stands somewhere in a file; undefined when it is not surely simple. */
export function readSimple(text: string, at: Position): ParsedExpression | undefined {
  const reader = new Reader(text, at);
  try {
    return reader.read();
  } catch (error) {
    if (error === NOT_SIMPLE) return undefined;
    throw error;
  }
}

/** Thrown to give up on an expression. It is a symbol, since an error with its stack would cost more than it saves. */
const NOT_SIMPLE = Symbol('not simple');

class Reader {
  private offset = 0;
  private depth = 0;
  private readonly references: TSESTree.Identifier[] = [];
  private readonly isOneLine: boolean;

  constructor(
    private readonly text: string,
    private readonly at: Position,
  ) {
    this.isOneLine = !text.includes('\n');
  }

  read(): ParsedExpression {
    this.skip();
    const start = this.offset;
    const expression = this.assignment();
    let end = this.endOf(expression);
    if (this.text[this.offset] === ';') {
      end = ++this.offset;
      this.skip();
    }
    // A text alone may be a directive.
    if (this.offset < this.text.length || expression.type === 'Literal') throw NOT_SIMPLE;
    const body = [this.node('ExpressionStatement', start, end, { expression, directive: undefined })];
    const tree = this.node('Program', 0, this.text.length, {
      sourceType: 'module',
      body,
      comments: [],
      tokens: [],
    }) as unknown as TSESTree.Program;
    const references = this.references.map((identifier) => ({ identifier, resolved: null, isValueReference: true }));
    return { tree, scopes: { scopes: [{ references, variables: [] }] } as unknown as Pick<ScopeManager, 'scopes'> };
  }

  private assignment(): TSESTree.Expression {
    if (++this.depth > MAX_DEPTH) throw NOT_SIMPLE;
    const start = this.offset;
    const left = this.sum();
    const next = this.text[this.offset + 1];
    if (
      this.text[this.offset] === '=' &&
      next !== '=' &&
      next !== '>' &&
      (left.type === 'Identifier' || left.type === 'MemberExpression')
    ) {
      this.offset++;
      this.skip();
      const right = this.assignment();
      this.depth--;
      return this.node('AssignmentExpression', start, this.endOf(right), { operator: '=', left, right });
    }
    this.depth--;
    return left;
  }

  private sum(): TSESTree.Expression {
    const start = this.offset;
    let left = this.unary();
    while (this.text[this.offset] === '+' && this.text[this.offset + 1] !== '+' && this.text[this.offset + 1] !== '=') {
      this.offset++;
      this.skip();
      const right = this.unary();
      left = this.node('BinaryExpression', start, this.endOf(right), { left, operator: '+', right });
    }
    return left;
  }

  private unary(): TSESTree.Expression {
    const start = this.offset;
    if (this.text[start] !== '!') return this.chain();
    if (++this.depth > MAX_DEPTH) throw NOT_SIMPLE;
    this.offset++;
    this.skip();
    const argument = this.unary();
    this.depth--;
    return this.node('UnaryExpression', start, this.endOf(argument), { operator: '!', prefix: true, argument });
  }

  /** A name or constant with the accesses and calls behind it. */
  private chain(): TSESTree.Expression {
    const start = this.offset;
    let expression = this.constant() ?? this.reference();
    for (;;) {
      if (this.text[this.offset] === '.') {
        this.offset++;
        this.skip();
        const property = this.name();
        expression = this.node('MemberExpression', start, this.endOf(property), {
          object: expression,
          property,
          computed: false,
          optional: false,
        });
      } else if (this.text[this.offset] === '(') {
        const given = this.given();
        const end = this.offset;
        this.skip();
        expression = this.node('CallExpression', start, end, { callee: expression, arguments: given, optional: false });
      } else return expression;
    }
  }

  /** Arguments with their parentheses; the end stands right behind them. */
  private given(): TSESTree.Expression[] {
    const given: TSESTree.Expression[] = [];
    this.offset++;
    this.skip();
    while (this.text[this.offset] !== ')') {
      given.push(this.assignment());
      if (this.text[this.offset] === ',') {
        this.offset++;
        this.skip();
      } else if (this.text[this.offset] !== ')') throw NOT_SIMPLE;
    }
    this.offset++;
    return given;
  }

  private constant(): TSESTree.Expression | undefined {
    const start = this.offset;
    const text = this.match(TEXT);
    if (text !== undefined) return this.literal(text.slice(1, -1), text, start);
    const digits = this.match(NUMBER);
    return digits === undefined ? undefined : this.literal(Number(digits), digits, start);
  }

  private literal(value: string | number | boolean | null, raw: string, start: number): TSESTree.Expression {
    this.skip();
    return this.node('Literal', start, start + raw.length, { value, raw });
  }

  private reference(): TSESTree.Expression {
    const start = this.offset;
    const identifier = this.name();
    const constant = CONSTANTS.get(identifier.name);
    if (constant !== undefined) return this.literal(constant, identifier.name, start);
    if (RESERVED.has(identifier.name)) throw NOT_SIMPLE;
    this.references.push(identifier);
    return identifier;
  }

  private name(): TSESTree.Identifier {
    const start = this.offset;
    const name = this.match(NAME);
    if (name === undefined) throw NOT_SIMPLE;
    this.skip();
    return this.node('Identifier', start, start + name.length, { decorators: [], name, optional: false });
  }

  private skip(): void {
    const code = this.text.charCodeAt(this.offset);
    if (code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d) this.match(SPACE);
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.offset;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.offset += found.length;
    return found;
  }

  private node<T>(type: string, start: number, end: number, parts: object): T {
    return {
      type,
      range: [this.at.index + start, this.at.index + end],
      loc: { start: this.placeOf(start), end: this.placeOf(end) },
      ...parts,
    } as T;
  }

  private endOf({ range }: TSESTree.Node): number {
    return range[1] - this.at.index;
  }

  private placeOf(offset: number): TSESTree.Position {
    const { line, column } = this.at;
    if (this.isOneLine) return { line, column: column + offset };
    const before = this.text.slice(0, offset).split('\n');
    const last = before.at(-1) as string;
    return { line: line + before.length - 1, column: before.length === 1 ? column + offset : last.length };
  }
}
