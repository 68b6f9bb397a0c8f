/** Constant texts an expression may be, each with the literal that holds it. */
import { GIVES_FIRST_ARGUMENT, GIVES_RECEIVER } from '../../catalog/call-words/copies.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { ConstantOrigin } from '../../module-types.ts';
import type { Node } from '../../types.ts';
import type { Bindings, Variable } from '../../sources/file/bindings.ts';
import { concatenatedParts } from '../../syntax/concatenation.ts';
import { localFunction, returnedExpressions } from '../../sources/file/functions.ts';
import { type FunctionNode, isFunction, isText, lastName, staticText, unwrap } from '../../syntax/tree.ts';
import { constantMember } from './constant-objects.ts';
import { ownMember } from './own-members.ts';
import { isSettingDefault, isSettingRead, schemaDefault, settingDefault } from './settings.ts';

export interface Constant {
  readonly text: string;
  /** The literal, template or `+` chain. */
  readonly node: Node;
  /** How it is used: as the value itself, as a default, or as the default of an environment variable or setting. */
  readonly as: 'value' | 'default' | 'setting';
  /** Dynamic parts were left out of the text. */
  readonly isPartial: boolean;
  /** Written as a number. */
  readonly isNumber?: boolean;
  /** Where the literals stand when that is another module; `node` is then the place of this file that uses them. */
  readonly origins?: readonly ConstantOrigin[];
}

/** Constants that a name of another module stands for. */
export type ImportedConstants = (node: Node) => readonly Constant[];
const NOTHING_IMPORTED: ImportedConstants = () => [];

/** Takes the place of a dynamic part of a text; value checks treat it as placeholder syntax. */
export const GAP = '\u0000';
const MAX_HOPS = 9;
/** Parts of a chain are followed less far: texts built step by step name themselves again and again. */
const CHAIN_HOPS = 5;
const MIN_CODE = 100_000;
const MAX_REFERENCES = 40;

/** Every constant text that an expression may be: both arms, defaults, constants by name (of other modules where `imported` knows them), conversions. */
export function constantsOf(node: Node, bindings: Bindings, imported = NOTHING_IMPORTED): readonly Constant[] {
  return node.type === 'Literal' ? textOfLiteral(node) : new Follower(bindings, imported).follow(node, 0);
}

const NONE: readonly Constant[] = [];

function returnsOf(fn: FunctionNode | undefined): readonly Node[] {
  return fn ? returnedExpressions(fn) : [];
}

class Follower {
  constructor(
    private readonly bindings: Bindings,
    private readonly imported: ImportedConstants,
  ) {}

  /** `hops` counts the expressions on the way here. */
  follow(node: Node, hops: number): readonly Constant[] {
    const bare = unwrap(node);
    if (hops > MAX_HOPS) return NONE;
    switch (bare.type) {
      case 'Literal':
        return textOfLiteral(bare);
      case 'TemplateLiteral':
        return [this.textOfTemplate(bare, hops + CHAIN_HOPS)];
      case 'BinaryExpression':
        return bare.operator === '+' ? [this.textOfChain(bare, hops + CHAIN_HOPS)] : NONE;
      case 'LogicalExpression':
        return this.logical(bare, hops + 1);
      case 'ConditionalExpression':
        return both(this.follow(bare.consequent, hops + 1), this.alternative(bare, hops + 1));
      case 'AwaitExpression':
        return this.follow(bare.argument, hops + 1);
      case 'AssignmentExpression':
        return this.follow(bare.right, hops + 1);
      case 'AssignmentPattern':
        return this.follow(bare.right, hops + 1).map((constant) => ({
          ...constant,
          as: isSettingDefault(bare) ? ('setting' as const) : ('default' as const),
        }));
      case 'ArrayExpression':
        return bare.elements.flatMap((element) => (element && element.type !== 'SpreadElement' ? this.follow(element, hops + 1) : NONE));
      case 'CallExpression':
        return this.fromCall(bare, hops + 1);
      case 'Identifier':
        return this.orImported(this.fromVariable(bare, hops + 1), bare);
      case 'MemberExpression':
        return this.orImported(this.fromMember(bare, hops + 1), bare);
      default:
        return NONE;
    }
  }

  private orImported(found: readonly Constant[], node: Node): readonly Constant[] {
    return found.length > 0 ? found : this.imported(node);
  }

  private textOfTemplate(node: TSESTree.TemplateLiteral, hops: number): Constant {
    const joined = new JoinedText(node);
    node.quasis.forEach(({ value }, index) => {
      joined.addText(value.cooked ?? value.raw);
      const expression = node.expressions[index];
      if (expression) joined.addPart(this.follow(expression, hops));
    });
    return joined.constant;
  }

  private textOfChain(node: TSESTree.BinaryExpression, hops: number): Constant {
    return this.textOfParts(node, concatenatedParts(node), hops);
  }

  private textOfParts(node: Node, parts: readonly Node[], hops: number): Constant {
    const joined = new JoinedText(node);
    for (const part of parts) joined.addPart(this.follow(part, hops));
    return joined.constant;
  }

  private logical(node: TSESTree.LogicalExpression, hops: number): readonly Constant[] {
    const right = this.follow(node.right, hops);
    if (node.operator === '&&') return right;
    const left = this.follow(node.left, hops);
    if (right.length === 0) return left;
    const as = isSettingRead(node.left) ? 'setting' : 'default';
    return both(
      left,
      right.map((constant) => ({ ...constant, as: constant.as === 'setting' ? constant.as : as })),
    );
  }

  /** `process.env.KEY ? process.env.KEY : '…'`: the default of a setting. */
  private alternative({ consequent, alternate }: TSESTree.ConditionalExpression, hops: number): readonly Constant[] {
    const constants = this.follow(alternate, hops);
    return isSettingRead(consequent) ? constants.map((constant) => ({ ...constant, as: 'setting' as const })) : constants;
  }

  private fromCall(node: TSESTree.CallExpression, hops: number): readonly Constant[] {
    const callee = unwrap(node.callee);
    const name = lastName(callee) ?? '';
    const [first] = node.arguments;
    if (callee.type === 'MemberExpression' && GIVES_RECEIVER.has(name)) {
      const constants = this.follow(callee.object, hops);
      return name === 'join' ? joinedList(callee.object, constants, (first && staticText(first)) ?? ',') : constants;
    }
    if (name === 'digest' && callee.type === 'MemberExpression') return this.hashed(callee.object, hops);
    if (name === 'concat' && callee.type === 'MemberExpression' && isText(callee.object))
      return [this.textOfParts(node, [callee.object, ...node.arguments], hops)];
    const fallback = settingDefault(node) ?? schemaDefault(node);
    if (fallback) return this.follow(fallback, hops).map((constant) => ({ ...constant, as: 'setting' as const }));
    if (first && GIVES_FIRST_ARGUMENT.has(name)) return this.follow(first, hops);
    const given = callee.type === 'MemberExpression' ? ownMember(callee, true) : returnsOf(localFunction(callee, this.bindings));
    return given.flatMap((value) => this.follow(value, hops));
  }

  /** What is hashed in `createHash('sha256').update(…)`: a key that is made of a text is as secret as the text. */
  private hashed(node: Node, hops: number): readonly Constant[] {
    const call = unwrap(node);
    const [text] = call.type === 'CallExpression' && lastName(call.callee) === 'update' ? call.arguments : [];
    return text ? this.follow(text, hops) : NONE;
  }

  /** Everything that a variable is given in this file: its initial value, a parameter's default, later assignments. */
  private fromVariable(node: TSESTree.Identifier, hops: number): readonly Constant[] {
    const variable = this.bindings.resolve(node);
    const given = variable && givenTo(variable, node);
    return given ? given.flatMap((value) => this.follow(value, hops)) : NONE;
  }

  /** A property of an object literal of this file: `config.jwt.secret`, `this.secret`. */
  private fromMember(node: TSESTree.MemberExpression, hops: number): readonly Constant[] {
    const value = constantMember(node, this.bindings);
    return (value ? [value] : ownMember(node, false)).flatMap((given) => this.follow(given, hops));
  }
}

function both(first: readonly Constant[], second: readonly Constant[]): readonly Constant[] {
  return first.length === 0 ? second : second.length === 0 ? first : [...first, ...second];
}

/** Short numbers that count as codes: one digit four or five times, `1234`, `12345`. A quantity hardly ever has this form. */
const SHORT_CODE = /^(?:(\d)\1{3,4}|12345?)$/;

/** Long whole numbers stand for codes: phone numbers and passwords are written so. */
function textOfLiteral(node: TSESTree.Literal): readonly Constant[] {
  if (typeof node.value === 'string') return [{ text: node.value, node, as: 'value', isPartial: false }];
  const isCode =
    typeof node.value === 'number' && Number.isInteger(node.value) && (node.value >= MIN_CODE || SHORT_CODE.test(String(node.value)));
  return isCode ? [{ text: String(node.value), node, as: 'value', isPartial: false, isNumber: true }] : NONE;
}

/** One text made of several; a part that is no whole constant leaves a gap. */
class JoinedText {
  private text = '';
  private isPartial = false;
  private origins: ConstantOrigin[] | undefined;

  constructor(private readonly node: Node) {}

  addText(text: string): void {
    this.text += text;
  }

  /** Adds what a part of the text may be. */
  addPart(constants: readonly Constant[]): void {
    const [constant] = constants;
    if (constants.length !== 1 || !constant || constant.isPartial) {
      this.isPartial = true;
      this.text += GAP;
      return;
    }
    this.text += constant.text;
    if (constant.origins) this.origins = [...(this.origins ?? []), ...constant.origins];
  }

  get constant(): Constant {
    const { text, node, isPartial, origins } = this;
    return { text, node, as: 'value', isPartial, ...(origins ? { origins } : {}) };
  }
}

/** The text of a list that is joined; its items where one of them is not wholly known. */
function joinedList(list: Node, constants: readonly Constant[], separator: string): readonly Constant[] {
  if (constants.length < 2 || constants.some((constant) => constant.isPartial)) return constants;
  const joined = new JoinedText(unwrap(list));
  constants.forEach((constant, index) => {
    if (index > 0) joined.addText(separator);
    joined.addPart([constant]);
  });
  return [joined.constant];
}

const MAX_WRITES = 4;

/** The expressions that a variable is given, its use itself left out; undefined when there are none. */
function givenTo({ defs: [definition], references }: Variable, use: TSESTree.Identifier): readonly Node[] | undefined {
  const declared = definition?.node as Node | undefined;
  if (!definition || !declared) return undefined;
  let given: Node[] | undefined;
  if (declared.type === 'VariableDeclarator') {
    if (declared.id.type !== 'Identifier') return undefined;
    if (declared.init) given = [declared.init];
  } else if (isFunction(declared)) {
    const param = declared.params.find((item) => item.type === 'AssignmentPattern' && item.left === definition.name);
    if (param) given = [param];
  } else return undefined;
  for (let index = 0; index < references.length && index < MAX_REFERENCES; index++) {
    const reference = references[index];
    if (!reference?.isWrite() || reference.init || !reference.writeExpr || (reference.identifier as Node) === use) continue;
    given ??= [];
    if (given.length < MAX_WRITES) given.push(reference.writeExpr as Node);
  }
  return given;
}
