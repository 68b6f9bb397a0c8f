/**
 * Fields of services that a framework makes once and injects wherever their class is requested, as cells:
 * `store = inject(OrderStore)`, `constructor(private store: OrderStore)`. https://angular.dev/guide/di
 */
import type { TSESTree } from '@typescript-eslint/types';
import { INJECTS_CLASS } from '../../../catalog/call-words/result-types.ts';
import { classAround } from '../../../graph/places.ts';
import type { ModuleSite } from '../../../module-types.ts';
import { keyName, lastName, memberName, unwrap } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';
import { initialValue } from '../../file/initial-values.ts';
import { originOf } from '../../file/origin.ts';
import type { FlowContext } from '../../flow/context.ts';
import type { Value } from '../../flow/value.ts';
import { file } from '../cell.ts';
import { writtenTo } from '../written.ts';
import { INSTANCE } from './made-stores.ts';

/** `this.store.buyer` and `this.store.buyer()`, with what the service's own file puts into that field; other values stay as they are. */
export function withInjectedField(context: FlowContext, node: Node, value: Value): Value {
  if (!context.modules.written || value.silent || value.sources.some(({ confidence }) => confidence !== 'low')) return value;
  const read = unwrap(node.type === 'CallExpression' && node.arguments.length === 0 ? node.callee : node);
  const name = read.type === 'MemberExpression' ? memberName(read) : undefined;
  const site = read.type === 'MemberExpression' && name !== undefined ? injectedSite(context, unwrap(read.object)) : undefined;
  if (!site || name === undefined || site.file === context.modules.from) return value;
  const key = { text: `${site.file} ${String(site.at)}\n${name}` };
  const sources = writtenTo(context, { space: INSTANCE, key, marks: [file(site.file)] }, node);
  return sources.length === 0 ? value : { sources: [...value.sources, ...sources], silent: false };
}

/** Where the class of an injected service is declared in another module. */
function injectedSite(context: FlowContext, object: Node): ModuleSite | undefined {
  const named = object.type === 'MemberExpression' ? classOfField(object) : classGiven(initialValue(object, context.bindings));
  const origin = named && originOf(named, context.bindings);
  return origin?.type === 'module' && origin.member === undefined
    ? context.modules.siteOf?.(origin.module, [origin.exported ?? 'default'])
    : undefined;
}

/** The class of `this.store`: of a field that is given it, or of a parameter of the constructor that makes the field. */
function classOfField(read: TSESTree.MemberExpression): Node | undefined {
  const name = unwrap(read.object).type === 'ThisExpression' ? memberName(read) : undefined;
  const own = name === undefined ? undefined : classAround(read);
  for (const member of own?.body.body ?? []) {
    if (member.type === 'PropertyDefinition' && member.value && keyName(member.key, member.computed) === name)
      return classGiven(member.value);
    if (member.type !== 'MethodDefinition' || member.kind !== 'constructor') continue;
    for (const item of member.value.params) {
      const parameter = item.type === 'TSParameterProperty' ? item.parameter : undefined;
      const type = parameter?.type === 'Identifier' && parameter.name === name ? parameter.typeAnnotation?.typeAnnotation : undefined;
      if (type?.type === 'TSTypeReference' && type.typeName.type === 'Identifier') return type.typeName;
    }
  }
  return undefined;
}

/** `inject(OrderStore)` */
function classGiven(made: Node): Node | undefined {
  const bare = unwrap(made);
  const [given] = bare.type === 'CallExpression' && INJECTS_CLASS.has(lastName(bare.callee) ?? '') ? bare.arguments : [];
  return given?.type === 'Identifier' ? given : undefined;
}
