/** The names of one file as a mask sees them. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../types.ts';
import type { Bindings } from '../sources/file/bindings.ts';
import type { Candidates } from '../sources/file/candidates.ts';
import { propertyValue } from '../sources/state/state-options.ts';
import { functionIn } from '../sources/file/functions.ts';
import { originOf } from '../sources/file/origin.ts';
import { isFunction, keyName, lastName, memberName, staticText, unwrap } from '../syntax/tree.ts';
import type { Definition, MaskScope } from './scope.ts';

const LODASH = /^lodash(?:-es)?(?:\/(\w+)(?:\.js)?)?$/;

export class FileScope implements MaskScope {
  constructor(
    private readonly bindings: Bindings,
    private readonly candidates: Candidates,
  ) {}

  definition(name: TSESTree.Identifier): Definition | undefined {
    const variable = this.bindings.resolve(name);
    const definition = variable?.defs[0];
    if (!variable || !definition) return name.name === '_' ? { lodash: undefined } : undefined;
    const node = definition.node as Node;
    if (isFunction(node)) return String(definition.type) === 'FunctionName' ? this.here(node) : undefined;
    if (String(definition.type) === 'ImportBinding') return this.imported(name);
    if (node.type !== 'VariableDeclarator' || !node.init) return undefined;
    if (node.id.type !== 'Identifier' || variable.references.filter((reference) => reference.isWrite()).length > 1)
      return this.imported(name);
    return (isResult(node.init) ? undefined : this.imported(name)) ?? this.here(functionIn(node.init) ?? node.init);
  }

  private here(node: Node): Definition {
    return { node, scope: this };
  }

  private imported(name: TSESTree.Identifier): Definition | undefined {
    const origin = originOf(name, this.bindings);
    if (origin?.type !== 'module') return undefined;
    const path = LODASH.exec(origin.module);
    return path ? { lodash: path[1] ?? origin.exported } : undefined;
  }

  member(node: TSESTree.MemberExpression): Definition | undefined {
    const name = memberName(node);
    if (name === undefined) return undefined;
    const object = unwrap(node.object);
    if (object.type === 'ThisExpression' || isFilters(object)) return this.method(name);
    const variable = object.type === 'Identifier' ? this.bindings.resolve(object) : undefined;
    const declared = variable?.defs[0]?.node as Node | undefined;
    if (declared?.type === 'ClassDeclaration') return this.staticMember(declared, name);
    if (declared?.type !== 'VariableDeclarator' || declared.id.type !== 'Identifier' || !declared.init) return undefined;
    const init = unwrap(declared.init);
    const value = init.type === 'ObjectExpression' ? propertyValue(init, name) : undefined;
    return value && this.here(value);
  }

  /** A method of the component or class, or one of its filters. */
  private method(name: string): Definition | undefined {
    const [method, ...others] = this.candidates.methods.get(name) ?? [];
    const fn = method?.value ? functionIn(method.value) : undefined;
    return fn && others.length === 0 ? this.here(fn) : this.filter(name);
  }

  /** `Vue.filter('mask', fn)`. */
  private filter(name: string): Definition | undefined {
    const call = this.candidates.methodCalls.get('filter')?.find(({ arguments: [key] }) => key && staticText(key) === name);
    const fn = call?.arguments[1] && functionIn(call.arguments[1]);
    return fn && this.here(fn);
  }

  private staticMember(declared: TSESTree.ClassDeclaration, name: string): Definition | undefined {
    for (const item of declared.body.body) {
      if (
        (item.type === 'MethodDefinition' || item.type === 'PropertyDefinition') &&
        item.static &&
        keyName(item.key, item.computed) === name
      )
        return item.value ? this.here(item.value) : undefined;
    }
    return undefined;
  }
}

/** What a function gave is no function of the package that the function is from. */
function isResult(node: Node): boolean {
  const bare = unwrap(node);
  return bare.type === 'CallExpression' && lastName(bare.callee) !== 'require';
}

/** `this.$options.filters`, `Vue.filters`. */
function isFilters(node: Node): boolean {
  return lastName(node) === 'filters' || lastName(node) === '$filters';
}
