/** Values and functions of other modules, from their summaries. */
import { COMPONENT_MEMBERS } from '../../catalog/call-words/readers.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Carried, Exported, FunctionSummary, ModuleCode, ParameterPart, PassedPart } from '../../module-types.ts';
import type { Node } from '../../types.ts';
import { nameNote } from '../names/name-notes.ts';
import { isThis } from '../state/component-state.ts';
import { propertyValue } from '../state/state-options.ts';
import { NO_MODULES, type ImportPath } from '../file/imported.ts';
import { localFunction, returnedExpressions } from '../file/functions.ts';
import { constantValue, initialValue, listedIn } from '../file/initial-values.ts';
import { originOf } from '../file/origin.ts';
import { keyName, lastName, memberName, rangeOf, staticText, unwrap } from '../../syntax/tree.ts';
import { SILENT, UNKNOWN, changed, union, withStep, type SourceHit, type Value } from './value.ts';
import type { Arguments, FlowContext } from './context.ts';
import { RESULT } from './functions/marks.ts';
import { mixinWith } from '../state/mixins.ts';
import { loadedService } from './loaded-services.ts';
import { filteredBy } from './left-out/filtered.ts';
import { fieldOf } from './paths.ts';

/** Length of the longest global with its properties, in characters: the parts of a longer one would each be taken apart again. */
const LONGEST_NAME = 500;

/** What an expression names outside its file; undefined when it names nothing there. Reads no other module. */
export function importPath(context: FlowContext, node: Node): ImportPath | undefined {
  if (context.modules === NO_MODULES || isDeep(node)) return undefined;
  const base = inherited(context, node);
  if (base) return base;
  const loaded = loadedService(context, node);
  if (loaded) return loaded;
  const global = globalPath(node);
  if (global) return { path: global };
  const mixed = mixedIn(context, node);
  if (mixed !== undefined) return mixinWith(context, mixed, node) ?? { path: [mixed] };
  const origin = originOf(node, context.bindings);
  if (origin?.type === 'module' && context.modules.isProject(origin.module)) {
    return {
      module: origin.module,
      path: [origin.exported, origin.member, origin.element?.toString()].filter((name) => name !== undefined),
    };
  }
  if (origin?.type !== 'global' || origin.name.length > LONGEST_NAME) return undefined;
  const parts = origin.name.split('.');
  const shared = parts[0] === 'getApp()' ? 0 : parts.findIndex(isSharedName);
  return shared < 0 ? undefined : { path: parts.slice(shared) };
}

/**
 * Length of the longest chain of members that is followed outside a file. Generated chains may have thousands, each of which would be taken
 * apart again.
 */
const MAX_MEMBERS = 100;

function isDeep(node: Node): boolean {
  let current = node;
  for (let count = 0; current.type === 'MemberExpression'; count++, current = current.object) if (count >= MAX_MEMBERS) return true;
  return false;
}

/** What stands behind a path; undefined when nothing is known of it. */
export function thingAt(context: FlowContext, { module, path }: ImportPath): Exported | undefined {
  return module === undefined ? context.modules.findGlobal(path) : context.modules.find(module, path);
}

/** What calling an expression means, when it names a function of another module. */
export function importedFunction(context: FlowContext, callee: Node): FunctionSummary | undefined {
  const path = calledPath(context, callee);
  return path && thingAt(context, path)?.fn;
}

/** The code of another module that a name stands for: a function, or the expression that makes a value. */
export function importedCode(context: FlowContext, name: Node): ModuleCode | undefined {
  const thing = isMadeByCall(context, name) ? undefined : importedThing(context, name);
  return thing?.fn?.code ?? thing?.code;
}

/** What a callee names outside its file; undefined where it is what a function gave: `const bind = withTiming(send)`, `pipe(trim, send)(user)`. */
export function calledPath(context: FlowContext, callee: Node): ImportPath | undefined {
  return isMadeByCall(context, callee) ? undefined : importPath(context, callee);
}

function isMadeByCall({ bindings }: FlowContext, callee: Node): boolean {
  const bare = unwrap(callee);
  if (bare.type === 'CallExpression') return lastName(bare.callee) !== 'require';
  const definition = bare.type === 'Identifier' ? (bindings.resolve(bare)?.defs[0]?.node as Node | undefined) : undefined;
  if (definition?.type !== 'VariableDeclarator' || definition.id.type !== 'Identifier' || !definition.init) return false;
  const init = unwrap(definition.init);
  return init.type === 'CallExpression' && lastName(init.callee) !== 'require';
}

/** The constant text that a name of another module stands for. */
export function importedConstant(context: FlowContext, node: Node): string | undefined {
  return importedThing(context, node)?.constants?.find(({ as }) => as === 'value')?.text;
}

/** The texts of a list or set that a name of this file or of another module stands for. */
export function listedTexts(context: FlowContext, node: Node): readonly string[] | undefined {
  const value = constantValue(node, context.bindings);
  return (
    listedIn(value) ?? (value.type === 'Identifier' || value.type === 'MemberExpression' ? importedThing(context, value)?.texts : undefined)
  );
}

function importedThing(context: FlowContext, node: Node): Exported | undefined {
  const path = importPath(context, node);
  return path && thingAt(context, path);
}

/**
 * Names that a program's start gives to components begin with `$` by convention.
 * https://v2.vuejs.org/v2/cookbook/adding-instance-properties.html
 */
function isSharedName(name: string): boolean {
  return name.startsWith('$') && name.length > 1 && !COMPONENT_MEMBERS.has(name);
}

/** `['$storage', 'set']` for `this.$storage.set` and `proxy.$storage.set`. */
function globalPath(node: Node): string[] | undefined {
  for (let current = unwrap(node); current.type === 'MemberExpression'; current = unwrap(current.object)) {
    const name = memberName(current);
    if (name === undefined) return undefined;
    if (isSharedName(name)) return pathDownTo(current, node);
  }
  return undefined;
}

/** Names of the members from one that is known on down to the last one. */
function pathDownTo(first: Node, last: Node): string[] {
  const path: string[] = [];
  for (let current = unwrap(last); current.type === 'MemberExpression'; current = unwrap(current.object)) {
    path.unshift(memberName(current) ?? '');
    if (current === first) break;
  }
  return path;
}

/** `this.save` where the component has no such method: something that the program's start gives to every component. */
function mixedIn(context: FlowContext, node: Node): string | undefined {
  const bare = unwrap(node);
  const name = bare.type === 'MemberExpression' && isThis(unwrap(bare.object), context.bindings) ? memberName(bare) : undefined;
  return name === undefined ||
    COMPONENT_MEMBERS.has(name) ||
    context.candidates.methods.has(name) ||
    context.state.valuesOf(name).length > 0
    ? undefined
    : name;
}

/** `this.trace` of a class that extends one of another module and has no such method itself. */
function inherited(context: FlowContext, node: Node): ImportPath | undefined {
  const bare = unwrap(node);
  const name = bare.type === 'MemberExpression' && bare.object.type === 'ThisExpression' ? memberName(bare) : undefined;
  const owner = name === undefined ? undefined : enclosingClass(bare);
  if (
    name === undefined ||
    !owner?.superClass ||
    owner.body.body.some((member) => 'key' in member && keyName(member.key as Node, member.computed) === name)
  )
    return undefined;
  const origin = originOf(owner.superClass, context.bindings);
  if (origin?.type !== 'module' || origin.element !== undefined || !context.modules.isProject(origin.module)) return undefined;
  return { module: origin.module, path: [origin.exported, origin.member, name].filter((part) => part !== undefined) };
}

function enclosingClass(node: Node): TSESTree.ClassDeclaration | TSESTree.ClassExpression | undefined {
  for (let current = node.parent; current; current = current.parent) {
    if (current.type === 'ClassDeclaration' || current.type === 'ClassExpression') return current;
    if (current.type === 'FunctionDeclaration' || current.type === 'ObjectExpression') return undefined;
  }
  return undefined;
}

/** What a call of another module's function gives, also as a template with it as a tag; undefined when nothing is known of it. */
export function importedCall(
  context: FlowContext,
  node: TSESTree.CallExpression | TSESTree.TaggedTemplateExpression,
  args: Arguments | undefined,
): Value | undefined {
  const fn = importedFunction(context, node.type === 'CallExpression' ? node.callee : node.tag);
  if (!fn) return undefined;
  if (fn.isSilent) return SILENT;
  const passed = fn.passes.flatMap((part) =>
    argumentsAt(context, node, part).map((argument) => leftOf(context.evaluate(argument, args), part)),
  );
  const given = sourcesFrom(
    fn.returns.filter(({ unless }) => !unless || !isGiven(context, node, unless)),
    node,
  );
  const read = given.length === 0 && node.type === 'CallExpression' ? readByName(context, fn, node, args) : [];
  if (passed.length === 0 && given.length === 0 && read.length === 0) return fn.isMade ? UNKNOWN : undefined;
  // A copy that leaves out all that is of a person is known to be harmless, and not only unknown.
  if (given.length + read.length === 0 && fn.passes.every(({ filter }) => filter) && passed.every(({ silent }) => silent)) return SILENT;
  return withStep(union([...passed, { sources: [...given, ...read], silent: false }]), { range: rangeOf(node), note: RETURNED });
}

/** What a function reads under the name that a call passes first, where the name is evidence. */
function readByName(
  context: FlowContext,
  fn: FunctionSummary,
  { arguments: [key], callee }: TSESTree.CallExpression,
  args: Arguments | undefined,
): readonly SourceHit[] {
  const name = key && fn.readByName ? (staticText(key) ?? context.evaluate(key, args).text) : undefined;
  return name === undefined || context.vocabulary.match(name) === undefined ? [] : sourcesFrom(fn.readByName?.(name) ?? [], callee);
}

/** What copies in a function leave of what is passed. */
function leftOf(value: Value, { filter }: PassedPart): Value {
  return filter ? filteredBy(value, filter) : value;
}

/** Whether a call surely passes something for a part of the parameters: a text that is not empty, an object. */
function isGiven(context: FlowContext, call: Called, part: ParameterPart): boolean {
  return argumentsAt(context, call, part).some((argument) => {
    const value = initialValue(argument, context.bindings);
    if (value.type === 'TemplateLiteral') return value.quasis.some(({ value: text }) => text.raw !== '');
    return /^(?:Object|Array)Expression$/.test(value.type) || (staticText(value) ?? '') !== '';
  });
}

/** The result of an imported function that is passed by name and called (`rows.map(present)`); undefined when it is unknown. */
export function importedResult(context: FlowContext, callee: Node, given: Value): Value | undefined {
  const fn = importedFunction(context, callee);
  if (!fn) return undefined;
  if (fn.isSilent) return SILENT;
  const passed = fn.passes
    .filter(({ index, path }) => index === 0 && path !== RESULT)
    .map((part) => leftOf(part.path === undefined ? given : part.path.split('.').reduce(fieldOf, given), part));
  const found = union([...passed, { sources: sourcesFrom(fn.returns, callee), silent: false }]);
  return found.sources.length > 0 || fn.isMade ? found : changed(given, { confidence: 'low' });
}

export const RETURNED = { en: 'returned by the function called here', 'zh-CN': '由此处调用的函数返回' } as const;

/** What a value of another module holds. */
export function importedValue(context: FlowContext, node: Node): Value {
  const carries = importedThing(context, node)?.carries ?? [];
  return carries.length > 0 ? { sources: sourcesFrom(carries, node), silent: false } : UNKNOWN;
}

/** What the rows of a table hold whose columns another module lists. */
export function importedRows(context: FlowContext, columns: Node): SourceHit[] {
  return sourcesFrom(importedThing(context, columns)?.rows ?? [], columns);
}

/** Sources of another module, as they arrive at a node of this file. */
export function sourcesFrom(carried: readonly Carried[], node: Node): SourceHit[] {
  return carried.map(({ file, range, ...source }) => ({
    ...source,
    unless: undefined,
    node,
    range: rangeOf(node),
    steps: [],
    origin: { file, range, note: nameNote(source.name, 'there') },
  }));
}

type Called = TSESTree.CallExpression | TSESTree.NewExpression | TSESTree.TaggedTemplateExpression;

/** Arguments of a call that a part of its function's parameters receives; a tag is passed the texts of its template, then its values. */
export function argumentsAt(context: FlowContext, call: Called, { index, path, isRest }: ParameterPart): Node[] {
  if (call.type === 'TaggedTemplateExpression') {
    const values = call.quasi.expressions.slice(Math.max(0, index - 1));
    return isRest ? values : index > 0 && path === undefined ? values.slice(0, 1) : [];
  }
  if (isRest) return call.arguments.slice(index);
  const argument = call.arguments[index];
  if (!argument || call.arguments.slice(0, index + 1).some(({ type }) => type === 'SpreadElement')) return [];
  if (path === undefined) return [argument];
  if (path === RESULT) {
    const fn = localFunction(argument, context.bindings);
    return fn ? [...returnedExpressions(fn)] : [];
  }
  let current: Node | undefined = argument;
  for (const name of path.split('.')) {
    const object: Node | undefined = current && initialValue(current, context.bindings);
    current = object?.type === 'ObjectExpression' ? propertyValue(object, name) : undefined;
  }
  return current ? [current] : [];
}
