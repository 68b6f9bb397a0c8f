/** Attributes of a page through which values can leave, and texts in them that may be a key or password. */
import { NodeTypes, type AttributeNode, type ElementNode, type TemplateChildNode } from '@vue/compiler-dom';
import { ADDRESS_ATTRIBUTE, HANDLER_ATTRIBUTE } from '../../catalog/platforms/pages.ts';
import { SECRET_ATTRIBUTE } from '../../catalog/platforms/mini-program-dialects.ts';
import { CARRIED_INPUT } from '../../catalog/markup/elements.ts';
import type { Range } from '../../types.ts';
import { attribute } from '../components/markup.ts';
import type { MarkupPlace } from '../mini-program/reading.ts';
import { THYMELEAF_LINK } from './filled.ts';
import type { Interpolation } from './interpolations.ts';

const PARAMETER = /[?&][\w.-]+=/;
const SCRIPT_ADDRESS = /^\s*javascript:/i;
const MIN_SECRET = 6;
const MAX_PLACES = 2_000;
const NAME = /[a-z_$][\w$]*/gi;

/** Whether the markup of a page may have such an attribute: many have none, and need not be read for it. */
export const MAY_HAVE_PLACES = /[\s"']on[a-z]{3,20}\s{0,4}=|javascript:|@\{|[?&][\w.-]{1,60}=|key|passw(?:or)?d|pwd|secret|token/i;

/** The places of a page. `text` is the page as it is read. */
export function placesIn(children: readonly TemplateChildNode[], text: string, interpolations: readonly Interpolation[]): MarkupPlace[] {
  const places: MarkupPlace[] = [];
  visit(children, (element) => {
    if (places.length > MAX_PLACES) return;
    for (const prop of element.props) {
      const place =
        prop.type === NodeTypes.ATTRIBUTE && prop.value
          ? placeOf(element, prop, valueRange(prop.value.loc), text, interpolations)
          : undefined;
      if (place) places.push(place);
    }
  });
  return places;
}

function visit(children: readonly TemplateChildNode[], take: (element: ElementNode) => void): void {
  for (const child of children) {
    if (child.type !== NodeTypes.ELEMENT) continue;
    take(child);
    visit(child.children, take);
  }
}

function placeOf(
  element: ElementNode,
  { name }: AttributeNode,
  value: Range,
  text: string,
  interpolations: readonly Interpolation[],
): MarkupPlace | undefined {
  const written = text.slice(value.start, value.end);
  const { tag } = element;
  const base = { tag, value, locals: [] };
  if (HANDLER_ATTRIBUTE.test(name))
    return /[(=]/.test(written) ? { ...base, role: 'handler', name: name.slice(2).toLowerCase(), expressions: [whole(value)] } : undefined;
  const scheme = SCRIPT_ADDRESS.exec(written);
  if (scheme)
    return /[(=]/.test(written)
      ? { ...base, role: 'handler', name: 'click', expressions: [whole({ start: value.start + scheme[0].length, end: value.end })] }
      : undefined;
  if (ADDRESS_ATTRIBUTE.test(name)) return addressIn(base, name, written, interpolations);
  const named = secretName(element, name, written);
  return named === undefined ? undefined : { ...base, role: 'bound', name: named, expressions: [] };
}

function addressIn(
  base: Pick<MarkupPlace, 'tag' | 'value' | 'locals'>,
  name: string,
  written: string,
  interpolations: readonly Interpolation[],
): MarkupPlace | undefined {
  if (!PARAMETER.test(written) && !THYMELEAF_LINK.test(written)) return undefined;
  const inside = interpolations.filter(({ start, end, path }) => path && base.value.start <= start && end <= base.value.end);
  const expressions = inside.map(({ start, end, path }) => ({ ...whole(path as Range), marked: { start, end } }));
  const locals = expressions.flatMap(({ at, end }) => written.slice(at.index - base.value.start, end - base.value.start).match(NAME) ?? []);
  return { ...base, locals, role: 'bound', name, expressions };
}

/** Under which name a text stands that may be a key or password; undefined for what is none. */
function secretName(element: ElementNode, name: string, written: string): string | undefined {
  if (written.length < MIN_SECRET || /[{}\s<>$]/.test(written)) return undefined;
  if (name === 'value' && element.tag === 'input' && CARRIED_INPUT.test(attribute(element, 'type') ?? '')) {
    const own = attribute(element, 'name') ?? attribute(element, 'id') ?? '';
    const isPassword = attribute(element, 'type') === 'password';
    return SECRET_ATTRIBUTE.test(own) ? own : isPassword ? 'password' : undefined;
  }
  return name.startsWith('data-') && SECRET_ATTRIBUTE.test(name) ? name : undefined;
}

function whole({ start, end }: Range): MarkupPlace['expressions'][number] {
  return { at: { index: start, line: 1, column: 0 }, end };
}

function valueRange({
  source,
  start,
  end,
}: {
  readonly source: string;
  readonly start: { readonly offset: number };
  readonly end: { readonly offset: number };
}): Range {
  return /^["']/.test(source) ? { start: start.offset + 1, end: end.offset - 1 } : { start: start.offset, end: end.offset };
}
