/** What a file of a mini-program reads of cells that other files of its program fill. */
import type { TSESTree } from '@typescript-eslint/types';
import {
  CLOUD_CALL,
  CLOUD_FUNCTION,
  GIVEN,
  OPENED,
  OPENING,
  OPEN_PAGES,
  REGISTERING,
  SHARED_OPTIONS,
  TAKEN_OVER,
  TRIGGER,
} from '../../catalog/platforms/mini-program-cells.ts';
import { propertyValue } from '../state/state-options.ts';
import type { FlowContext } from '../flow/context.ts';
import { putUnder } from '../flow/paths.ts';
import { initialValue } from '../file/initial-values.ts';
import type { CallingElement } from '../file/markup-candidates.ts';
import { originOf } from '../file/origin.ts';
import { keyName, lastName, memberName, staticText, type FunctionNode } from '../../syntax/tree.ts';
import { SILENT, type SourceHit, type Value } from '../flow/value.ts';
import { Memo } from '../../memo.ts';
import type { Node } from '../../types.ts';
import { isErrorName } from '../names/negative-names.ts';
import { beside, endingIn, file, withWords, type Cell } from './cell.ts';
import { attributeNames, componentName } from './component-names.ts';
import { declaredProperty, propertySources } from './component-props.ts';
import { isOpenPage, propertyName, selectorOf } from './pages.ts';
import { writtenTo } from './written.ts';

const MAX_EVENTS = 12;

/** What a parameter is given by another file: of a channel, as the page's query, by the caller of a function in the cloud. */
export function givenByProgram(context: FlowContext, fn: FunctionNode, index: number): Value | undefined {
  if (index !== 0 || !context.modules.written) return undefined;
  const cell = channelOf(fn) ?? queryOf(context, fn) ?? cloudCallOf(context, fn);
  const [parameter = fn] = fn.params;
  const value = cell && valueIn(context, cell, parameter, []);
  // Under the name of an error or event only a response counts.
  return value && parameter.type === 'Identifier' && isErrorName(parameter.name) ? asAnswer(value) : value;
}

/** `events: { picked: fn }` of the page that opens another one; the other way round, `on`, is that of every bus. */
function channelOf(fn: FunctionNode): Cell | undefined {
  const event = propertyName(fn);
  const events = fn.parent?.parent?.parent;
  const options = events?.type === 'Property' && keyName(events.key, events.computed) === 'events' ? events.parent : undefined;
  const call = options?.parent;
  return event === undefined || call?.type !== 'CallExpression' || !OPENING.has(lastName(call.callee) ?? '')
    ? undefined
    : { space: 'event channel', key: { text: event } };
}

/** `onLoad(options)` of a page, by the end of its path; pages of the same folder open it by its name alone. */
function queryOf(context: FlowContext, fn: FunctionNode): Cell | undefined {
  const path = propertyName(fn) === OPENED ? namesOf(context) : undefined;
  const route = path && PAGE_SCRIPT.test(path.at(-1) ?? '') ? path.slice(-2).join('/').replace(PAGE_SCRIPT, '') : undefined;
  if (route === undefined) return undefined;
  const marks = [withWords(`${route}?`), withWords(`./${route.split('/').at(-1) ?? ''}?`)];
  return { space: 'page query', key: { text: route }, marks };
}

/** The ending of a page's script: uni-app has pages in components of Vue. https://uniapp.dcloud.net.cn/tutorial/page.html#lifecycle */
const PAGE_SCRIPT = /\.(?:[jt]s|vue)$/;

/** `exports.main = async (event) => …` of `save/index.js`. */
function cloudCallOf(context: FlowContext, fn: FunctionNode): Cell | undefined {
  const holder = fn.parent;
  const isMain =
    holder?.type === 'AssignmentExpression' &&
    holder.left.type === 'MemberExpression' &&
    memberName(holder.left) === CLOUD_FUNCTION &&
    lastName(holder.left.object) === 'exports';
  const [name, script] = isMain ? namesOf(context).slice(-2) : [];
  return name === undefined || !/^index\.[jt]s$/.test(script ?? '')
    ? undefined
    : { space: 'page cloud', key: { text: name }, marks: [withWords(CLOUD_CALL, name)] };
}

/** Names of the folders down to the file that is looked at, and its own. */
function namesOf({ modules }: FlowContext): string[] {
  return (modules.from ?? '').replaceAll('\\', '/').split('/');
}

/** What components of a page pass with their events. */
export function detailOfComponents(context: FlowContext, elements: readonly CallingElement[], node: Node): SourceHit[] {
  if (!context.modules.written) return [];
  return elements.slice(0, MAX_EVENTS).flatMap(({ event, tag }) => {
    const script = tag.includes('-') ? context.candidates.markup.componentOf(tag) : undefined;
    return script === undefined
      ? []
      : (valueIn(context, { space: 'page event', key: { text: event }, marks: [file(script, TRIGGER)] }, node, ['detail'])?.sources ?? []);
  });
}

/** What the response of a call of a function in the cloud holds. */
export function cloudAnswer(context: FlowContext, call: TSESTree.CallExpression): Value | undefined {
  if (lastName(call.callee) !== CLOUD_CALL || !call.arguments[0] || !context.modules.written) return undefined;
  const options = initialValue(call.arguments[0], context.bindings);
  const name = options.type === 'ObjectExpression' ? propertyValue(options, 'name') : undefined;
  const text = name && staticText(name);
  if (text === undefined) return undefined;
  const place = { key: { text: CLOUD_FUNCTION }, marks: [endingIn(`/${text}/index.js`)] };
  const answered = valueIn(context, { space: 'page answer', ...place }, call, ['result']);
  // What the function is called shows nothing where its own text has all that it returns.
  return answered ?? (writtenTo(context, { space: 'page outcome', ...place }, call).length > 0 ? SILENT : undefined);
}

/** What another page or component has under a name of its state: `pages[0].data.order`. */
export function stateElsewhere(context: FlowContext, node: Node, object: Node, name: string): Value | undefined {
  if (object.type !== 'MemberExpression' || memberName(object) !== 'data' || !context.modules.written) return undefined;
  const cell = { space: 'page state', key: { text: name } };
  if (isOpenPage(context, object.object)) return valueIn(context, { ...cell, marks: [withWords('Page(', name)] }, node, []);
  const selector = selectorOf(context, object.object);
  const script = selector === undefined ? undefined : context.candidates.markup.componentOf(selector);
  return script === undefined ? undefined : valueIn(context, { ...cell, marks: [file(script)] }, node, []);
}

/** How a page or component gets at state that other files give it. */
interface Openings {
  /** Its properties, by name. */
  readonly given: ReadonlyMap<string, Node>;
  /** Scripts of behaviors, with the place that lists them. */
  readonly behaviors: readonly { readonly script: string; readonly node: Node }[];
  /** The call that registers a page. */
  readonly page?: Node;
}

const known = new Memo<FlowContext, Openings>();

/** What other files put into the state of this page or component under a name: parents, behaviors, pages above. */
export function stateFromElsewhere(context: FlowContext, name: string): readonly SourceHit[] {
  const { from, written } = context.modules;
  if (!written || from === undefined) return [];
  let openings = known.get(context);
  if (!openings) known.set(context, (openings = openingsOf(context)));
  const { given, behaviors, page } = openings;
  const place = given.get(name);
  const property = declaredProperty(context, name);
  return [
    ...(property ? propertySources(context, name, property) : []),
    ...(place
      ? (valueIn(
          context,
          {
            space: 'page given',
            key: { text: `${from} ${name}` },
            marks: attributeNames(name).map((attribute) => beside(`${attribute}="{{`, componentName(from))),
          },
          place,
          [],
        )?.sources ?? [])
      : []),
    ...behaviors.flatMap(
      ({ script, node }) => valueIn(context, { space: 'page state', key: { text: name }, marks: [file(script)] }, node, [])?.sources ?? [],
    ),
    ...(page
      ? (valueIn(context, { space: 'page below', key: { text: name }, marks: [withWords(OPEN_PAGES, 'setData', `${name}:`)] }, page, [])
          ?.sources ?? [])
      : []),
  ];
}

function openingsOf({ bindings, candidates, modules }: FlowContext): Openings {
  const given = new Map<string, Node>();
  const behaviors: { script: string; node: Node }[] = [];
  for (const property of candidates.properties) {
    const { value } = property;
    const option = optionOf(property);
    if (GIVEN.has(option) && value?.type === 'ObjectExpression') {
      for (const item of value.properties) if (item.type === 'Property') given.set(keyName(item.key, item.computed) ?? '', item.key);
    } else if (TAKEN_OVER.has(option) && value?.type === 'ArrayExpression') {
      for (const element of value.elements) {
        const origin = element?.type === 'Identifier' ? originOf(element, bindings) : undefined;
        const script = origin?.type === 'module' ? modules.idOf?.(origin.module) : undefined;
        if (element && script !== undefined) behaviors.push({ script, node: element });
      }
    }
  }
  return { given, behaviors, page: candidates.plainCalls.get('Page')?.[0]?.callee };
}

/** Name of an option of a page or component; empty where another framework may mean something else by it. */
function optionOf({ key, computed, parent }: TSESTree.Property | TSESTree.PropertyDefinition): string {
  const name = keyName(key, computed) ?? '';
  if (!SHARED_OPTIONS.has(name)) return name;
  const call = parent.parent;
  return call?.type === 'CallExpression' && REGISTERING.has(lastName(call.callee) ?? '') ? name : '';
}

function asAnswer({ sources, silent }: Value): Value {
  return { sources: sources.map((source) => ({ ...source, evidence: 'api' })), silent };
}

function valueIn(context: FlowContext, cell: Cell, node: Node, path: readonly string[]): Value | undefined {
  const sources = writtenTo(context, cell, node);
  if (sources.length === 0) return undefined;
  return { sources: path.length > 0 ? putUnder({ sources: [...sources], silent: false }, path) : sources, silent: false };
}
