/**
 * Evidence from other files on a value that is put into a cell and is unknown in its own file: the page that an address opens,
 * and the readers of the same storage key. Their reads are evidence of what the value holds, as reads in one file are.
 */
import { READING_WORDS, WRITING_WORDS } from '../../catalog/words/cell-words.ts';
import { OPENED } from '../../catalog/platforms/mini-program-cells.ts';
import type { FlowContext } from '../flow/context.ts';
import { concatenatedParts } from '../../syntax/concatenation.ts';
import type { SinkUse, SunkValue } from '../../sinks/use.ts';
import { isFunction, keyName, lastName, memberName, staticText, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import { putUnder } from '../flow/paths.ts';
import type { SourceHit } from '../flow/value.ts';
import { constantValue } from '../file/initial-values.ts';
import type { Node, Text } from '../../types.ts';
import { shownWherePassed } from '../shape/passed-on.ts';
import { shapeOf } from '../shape/shape.ts';
import { endingIn, withWords, type Cell } from './cell.ts';
import { keyOf } from './keys.ts';
import { PARAMETER, templateParts } from './page-writes.ts';
import { SHOWN_ANSWER, answerReads, shownOfAnswer } from './shown-answers.ts';
import { SHOWN_BODY, bodyReads, shownOfBodies } from './shown-bodies.ts';
import { storeCall, storedReads } from './storage.ts';
import { writtenTo } from './written.ts';

const WRITER = new RegExp(`^(?:${WRITING_WORDS.join('|')})`);
/** Files that a route of a mini-program or of a uni-app program may be. */
const PAGES = ['js', 'ts', 'vue', 'nvue', 'uvue'];
/** A route needs more names than this, since the folders before may be the opener's own: `../receipt/index`. */
const MIN_ROUTE = 1;
/** Depth to which records inside a logged record are searched. */
const MAX_DEPTH = 3;

/** Fields that other code shows of what a sink is given: the functions that get it too, and other files. */
export function shownBeyond(context: FlowContext, use: SinkUse, value: SunkValue): readonly SourceHit[] {
  const shown = shownOfParts(context, value.node, 0);
  return shown.length > 0 ? shown : shownByReaders(context, use, value);
}

/** Fields that are read of it by the page that an address opens, and by the readers of a storage key. */
export function shownByReaders(context: FlowContext, { sink, node: use }: SinkUse, { node }: SunkValue): readonly SourceHit[] {
  if (!context.modules.isListed) return [];
  const cell = sink.target === 'url' ? queryCell(node) : sink.target === 'storage' ? storageCell(context, use) : undefined;
  return cell ? writtenTo(context, cell, node, shownThere) : [];
}

/** Fields that are shown of the parts of a value: of `req.body` in `{ error, body: req.body }`, of `answer` in `JSON.stringify(answer)`. */
function shownOfParts(context: FlowContext, node: Node, depth: number): readonly SourceHit[] {
  const bare = unwrap(node);
  const of = (part: Node): readonly SourceHit[] => (depth > MAX_DEPTH ? [] : shownOfParts(context, part, depth + 1));
  switch (bare.type) {
    case 'Literal':
      return [];
    case 'ObjectExpression':
      return bare.properties.flatMap((item): readonly SourceHit[] => {
        if (item.type === 'SpreadElement') return of(item.argument);
        const name = keyName(item.key, item.computed);
        return name === undefined ? [] : putUnder({ sources: [...of(item.value)], silent: false }, [name]);
      });
    case 'ConditionalExpression':
      return [...of(bare.consequent), ...of(bare.alternate)];
    case 'CallExpression':
      if (lastName(bare.callee) === 'stringify') return bare.arguments[0] ? of(bare.arguments[0]) : [];
      break;
    case 'Identifier': {
      const made = constantValue(bare, context.bindings);
      // Fields may be deleted from what is spread into a new object.
      if (made.type === 'ObjectExpression' && made.properties.every(({ type }) => type === 'Property')) return of(made);
    }
  }
  const passed = shownWherePassed(context, node);
  // Other files are found by words in them, which needs their list.
  if (passed.length > 0 || !context.modules.isListed) return passed;
  const answered = shownOfAnswer(context, node);
  return answered.length > 0 ? answered : shownOfBodies(context, node);
}

/** `url: '/pages/order/detail?order=' + JSON.stringify(order)`: only a whole record has fields. */
function queryCell(node: Node): Cell | undefined {
  let value = node;
  let hasFields = false;
  for (;;) {
    const bare = unwrap(value);
    const name = bare.type === 'CallExpression' ? lastName(bare.callee) : undefined;
    hasFields ||= name === 'stringify';
    if (!hasFields && bare.type === 'CallExpression' && /^encodeURI/.test(name ?? '') && bare.arguments[0]) value = bare.arguments[0];
    else break;
  }
  const parameter = hasFields ? parameterAround(node) : undefined;
  return (
    parameter && {
      space: 'page shown',
      key: { text: parameter.name },
      marks: PAGES.map((extension) => endingIn(`/${parameter.route}.${extension}`)),
    }
  );
}

/** The parameter of an address that an expression is put into, and the page that the address leads to. */
function parameterAround(node: Node): { readonly name: string; readonly route: string } | undefined {
  for (let at: Node | undefined = node; at && at.type !== 'ExpressionStatement' && !isFunction(at); at = at.parent) {
    const parts =
      at.type === 'TemplateLiteral'
        ? templateParts(at)
        : at.type === 'BinaryExpression' && at.operator === '+' && at.parent.type !== 'BinaryExpression'
          ? concatenatedParts(at)
          : undefined;
    if (!parts) continue;
    const before = textBefore(parts, node);
    const name = PARAMETER.exec(before)?.[1];
    const route = (before.split('?')[0] ?? '').split('/').filter((part) => part !== '' && !/^\.+$/.test(part));
    return name === undefined || route.length <= MIN_ROUTE || route.some((part) => !/^[\w-]+$/.test(part))
      ? undefined
      : { name, route: route.join('/') };
  }
  return undefined;
}

/** The constant texts before the part that has a node in it; those of parts that are no constants are left out. */
function textBefore(parts: readonly (Node | string)[], node: Node): string {
  let text = '';
  for (const part of parts) {
    if (typeof part !== 'string' && part.range[0] <= node.range[0] && node.range[1] <= part.range[1]) return text;
    text += typeof part === 'string' ? part : (staticText(part) ?? '');
  }
  return '';
}

/** Readers name the key as the writer does: as a text, or by its constant. */
function storageCell(context: FlowContext, use: Node): Cell | undefined {
  const call = use.type === 'CallExpression' ? storeCall(context, use, 'write') : undefined;
  const key = call && keyOf(context, call.place);
  if (!call || !key) return undefined;
  const marks = [...(key.text === undefined ? [] : [`'${key.text}'`, `"${key.text}"`]), ...(key.name === undefined ? [] : [key.name])];
  return { space: `shown ${call.space}`, key, marks: marks.map((mark) => withWords(mark, readerOf(use))) };
}

/** The function that reads what another one writes: `getItem(` of `setItem`, `getCache(` of `saveCache`. */
function readerOf(use: Node): string {
  const name = use.type === 'CallExpression' ? (lastName(use.callee) ?? '') : '';
  return `${name.replace(WRITER, READING_WORDS[0] ?? '')}(`;
}

/** What a file shows of the cell that others fill. */
export function shownReads(context: FlowContext, cell: Cell): readonly SourceHit[] {
  if (cell.space === SHOWN_ANSWER) return answerReads(context, cell);
  if (cell.space === SHOWN_BODY) return bodyReads(context);
  const places =
    cell.space === 'page shown'
      ? openedWith(context, cell.key.text ?? '')
      : storedReads(context, { ...cell, space: cell.space.replace('shown ', '') });
  for (const place of places) {
    const shown = shapeOf(context, place);
    if (shown.length > 0) return shown;
  }
  return [];
}

/** Expressions that read a parameter of what a page is opened with: `options.order` of `onLoad(options)`. */
function openedWith({ candidates, bindings }: FlowContext, name: string): Node[] {
  const openers = [
    ...candidates.properties.flatMap(({ key, computed, value }) => (keyName(key, computed) === OPENED && isFunction(value) ? [value] : [])),
    ...(candidates.plainCalls.get(OPENED) ?? []).flatMap(({ arguments: [fn] }): FunctionNode[] => (fn && isFunction(fn) ? [fn] : [])),
  ];
  return openers.flatMap(({ params: [param] }): Node[] => {
    if (param?.type === 'ObjectPattern')
      return param.properties.flatMap((item) =>
        item.type === 'Property' && keyName(item.key, item.computed) === name ? usesOf(item.value) : [],
      );
    return param?.type === 'Identifier'
      ? usesOf(param).flatMap((use) =>
          use.parent?.type === 'MemberExpression' && use.parent.object === use && memberName(use.parent) === name ? [use.parent] : [],
        )
      : [];
  });

  function usesOf(declared: Node): Node[] {
    const variable = declared.type === 'Identifier' ? bindings.declared(declared) : undefined;
    return (variable?.references ?? []).map(({ identifier }) => identifier as Node);
  }
}

function shownThere(name: string): Text {
  return { en: `known by its field ${name}, used there`, 'zh-CN': `依据：在该处用到字段 ${name}` };
}
