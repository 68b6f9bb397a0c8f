import { NodeTypes, parse, type ElementNode, type TemplateChildNode } from '@vue/compiler-dom';
import type { Comment } from '../suppress/directives.ts';
import type { Range, TemplatePart } from '../types.ts';
import { parseFragment } from './script.ts';

/** The parts of a single-file component; ranges are those of the contents. */
export interface Component {
  readonly scripts: readonly { readonly range: Range; readonly typescript: boolean; readonly jsx: boolean }[];
  readonly template?: ElementNode;
  /** HTML comments of the markup, for `eslint-disable`. */
  readonly comments: readonly Comment[];
}

/** Splits a `.vue` file into its blocks. Never throws: what cannot be read is left out. */
export function readComponent(text: string): Component {
  const root = parse(text, { parseMode: 'sfc', comments: true, onError: () => undefined });
  const scripts: { range: Range; typescript: boolean; jsx: boolean }[] = [];
  const comments: Comment[] = [];
  let template: ElementNode | undefined;
  for (const [index, block] of root.children.entries()) {
    if (block.type === NodeTypes.COMMENT) {
      const next = root.children.slice(index).find((child) => child.type === NodeTypes.ELEMENT);
      collectComments([block], (next ?? block).loc.end.offset, comments);
    }
    if (block.type !== NodeTypes.ELEMENT) continue;
    if (block.tag === 'script') {
      const lang = attribute(block, 'lang') ?? '';
      const range = innerRange(block);
      if (range && attribute(block, 'src') === undefined) {
        scripts.push({ range, typescript: /^tsx?$/.test(lang), jsx: /x$/.test(lang) });
      }
    } else if (block.tag === 'template' && !template && !/^(?:pug|jade)$/.test(attribute(block, 'lang') ?? '')) {
      template = block;
      collectComments(block.children, block.loc.end.offset, comments);
    }
  }
  return { scripts, template, comments };
}

/**
 * Expressions of a template from which values can leave: event handlers that call or assign, and bound addresses.
 * Others are skipped before they are parsed.
 */
export function readTemplate(template: ElementNode): TemplatePart[] {
  const parts: TemplatePart[] = [];
  visit(template.children, [], parts);
  return parts;
}

const ADDRESS_ATTRIBUTES = new Set(['to', 'href', 'src', 'url', 'action', 'path', 'data-url']);

function visit(children: readonly TemplateChildNode[], locals: readonly string[], parts: TemplatePart[]): void {
  for (const child of children) {
    if (child.type !== NodeTypes.ELEMENT) continue;
    const inner = [...locals, ...introducedNames(child)];
    for (const prop of child.props) {
      if (prop.type !== NodeTypes.DIRECTIVE || prop.exp?.type !== NodeTypes.SIMPLE_EXPRESSION) continue;
      const source = prop.exp.loc.source;
      const name = prop.arg?.type === NodeTypes.SIMPLE_EXPRESSION ? prop.arg.content : '';
      const role = prop.name === 'on' ? 'handler' : 'bound';
      if (role === 'handler' ? !/[(=]/.test(source) : prop.name !== 'bind' || !ADDRESS_ATTRIBUTES.has(name) || !/[+`]/.test(source)) continue;
      const { offset, line, column } = prop.exp.loc.start;
      const wrapped = role === 'bound' ? `(${source})` : source;
      const shift = role === 'bound' ? 1 : 0;
      const at = { index: offset - shift, line, column: Math.max(column - 1 - shift, 0) };
      const tree = parseFragment(wrapped, at);
      if (tree) parts.push({ tree, role, name, tag: child.tag, locals: inner });
    }
    visit(child.children, inner, parts);
  }
}

function introducedNames(element: ElementNode): string[] {
  const names: string[] = [];
  for (const prop of element.props) {
    if (prop.type !== NodeTypes.DIRECTIVE || (prop.name !== 'for' && prop.name !== 'slot')) continue;
    const source = prop.exp?.loc.source ?? '';
    const binding = prop.name === 'for' ? source.split(/\s(?:in|of)\s/)[0] ?? '' : source;
    names.push(...(binding.match(/[a-z_$][\w$]*/gi) ?? []));
  }
  return names;
}

/** A comment of the markup speaks until the end of its block; one that stands before a block, until that block's end. */
function collectComments(children: readonly TemplateChildNode[], until: number, into: Comment[]): void {
  for (const child of children) {
    if (child.type === NodeTypes.COMMENT) {
      into.push({ syntax: 'html', text: child.content, range: { start: child.loc.start.offset, end: child.loc.end.offset }, until });
    }
    if (child.type === NodeTypes.ELEMENT) collectComments(child.children, until, into);
  }
}

function attribute(element: ElementNode, name: string): string | undefined {
  const found = element.props.find((prop) => prop.type === NodeTypes.ATTRIBUTE && prop.name === name);
  return found?.type === NodeTypes.ATTRIBUTE ? found.value?.content ?? '' : undefined;
}

function innerRange(element: ElementNode): Range | undefined {
  const first = element.children[0];
  const last = element.children.at(-1);
  return first && last ? { start: first.loc.start.offset, end: last.loc.end.offset } : undefined;
}
