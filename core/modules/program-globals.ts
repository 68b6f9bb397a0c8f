/** What a module installs for the whole program: members of every component, the store, the application object, plugins. */
import { INSTALLS_LOGGER, NEST_FACTORY, NEST_LOGGER } from '../catalog/platforms/nest.ts';
import { SHARED_OBJECTS } from '../catalog/type-names/classes.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../sources/file/collect.ts';
import { initialValue } from '../sources/file/initial-values.ts';
import { propertyValue } from '../sources/state/state-options.ts';
import { lastName, memberName, staticText, unwrap } from '../syntax/tree.ts';
import type { Exported, ModuleLink } from '../module-types.ts';
import type { Node } from '../types.ts';
import { isLink, membersOf } from './exports.ts';

/** What an expression would be if it were exported; `depth` counts the expressions that lead to it. */
type ExportedBy = (node: Node, depth: number) => Exported | ModuleLink | undefined;

/** `Vue.prototype.$log = …`, `app.config.globalProperties.$log = …`, `Vue.mixin({ methods })`, `uni.$log = …`, `App({ globalData, … })`. */
export function globalsOf(facts: FileFacts, exportedBy: ExportedBy): Map<string, Exported | ModuleLink> {
  const globals = new Map<string, Exported | ModuleLink>();
  for (const [name, writes] of facts.candidates.memberWrites) {
    for (const { left, right } of writes) {
      const target = unwrap(left);
      const exported = target.type === 'MemberExpression' && isShared(target.object) ? exportedBy(right, 1) : undefined;
      if (exported) globals.set(name, exported);
    }
  }
  for (const call of facts.candidates.methodCalls.get('mixin') ?? []) {
    const mixed = call.arguments[0] && initialValue(call.arguments[0], facts.bindings);
    const methods = mixed?.type === 'ObjectExpression' ? propertyValue(mixed, 'methods') : undefined;
    if (methods?.type === 'ObjectExpression')
      for (const [name, value] of membersOf(methods)) {
        const method = exportedBy(value, 2);
        if (method) globals.set(name, method);
      }
  }
  for (const call of facts.candidates.calls) {
    const [options] = call.arguments;
    const given = options && storeOfProgram(call, options);
    const store = given && exportedBy(given, 1);
    if (store) globals.set('$store', store);
    const logger = loggerOfProgram(call, facts);
    const installed = logger && exportedBy(logger, 1);
    if (installed) globals.set(NEST_LOGGER.global, installed);
    if (call.callee.type === 'Identifier' && call.callee.name === 'App' && options?.type === 'ObjectExpression') {
      const app = exportedBy(options, 0);
      if (app) globals.set('getApp()', app);
    }
  }
  return globals;
}

/** Modules that a module runs or installs: bare imports, `app.use(plugin)`, `setUp(app)`. */
export function pluginsOf(facts: FileFacts, exportedBy: ExportedBy): string[] {
  const plugins: string[] = [];
  for (const statement of facts.parsed.tree.body) {
    if (statement.type === 'ImportDeclaration' && statement.specifiers.length === 0) plugins.push(statement.source.value);
  }
  for (const call of facts.candidates.methodCalls.get('use') ?? []) {
    const plugin = call.arguments[0] && exportedBy(call.arguments[0], 1);
    if (plugin && isLink(plugin)) plugins.push(plugin.module);
  }
  for (const call of facts.candidates.calls) {
    const setUp = call.arguments.some(isApp)
      ? exportedBy(call.callee.type === 'MemberExpression' ? call.callee.object : call.callee, 1)
      : undefined;
    if (setUp && isLink(setUp)) plugins.push(setUp.module);
    const specifier =
      call.callee.type === 'Identifier' && call.callee.name === 'require' && call.parent?.type === 'ExpressionStatement'
        ? call.arguments[0]
        : undefined;
    const text = specifier && staticText(specifier);
    if (text !== undefined) plugins.push(text);
  }
  return plugins;
}

/** `new Vue({ store })`, `app.use(store)`: what components see as `$store`. */
function storeOfProgram({ callee }: TSESTree.CallExpression | TSESTree.NewExpression, given: Node): Node | undefined {
  const name = lastName(callee);
  if (name === 'Vue' && given.type === 'ObjectExpression') return propertyValue(given, 'store');
  return name === 'use' && given.type === 'Identifier' && given.name === 'store' ? given : undefined;
}

/** `NestFactory.create(AppModule, { logger })`, `app.useLogger(logger)`. */
function loggerOfProgram(
  { callee, arguments: args }: TSESTree.CallExpression | TSESTree.NewExpression,
  facts: FileFacts,
): Node | undefined {
  const bare = unwrap(callee);
  if (bare.type !== 'MemberExpression') return undefined;
  if (INSTALLS_LOGGER.includes(memberName(bare) ?? '')) return args[0];
  const options = memberName(bare) === 'create' && lastName(bare.object) === NEST_FACTORY ? args[1] : undefined;
  const given = options && initialValue(options, facts.bindings);
  return given?.type === 'ObjectExpression' ? propertyValue(given, 'logger') : undefined;
}

/** The application object that the entry file of a program passes to its plugins: `core.init(Vue)`, `setupFilters(app)`. */
function isApp(node: Node): boolean {
  return node.type === 'Identifier' && /^(?:Vue|app)$/.test(node.name);
}

/** Objects whose members every component or page sees. */
function isShared(node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'MemberExpression') return /^(?:prototype|globalProperties)$/.test(memberName(bare) ?? '');
  return bare.type === 'Identifier' && SHARED_OBJECTS.has(bare.name);
}
