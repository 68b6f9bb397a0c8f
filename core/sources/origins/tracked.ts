/** Values that the engine follows to where they come from, judged there by what the facts know of those expressions. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Origin, Origins } from '../../dataflow/origins.ts';
import type { FlowContext } from '../flow/context.ts';
import { importedCode } from '../flow/imports.ts';
import { isFiller } from '../../sanitizers/masks.ts';
import { localFunction } from '../file/functions.ts';
import { contains, isFunction, lastName, rangeOf, staticText, unwrap, walk } from '../../syntax/tree.ts';
import type { SourceHit } from '../flow/value.ts';
import { isDead } from '../../graph/constants.ts';
import { Memo } from '../../memo.ts';
import type { FlowStep, Node } from '../../types.ts';
import { namedSources } from '../names/names.ts';
import { isNamed, sourcesAt } from './at-origin.ts';
import { isEmptiedOnTheWay, isReadFromClosed, takesOut } from './closed.ts';
import { isReplaced } from './replaced.ts';
import { originsGivenTo, originsOf } from './search.ts';
import { isConstant, isWording, writtenOut } from './written-out.ts';

/**
 * Sources that the engine finds where the facts know none, by the expressions from which the value comes. Guesses are left out, as are
 * sources that became part of a text known to be harmless, and sources inside the expression itself. `length` is that of the file's text,
 * in UTF-16 units. Work past the bound is reported to the context.
 */
export function trackedSources(context: FlowContext, node: Node, length: number): readonly SourceHit[] {
  if (isConstant(unwrap(node)) || !bringsAnything(context, node)) return [];
  const beside = besideHarmlessCopies(context, node);
  if (beside) return beside.flatMap((part) => trackedSources(context, part, length)).map((source) => ({ ...source, inside: true }));
  const found = sourcesOf(context, node, originsOf(context, node, length));
  // A response that is thrown has failed, and holds nothing of what it is requested for.
  return found.some(({ evidence }) => evidence === 'api') && isCaught(context, node)
    ? found.filter(({ evidence }) => evidence !== 'api')
    : found;
}

/**
 * The other parts of an object that copies a value which the facts know to be harmless, as `{ ...rest, at: now() }` after `delete rest.phone`;
 * undefined for any other expression. The engine sees where the fields of a copy come from, and not what was removed on the way.
 */
function besideHarmlessCopies(context: FlowContext, node: Node): readonly Node[] | undefined {
  const bare = unwrap(node);
  if (bare.type !== 'ObjectExpression' || !bare.properties.some((part) => part.type === 'SpreadElement')) return undefined;
  const others = bare.properties.filter((part) => part.type !== 'SpreadElement' || !context.evaluate(part.argument).silent);
  return others.length === bare.properties.length
    ? undefined
    : others.map((part) => (part.type === 'SpreadElement' ? part.argument : part.value));
}

/** What a function is called with that another call is given, as `console.log` in `tap(console.log)`; `length` is that of the file's text. */
export function sourcesGivenTo(context: FlowContext, callee: Node, call: TSESTree.CallExpression, length: number): readonly SourceHit[] {
  return sourcesOf(context, callee, originsGivenTo(context, callee, call, length));
}

function sourcesOf(context: FlowContext, node: Node, { origins, isCut }: Origins): readonly SourceHit[] {
  if (isCut) context.cut();
  const found: SourceHit[] = [];
  const seen = new Set<string>();
  for (const origin of origins) {
    for (const source of sourcesAt(context, node, origin)) {
      const key = `${source.kind} ${source.range.start}`;
      if (seen.has(key)) continue;
      seen.add(key);
      found.push({ ...source, inside: source.inside || origin.inside.length > 0, steps: [...source.steps, ...stepsOf(origin)] });
    }
  }
  return found;
}

/**
 * Sources without those that cannot reach an expression, as the file shows: a written constant has replaced the value, or nothing runs the
 * code. Empty texts, lists and the like prove nothing, as they are filled later.
 */
export function reaching(context: FlowContext, node: Node, all: readonly SourceHit[], length: number): readonly SourceHit[] {
  if (all.length === 0) return all;
  if (isDead(node, context.bindings)) return [];
  const sources = all.filter((source) => !isReplaced(context, source, length));
  const bare = unwrap(node);
  const { type } = bare;
  if (takesOut(context.candidates) && sources.some((source) => !isIn(source, node)) && isEmptiedOnTheWay(node, context.bindings))
    return stillHeld(originsOf(context, node, length), node, sources);
  if (sources.some((source) => isCarried(source, node)) && isReadFromClosed(node, context.bindings))
    return seenBy(originsOf(context, node, length), node, sources);
  const isCall = isPartOfCall(bare, context) || type === 'TaggedTemplateExpression';
  const isFollowed = (source: SourceHit): boolean => isNamed(source) && (isCall || isCarried(source, node));
  if (!(isCall || type === 'Identifier' || type === 'MemberExpression') || !sources.some(isNamed)) return sources;
  const constants = writtenOut(context, node, length);
  if (constants.length > 0 && constants.every((constant) => isWording(staticText(constant)) || isTitle(context, constant)))
    return sources.filter((source) => !isNamed(source));
  if (!sources.some(isFollowed)) return sources;
  return constants.length === 0
    ? sources
    : sources.filter((source) => !isFollowed(source) || constants.some((place) => contains(rangeOf(place), source.range)));
}

/** Whether an expression is what a function of this file gives, or a part of that. */
function isPartOfCall(node: Node, { bindings }: FlowContext): boolean {
  let bare = node;
  while (bare.type === 'MemberExpression') bare = unwrap(bare.object);
  return bare.type === 'CallExpression' && localFunction(bare.callee, bindings) !== undefined;
}

/**
 * Sources that the engine finds too; all of them where it reached its bound. Only names outside the expression are checked, as other
 * evidence is no flow.
 */
function seenBy({ origins, constants, made, isCut }: Origins, node: Node, sources: readonly SourceHit[]): readonly SourceHit[] {
  if (isCut) return sources;
  const places = [...origins.flatMap(wayOf), ...constants, ...made].map(rangeOf);
  return sources.filter(
    (source) => !isCarried(source, node) || places.some((place) => contains(place, source.range) || contains(source.range, place)),
  );
}

/** Sources inside an object or collection without those that the engine saw taken out again; all of them where it reached its bound. */
function stillHeld({ origins, isCut }: Origins, node: Node, sources: readonly SourceHit[]): readonly SourceHit[] {
  if (isCut) return sources;
  const places = origins.flatMap(wayOf).map(rangeOf);
  return sources.filter(
    (source) => isIn(source, node) || places.some((place) => contains(place, source.range) || contains(source.range, place)),
  );
}

/** Where a value enters the file, and the names that it has on its way: a name is evidence wherever on the way it stands. */
function wayOf({ node, steps }: Origin): readonly Node[] {
  return [node, ...steps().flatMap((step) => (step.type === 'VariableDeclarator' ? step.id : NAMES.has(step.type) ? step : []))];
}

const NAMES: ReadonlySet<string> = new Set(['Identifier', 'MemberExpression']);

function isIn({ range }: SourceHit, node: Node): boolean {
  return contains(rangeOf(node), range);
}

/** Whether that name stands outside an expression: a flow from there is one that the engine sees too. */
function isCarried(source: SourceHit, node: Node): boolean {
  return isNamed(source) && !contains(rangeOf(node), source.range);
}

/** The label of a field in one word: `{ password: 'Password' }`. */
function isTitle(context: FlowContext, constant: Node): boolean {
  const text = staticText(constant) ?? '';
  return /^[A-Z][a-z]+$/.test(text) && namedSources(context, text, constant).length > 0;
}

/** Whether every way to an expression ends in a constant that stands for a mask, such as `'***'`. */
export function isAlwaysMasked(context: FlowContext, node: Node, length: number): boolean {
  const bare = unwrap(node);
  if ((bare.type !== 'Identifier' && bare.type !== 'MemberExpression') || !hasFiller(context)) return false;
  const { origins, constants, made, isCut } = originsOf(context, node, length);
  return (
    !isCut &&
    origins.length === 0 &&
    made.length === 0 &&
    constants.length > 0 &&
    constants.every((constant) => isFiller(staticText(constant) ?? ''))
  );
}

/**
 * Whether an expression reads `this`, a name of this file, or a value that a library makes in another module. Nothing else leads to another
 * place of the file.
 */
export function bringsAnything(context: FlowContext, expression: Node): boolean {
  let found = false;
  walk(expression, (node) => {
    if (found || (node.type !== 'Identifier' && node.type !== 'ThisExpression')) return;
    const variable = node.type === 'Identifier' ? context.bindings.resolve(node) : undefined;
    const isImport = String(variable?.defs[0]?.type) === 'ImportBinding';
    found = node.type === 'ThisExpression' || (variable !== undefined && (!isImport || importedCode(context, node) !== undefined));
  });
  return found;
}

/** What code of this file throws to where an error is caught; other errors describe the program. */
export function thrownSources(context: FlowContext, node: Node, length: number): readonly SourceHit[] {
  return isCaught(context, node) ? trackedSources(context, node, length) : [];
}

/** Whether an expression is the name of what is caught: `catch (err)`, `.catch((err) => …)`. */
function isCaught(context: FlowContext, node: Node): boolean {
  const bare = unwrap(node);
  const definition = bare.type === 'Identifier' ? context.bindings.resolve(bare)?.defs[0] : undefined;
  return (
    String(definition?.type) === 'CatchClause' ||
    (isFunction(definition?.node) &&
      definition.node.parent.type === 'CallExpression' &&
      lastName(definition.node.parent.callee) === 'catch')
  );
}

const fillers = new Memo<FlowContext, boolean>();

/** Whether any text of the file stands for a mask: where none does, no value ends in one. */
function hasFiller(context: FlowContext): boolean {
  return fillers.of(context, () => context.candidates.strings.some((text) => isFiller(staticText(text) ?? '')));
}

function stepsOf({ steps }: Origin): FlowStep[] {
  const nodes = steps();
  return nodes
    .slice(1, -1)
    .flatMap((step) => (isTelling(step) ? [{ range: rangeOf(step), note: { en: 'goes through here', 'zh-CN': '经过此处' } }] : []));
}

function isTelling({ type }: Node): boolean {
  return type === 'VariableDeclarator' || type === 'AssignmentExpression';
}
