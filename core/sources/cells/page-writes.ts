/** What a file of a mini-program puts into cells that other pages, components and functions in the cloud read. */
import type { TSESTree } from '@typescript-eslint/types';
import { CLOUD_CALL, TRIGGER } from '../../catalog/platforms/mini-program-cells.ts';
import { propertyValue } from '../state/state-options.ts';
import type { FlowContext } from '../flow/context.ts';
import { concatenatedParts } from '../../syntax/concatenation.ts';
import { isHarmlessProperty } from '../names/negative-names.ts';
import { namedSources, sourceAt } from '../names/names.ts';
import { isIdName } from '../names/words.ts';
import { fieldOf, putUnder } from '../flow/paths.ts';
import { storedUnder } from '../state/state-values.ts';
import { localFunction, returnedExpressions } from '../file/functions.ts';
import { initialValue, textOfConstant } from '../file/initial-values.ts';
import { isFunction, lastName, staticText, unwrap } from '../../syntax/tree.ts';
import { UNKNOWN, type SourceHit } from '../flow/value.ts';
import type { KindId, Node } from '../../types.ts';
import type { Cell } from './cell.ts';
import { isOpenPage } from './pages.ts';
import { readable } from './written.ts';

const MAX_WRITES = 20;
/** A parameter's name at the end of a text. */
export const PARAMETER = /[?&]([\w.-]+)=$/;

type Write = (context: FlowContext, name: string) => readonly SourceHit[];

/** By the space of a cell, past the word `page`. */
const WRITES: Readonly<Record<string, Write>> = {
  /** `this.triggerEvent('picked', detail)`; markup writes names of events in any case. */
  event: (context, name) =>
    calls(context, TRIGGER)
      .filter(({ arguments: [event] }) => event && textOfConstant(event, context.bindings)?.toLowerCase() === name)
      .flatMap(({ arguments: [, detail] }) => valueOf(context, detail)),
  /** `pages[pages.length - 2].setData({ name: value })` */
  below: (context, name) =>
    calls(context, 'setData')
      .filter(({ callee }) => callee.type === 'MemberExpression' && isOpenPage(context, callee.object))
      .flatMap(({ arguments: [data] }) => {
        const object = data && initialValue(data, context.bindings);
        return object?.type === 'ObjectExpression' ? valueOf(context, propertyValue(object, name)) : [];
      }),
  /** What the state of a page, component or behavior holds. */
  state: (context, name) => storedUnder(context, name)?.sources ?? [],
  /** `<card person="{{item}}">`, by the script of the component and the name. */
  given: (context, name) => {
    const { given, componentOf } = context.candidates.markup;
    const [component, property] = name.split(' ');
    return given
      .filter((one) => one.name === property && componentOf(one.tag) === component)
      .flatMap(({ path, range }) =>
        atPath(context, path, { type: 'Identifier', name: path?.at(-1) ?? '', range: [range.start, range.end] } as unknown as Node),
      );
  },
  /** `url: '/pages/order/detail?phone=' + phone` */
  query: (context, route) => addresses(context).flatMap((parts) => parametersOf(context, parts, route).filter(isTelling)),
  /** `callFunction({ name: 'save', data })` */
  cloud: (context, name) =>
    calls(context, CLOUD_CALL).flatMap(({ arguments: [options] }) => {
      const object = options && initialValue(options, context.bindings);
      const called = object?.type === 'ObjectExpression' ? propertyValue(object, 'name') : undefined;
      return object?.type === 'ObjectExpression' && called && textOfConstant(called, context.bindings) === name
        ? valueOf(context, propertyValue(object, 'data'))
        : [];
    }),
  /** What a function that the file exports returns. */
  answer: (context, name) =>
    (context.candidates.memberWrites.get(name) ?? []).flatMap(({ right }) => {
      const fn = isFunction(right) ? right : localFunction(right, context.bindings);
      return fn ? returnedExpressions(fn).flatMap((node) => valueOf(context, node)) : [];
    }),
  /** A mark that everything which such a function returns is written out, and is ids and outcomes: `{ code: 0, uid: added.id }`. */
  outcome: (context, name) =>
    (context.candidates.memberWrites.get(name) ?? []).flatMap(({ right }) => {
      const fn = isFunction(right) ? right : localFunction(right, context.bindings);
      const returned = fn ? returnedExpressions(fn) : [];
      return fn && returned.length > 0 && returned.every((node) => isOutcome(context, node))
        ? [sourceAt(fn, OUTCOME, name, 'api', 'medium')]
        : [];
    }),
};

/** The mark stands in the place of a kind. */
const OUTCOME: KindId = 'user-id';

function isOutcome(context: FlowContext, node: Node): boolean {
  const bare = unwrap(node);
  return bare.type === 'ObjectExpression' && bare.properties.every((item) => item.type === 'Property' && isOfOutcome(context, item.value));
}

function isOfOutcome(context: FlowContext, node: Node): boolean {
  const name = lastName(unwrap(node)) ?? '';
  return node.type === 'Literal' || isIdName(name) || isHarmlessProperty(name) || context.evaluate(node).silent;
}

/** The sources that a file puts into a cell of pages. */
export function pageWrites(context: FlowContext, { space, key }: Cell): readonly SourceHit[] {
  return readable({ sources: WRITES[space.replace(/^page /, '')]?.(context, key.text ?? '') ?? [], silent: false });
}

function calls({ candidates }: FlowContext, method: string): readonly TSESTree.CallExpression[] {
  return (candidates.methodCalls.get(method) ?? []).slice(0, MAX_WRITES);
}

function valueOf(context: FlowContext, node: Node | undefined): readonly SourceHit[] {
  return node ? context.evaluate(node).sources : [];
}

/** The value at a path of a page's state; where it is unknown, its last name is the evidence. */
export function atPath(context: FlowContext, path: readonly string[] | undefined, node: Node): readonly SourceHit[] {
  const [first, ...rest] = path ?? [];
  if (first === undefined) return [];
  const { sources } = rest.reduce(fieldOf, storedUnder(context, first) ?? UNKNOWN);
  return sources.length > 0
    ? sources
    : namedSources(context, rest.at(-1) ?? first, node, path?.at(-2)).filter(({ confidence }) => confidence === 'high');
}

/** Addresses that are built from texts, part by part. */
function addresses({ candidates }: FlowContext): (Node | string)[][] {
  const templates = candidates.strings.flatMap((node) =>
    node.type === 'TemplateLiteral' && node.expressions.length > 0 ? [templateParts(node)] : [],
  );
  return [
    ...templates,
    ...candidates.concatenations
      .filter(({ parent }) => parent?.type !== 'BinaryExpression')
      .map((node): (Node | string)[] => concatenatedParts(node)),
  ];
}

/** Texts and expressions of a template, in their order. */
export function templateParts({ quasis, expressions }: TSESTree.TemplateLiteral): (Node | string)[] {
  return quasis.flatMap((quasi, index): (Node | string)[] => [
    quasi.value.cooked ?? '',
    ...(expressions[index] ? [expressions[index] as Node] : []),
  ]);
}

/** Whether a source tells what a record in an address is of. A nickname alone leaves that to what the page reads of it, and an id names a row. */
function isTelling({ kind, inside, path }: SourceHit): boolean {
  return kind !== 'nickname' && !(inside && isIdName(path?.at(-1) ?? ''));
}

/** The path of an address; one from the folder of the page that has it begins with the name of that folder. */
function pathOf({ modules }: FlowContext, address: string): string {
  const [path = ''] = address.split('?');
  return path.replace(/^\.(?=\/)/, (modules.from ?? '').replaceAll('\\', '/').split('/').at(-2) ?? '.');
}

/** Parameters of an address that leads to a page, under their names. */
function parametersOf(context: FlowContext, parts: readonly (Node | string)[], route: string): SourceHit[] {
  const [first] = parts;
  const start = typeof first === 'string' ? first : first && staticText(first);
  if (start === undefined || !pathOf(context, start).endsWith(route)) return [];
  let before = '';
  return parts.flatMap((part): SourceHit[] => {
    const text = typeof part === 'string' ? part : staticText(part);
    const name = text === undefined ? PARAMETER.exec(before)?.[1] : undefined;
    before = text ?? '';
    return name === undefined ? [] : putUnder({ sources: valueOf(context, unwrapped(part as Node)), silent: false }, [name]);
  });
}

/** What `encodeURIComponent` and `JSON.stringify` are given. */
function unwrapped(node: Node): Node {
  const bare = unwrap(node);
  return bare.type === 'CallExpression' && bare.arguments[0] && /^(?:encodeURIComponent|stringify)$/.test(lastName(bare.callee) ?? '')
    ? unwrapped(bare.arguments[0])
    : bare;
}
