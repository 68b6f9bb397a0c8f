/** Attributes of mini-program markup that may leak: addresses with parameters, contents of codes, keys as constant text. */
import { isCodeAttribute, MAY_HAVE_CODE } from '../../catalog/platforms/code-components.ts';
import { SECRET_ATTRIBUTE } from '../../catalog/platforms/mini-program-dialects.ts';
import type { Attribute } from './attributes.ts';
import { place, type OpenElement } from './elements.ts';
import { mustachesIn } from './readable.ts';
import type { MarkupPlace, MarkupSource } from './reading.ts';

/** A parameter of an address, as it stands before a value. */
const PARAMETER = /[?&#][\w.-]+=/;
const MIN_SECRET = 6;
const SECRET = /(?<!:)(?:key|passw(?:or)?d|pwd|secret|token)\s{0,4}=/i;

/** Whether a markup may have such an attribute: most have none, and need not be read for it. */
export function mayHaveMarkupLeaks(text: string): boolean {
  return PARAMETER.test(text) || MAY_HAVE_CODE.test(text) || SECRET.test(text);
}

/** The attributes of an element that are looked at for leaks. */
export function leaksOf(tag: string, attributes: readonly Attribute[], element: OpenElement, source: MarkupSource): MarkupPlace[] {
  return attributes.flatMap(({ name, value }): MarkupPlace[] => {
    const text = source.text.slice(value.start, value.end);
    const expressions = mustachesIn(source.text, value.start, value.end);
    if (expressions.length > 0)
      return PARAMETER.test(text) || isCodeAttribute(tag, name)
        ? [{ ...place('bound', name, tag, value, element, source, expressions), isLeak: true }]
        : [];
    const isSecret = text.length >= MIN_SECRET && !/[{}\s<>]/.test(text) && SECRET_ATTRIBUTE.test(name);
    return isSecret ? [{ ...place('bound', name, tag, value, element, source, []), isLeak: true }] : [];
  });
}
