/** The expressions of a component's template. */
import { NodeTypes, type DirectiveNode, type ElementNode, type TemplateChildNode } from '@vue/compiler-dom';
import type { TemplatePart } from '../../parsed-file.ts';
import { parseExpressions, type MarkupExpression } from '../expressions.ts';
import { Introduced, introduces } from '../introduced-names.ts';
import { mayLeak } from './leaking-attributes.ts';

/**
 * Expressions of a template from which values can leave: event handlers that call or assign, bound addresses, and
 * the contents of QR and bar codes.
 * Others are skipped before they are parsed; what is not valid is left out.
 */
export function readTemplate(template: Pick<ElementNode, 'children'>, text: string): TemplatePart[] {
  const places: Place[] = [];
  visit(template.children, undefined, places);
  if (places.length === 0) return [];
  const parsed = parseExpressions(text, places);
  return places.flatMap(({ role, name, tag, around }, index): TemplatePart[] => {
    const expression = parsed[index];
    return expression ? [{ ...expression, role, name, tag, locals: around?.names ?? [] }] : [];
  });
}

/** An expression that is read, and where it stands. */
interface Place extends MarkupExpression, Pick<TemplatePart, 'role' | 'name' | 'tag'> {
  readonly around: Introduced | undefined;
}

function visit(children: readonly TemplateChildNode[], outer: Introduced | undefined, places: Place[]): void {
  for (const child of children) {
    if (child.type !== NodeTypes.ELEMENT) continue;
    const around = child.props.some(introduces) ? new Introduced(child, outer) : outer;
    for (const prop of child.props) {
      const place = prop.type === NodeTypes.DIRECTIVE ? placeOf(prop, child.tag, around) : undefined;
      if (place) places.push(place);
    }
    visit(child.children, around, places);
  }
}

function placeOf(directive: DirectiveNode, tag: string, around: Introduced | undefined): Place | undefined {
  const role = directive.name === 'on' ? 'handler' : directive.name === 'bind' ? 'bound' : undefined;
  if (!role || !directive.exp) return undefined;
  const name = directive.arg?.type === NodeTypes.SIMPLE_EXPRESSION ? directive.arg.content : '';
  const { source, start, end } = directive.exp.loc;
  return mayLeak(role, tag, name, source)
    ? { at: { index: start.offset, line: start.line, column: start.column - 1 }, end: end.offset, role, name, tag, around }
    : undefined;
}
