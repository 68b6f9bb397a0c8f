/** The expressions of a component's template. */
import { NodeTypes, type DirectiveNode, type ElementNode, type TemplateChildNode } from '@vue/compiler-dom';
import { answers } from '../catalog/answers/index.ts';
import { MAY_HAVE_CODE, isCodeAttribute } from '../catalog/code-components.ts';
import type { Program, TemplatePart } from '../types.ts';
import { declaredNames } from './declared-names.ts';
import { decodeEntities } from './entities.ts';
import { attribute } from './markup.ts';
import { analyzeScopes } from './scopes.ts';
import { parseFragment } from './script.ts';

const ADDRESSES = ['to', 'href', 'src', 'url', 'action', 'path', 'data-url'];
const ADDRESS_ATTRIBUTES = new Set(ADDRESSES);
const HANDLER = /[\s"'](?:@|v-on)[^\s=>]{0,80}\s{0,40}=\s{0,40}(?:"[^"]{0,2000}[(=]|'[^']{0,2000}[(=])/;
const ADDRESS = new RegExp(`(?:v-bind:|[\\s"'][:.])(?:${ADDRESSES.join('|')})\\b[^\\s=>]*\\s*=\\s*(?:"[^"]*[+\`]|'[^']*[+\`])`);
/** Events that hand over a person's data: the handler's name alone says who gets it. */
const HANDING_EVENTS: ReadonlySet<string> = new Set(answers.flatMap((answer) => answer.events ?? []));
const HANDING = new RegExp(`(?:@|v-on:)(?:${[...HANDING_EVENTS].join('|')})\\b`, 'i');
const DIRECTIVE = /<!--\s*eslint-/;

/** Whether a component's markup may hold anything that is read; two of three hold nothing, and need not be parsed for it. */
export function mayHaveMarkup(text: string): boolean {
  return HANDLER.test(text) || HANDING.test(text) || ADDRESS.test(text) || MAY_HAVE_CODE.test(text) || DIRECTIVE.test(text);
}

/**
 * Expressions of a template from which values can leave: event handlers that call or assign, bound addresses, and what
 * QR and bar codes say.
 * Others are skipped before they are parsed; what is not valid is left out.
 */
export function readTemplate(template: ElementNode): TemplatePart[] {
  const parts: TemplatePart[] = [];
  visit(template.children, [], parts);
  return parts;
}

function visit(children: readonly TemplateChildNode[], outer: readonly string[], parts: TemplatePart[]): void {
  for (const child of children) {
    if (child.type !== NodeTypes.ELEMENT) continue;
    const introduced = introducedNames(child);
    const locals = introduced.length > 0 ? [...outer, ...introduced] : outer;
    for (const prop of child.props) {
      const part = prop.type === NodeTypes.DIRECTIVE ? toPart(prop, child.tag, locals) : undefined;
      if (part) parts.push(part);
    }
    visit(child.children, locals, parts);
  }
}

function toPart(directive: DirectiveNode, tag: string, locals: readonly string[]): TemplatePart | undefined {
  const role = directive.name === 'on' ? 'handler' : directive.name === 'bind' ? 'bound' : undefined;
  if (!role || !directive.exp) return undefined;
  const name = directive.arg?.type === NodeTypes.SIMPLE_EXPRESSION ? directive.arg.content : '';
  const { source, start } = directive.exp.loc;
  const mayLeak = role === 'handler' ? /[(=]/.test(source) || HANDING_EVENTS.has(name.toLowerCase()) : (ADDRESS_ATTRIBUTES.has(name) && /[+`]/.test(source)) || isCodeAttribute(tag, name);
  if (!mayLeak) return undefined;
  const tree = parseFragment(decodeEntities(source), { index: start.offset, line: start.line, column: start.column - 1 });
  return tree && { tree, scopes: analyzeScopes(tree), role, name, tag, locals };
}

/** Names of `v-for` and of slots, in both majors of Vue. */
function introducedNames(element: ElementNode): string[] {
  return element.props.flatMap((prop) => {
    if (prop.type === NodeTypes.ATTRIBUTE) return prop.name === 'slot-scope' || prop.name === 'scope' ? patternNames(attribute(element, prop.name) ?? '') : [];
    if (prop.name === 'slot') return patternNames(prop.exp?.loc.source ?? '');
    if (prop.name !== 'for') return [];
    const binding = (prop.exp?.loc.source ?? '').split(/(?<!\s)\s+(?:in|of)\s/)[0] ?? '';
    return patternNames(binding.trim().replace(/^\((.*)\)$/s, '$1'));
  });
}

/** Names that a list of patterns declares. */
function patternNames(patterns: string): string[] {
  const plain = patterns.trim();
  if (plain === '' || /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(plain)) return plain === '' ? [] : [plain];
  const tree = parseFragment(`(${plain}) => 0`, { index: 0, line: 1, column: 0 });
  return tree ? parameterNames(tree) : [];
}

function parameterNames({ body: [statement] }: Program): string[] {
  const fn = statement?.type === 'ExpressionStatement' ? statement.expression : undefined;
  return fn?.type === 'ArrowFunctionExpression' ? fn.params.flatMap(declaredNames) : [];
}
