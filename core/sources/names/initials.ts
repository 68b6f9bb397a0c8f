/** Pinyin initials (`xm`, `mm`), which are evidence only beside others of the same record. */
import type { TSESTree } from '@typescript-eslint/types';
import { Memo } from '../../memo.ts';
import type { Node } from '../../types.ts';
import type { Variable } from '../file/bindings.ts';
import { isFunction, keyName, lastName, memberName, unwrap } from '../../syntax/tree.ts';
import type { SourceHit } from '../flow/value.ts';
import type { FlowContext } from '../flow/context.ts';
import { sourceAt } from './names.ts';

/** Longer names are no initials that need company. */
const MAX_LENGTH = 4;
const MAX_HOPS = 4;

/** What initials stand for beside the other properties that are read of the same object, or the other values of a call. */
export function initialOfMember(context: FlowContext, node: TSESTree.MemberExpression, name: string): SourceHit[] {
  if (!mayBeInitials(context, name)) return [];
  const object = unwrap(node.object);
  const variable = object.type === 'Identifier' ? context.bindings.resolve(object) : undefined;
  return sourcesBeside(context, node, name, [...(variable ? readOf(variable) : []), ...givenBeside(node)]);
}

/** The same of a variable: beside the other names of the pattern or the parameters that declare it. */
export function initialOfVariable(context: FlowContext, node: TSESTree.Identifier, variable: Variable | undefined): SourceHit[] {
  if (!mayBeInitials(context, node.name)) return [];
  return sourcesBeside(context, node, node.name, [...(variable ? declaredBeside(variable) : []), ...givenBeside(node)]);
}

function mayBeInitials(context: FlowContext, name: string): boolean {
  return name.length <= MAX_LENGTH && context.vocabulary.initials(name) !== undefined;
}

function sourcesBeside(context: FlowContext, node: Node, name: string, siblings: readonly string[]): SourceHit[] {
  const match = siblings.length > 0 ? context.vocabulary.initialsBeside(name, siblings) : undefined;
  return match ? [sourceAt(node, match.kind.id, name, 'name', match.confidence)] : [];
}

const reads = new Memo<Variable, readonly string[]>();

/** Names of the properties that code reads of a variable. */
function readOf(variable: Variable): readonly string[] {
  let names = reads.get(variable);
  if (!names) {
    names = [
      ...new Set(
        variable.references.flatMap(({ identifier }) => {
          const member = (identifier as Node).parent;
          return member?.type === 'MemberExpression' && member.object === identifier ? (memberName(member) ?? []) : [];
        }),
      ),
    ];
    reads.set(variable, names);
  }
  return names;
}

const given = new Memo<Node, readonly string[]>();

/** Last names of the values that a call is given together, also as parts of a text. */
function givenBeside(node: Node): readonly string[] {
  let current: Node | undefined = node.parent;
  for (let hops = 0; current && hops < MAX_HOPS; hops++, current = current.parent) {
    if (current.type === 'CallExpression') break;
    if (!/^(?:TemplateLiteral|BinaryExpression|ArrayExpression|ChainExpression)$/.test(current.type)) return [];
  }
  if (current?.type !== 'CallExpression') return [];
  return given.of(current, () => current.arguments.flatMap(namesIn));
}

function namesIn(node: Node): string[] {
  const bare = unwrap(node);
  if (bare.type === 'TemplateLiteral') return bare.expressions.flatMap(namesIn);
  if (bare.type === 'BinaryExpression') return [...namesIn(bare.left as Node), ...namesIn(bare.right)];
  if (bare.type === 'ArrayExpression') return bare.elements.flatMap((element) => (element ? namesIn(element) : []));
  return bare.type === 'Identifier' || bare.type === 'MemberExpression' ? [lastName(bare) ?? ''] : [];
}

function declaredBeside({ defs: [definition] }: Variable): readonly string[] {
  const name = definition?.name as Node | undefined;
  const at = definition?.node as Node | undefined;
  const holder = name?.parent?.type === 'AssignmentPattern' ? name.parent.parent : name?.parent;
  const pattern = holder?.type === 'Property' ? holder.parent : undefined;
  if (pattern?.type === 'ObjectPattern')
    return pattern.properties.flatMap((item) => (item.type === 'Property' ? (keyName(item.key, item.computed) ?? []) : []));
  return isFunction(at) ? at.params.flatMap((param) => (param.type === 'Identifier' ? [param.name] : [])) : [];
}
