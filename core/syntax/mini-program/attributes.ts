/** Attributes of mini-program markup, whatever the platform calls its directives. */
import { NodeTypes, type AttributeNode, type ElementNode } from '@vue/compiler-dom';
import { MINI_PROGRAM_DIALECTS } from '../../catalog/platforms/mini-program-dialects.ts';
import type { Range } from '../../types.ts';

const PREFIXES = MINI_PROGRAM_DIALECTS.map(({ prefix }) => prefix);

/** An attribute with the range of its value, quotes left out. */
export interface Attribute {
  readonly name: string;
  readonly value: Range;
}

/** Attributes of an element that have a value. */
export function attributesOf({ props }: ElementNode): Attribute[] {
  return props.flatMap((prop) =>
    prop.type === NodeTypes.ATTRIBUTE && prop.value ? [{ name: prop.name, value: valueRange(prop.value, prop) }] : [],
  );
}

/** The attribute that a directive of any platform is: `for` for `wx:for` and `s-for`. */
export function directive(attributes: readonly Attribute[], name: string): Attribute | undefined {
  return attributes.find((attribute) => PREFIXES.some((prefix) => attribute.name === prefix + name));
}

export function attributeNamed(attributes: readonly Attribute[], name: string): Attribute | undefined {
  return attributes.find((attribute) => attribute.name === name);
}

function valueRange({ loc: { start, end } }: NonNullable<AttributeNode['value']>, { loc }: AttributeNode): Range {
  return /["']$/.test(loc.source) ? { start: start.offset + 1, end: end.offset - 1 } : { start: start.offset, end: end.offset };
}
