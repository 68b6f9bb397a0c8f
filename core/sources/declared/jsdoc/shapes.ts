/** Documented types → shapes. Their fields stand in the comments. */
import { JSDOC_BOXES, JSDOC_CONTAINERS } from '../../../catalog/type-names/wrappers.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { Memo } from '../../../memo.ts';
import type { Node } from '../../../types.ts';
import type { FlowContext } from '../../flow/context.ts';
import { importedType } from '../imported.ts';
import { standardValue } from '../written/written-types.ts';
import { CHOICE, FLAG, NUMBER, TEXT, behind, merged, objectShape, once, type Field, type Shape } from '../shape.ts';
import { mayHoldAnyKind } from '../declared-kinds.ts';
import { kindOfText } from '../../documented/texts.ts';
import { readTags, type Tag } from './tags.ts';
import { readType, type DocumentedType } from './type-text.ts';

const PRIMITIVES: ReadonlyMap<string, Shape | undefined> = new Map([
  ['boolean', FLAG],
  ['bool', FLAG],
  ['function', FLAG],
  ['void', FLAG],
  ['string', TEXT],
  ['number', NUMBER],
  ['bigint', NUMBER],
  ['int', NUMBER],
  ['integer', NUMBER],
  ['float', NUMBER],
  ['any', undefined],
  ['unknown', undefined],
  ['object', undefined],
  ['array', undefined],
]);
const NOTHING = new Set(['null', 'undefined', 'void']);

/** Shape of the type that a tag writes. */
export function shapeOfTag(context: FlowContext, tag: Tag, at: Node): Shape | undefined {
  const type = tag.type && readType(tag.type.text, tag.type.offset);
  return type && shapeOf(context, type, at);
}

function shapeOf(context: FlowContext, type: DocumentedType, at: Node): Shape | undefined {
  switch (type.type) {
    case 'literal':
      return CHOICE;
    case 'function':
      return FLAG;
    case 'union':
      return merged(
        type.members.filter((member) => member.type !== 'name' || !NOTHING.has(member.name)).map((member) => shapeOf(context, member, at)),
      );
    case 'record':
      return objectShape(
        type.fields.map((field) => ({
          name: field.name,
          node: placeOf(field.name, field.offset),
          type: once(() => field.value && shapeOf(context, field.value, at)),
        })),
      );
    case 'name':
      return namedShape(context, type, at);
  }
}

function namedShape(context: FlowContext, { name, args, module }: Extract<DocumentedType, { type: 'name' }>, at: Node): Shape | undefined {
  const given = args.map((argument) => () => shapeOf(context, argument, at));
  if (module !== undefined) return importedType(context, { node: at, name, module, args: given });
  if (JSDOC_CONTAINERS.has(name)) return args.length > 0 ? shapeOf(context, args.at(-1) as DocumentedType, at) : undefined;
  if (JSDOC_BOXES.has(name)) return behind(args[0] && shapeOf(context, args[0], at), 'value');
  const primitive = name.toLowerCase();
  if (PRIMITIVES.has(primitive) && (name === primitive || name === `${primitive.charAt(0).toUpperCase()}${primitive.slice(1)}`))
    return PRIMITIVES.get(primitive);
  const typedef = typedefsOf(context).get(name);
  if (typedef) return typedef();
  const definition = context.bindings.topLevel(name)?.defs[0]?.node as Node | undefined;
  const declared = definition && context.types.ofDeclaration(definition);
  return (
    declared ??
    standardValue(name) ??
    importedType(context, {
      node: at,
      name: name.split(/[.~#]/).at(-1) ?? name,
      identifier: definition && nameOfImport(definition),
      args: given,
    })
  );
}

/** Name that an import declares. */
function nameOfImport(declaration: Node): TSESTree.Identifier | undefined {
  return declaration.type === 'ImportSpecifier' ||
    declaration.type === 'ImportDefaultSpecifier' ||
    declaration.type === 'ImportNamespaceSpecifier'
    ? declaration.local
    : undefined;
}

const typedefs = new Memo<FlowContext, ReadonlyMap<string, () => Shape | undefined>>();

/** Types that comments define, found once and only when a documented type is demanded. */
function typedefsOf(context: FlowContext): ReadonlyMap<string, () => Shape | undefined> {
  let known = typedefs.get(context);
  if (!known) {
    const found = new Map<string, () => Shape | undefined>();
    for (const comment of context.candidates.comments) {
      if (comment.type !== 'Block' || !comment.value.includes('@typedef')) continue;
      const tags = readTags(comment);
      tags.forEach((tag, index) => {
        if (tag.tag !== 'typedef' || tag.name === '') return;
        const end = tags.findIndex((other, at) => at > index && other.tag === 'typedef');
        const properties = tags.slice(index + 1, end < 0 ? undefined : end).filter((other) => other.tag === 'property');
        found.set(
          tag.name,
          once(() => typedefShape(context, tag, properties)),
        );
      });
    }
    typedefs.set(context, (known = found));
  }
  return known;
}

function typedefShape(context: FlowContext, tag: Tag, properties: readonly Tag[]): Shape | undefined {
  const own = shapeOfTag(context, tag, placeOf(tag.name, tag.offset));
  return properties.length > 0 ? withFields(context, own, properties, '') : own;
}

/** A type with the fields of dotted tags: `opts.phone` below `opts`, `contact.tel` below nothing. */
export function withFields(context: FlowContext, own: Shape | undefined, tags: readonly Tag[], prefix: string): Shape | undefined {
  const direct = tags.filter(
    (tag) => tag.name.startsWith(prefix) && !tag.name.slice(prefix.length).includes('.') && tag.name.length > prefix.length,
  );
  if (direct.length === 0) return own;
  const fields = direct.map((tag): Field => {
    const name = tag.name.slice(prefix.length);
    const node = placeOf(name, tag.offset);
    return {
      name,
      node,
      type: once(() => withFields(context, shapeOfTag(context, tag, node), tags, `${tag.name}.`)),
      told: once(() => (mayHoldAnyKind(context, name) ? kindOfText(context, tag.description) : undefined)),
    };
  });
  return own && own.values === undefined ? merged([own, objectShape(fields)]) : objectShape(fields);
}

/** A node that stands for a name in a comment. */
function placeOf(name: string, offset: number): Node {
  return { type: 'Identifier', name, range: [offset, offset + name.length] } as Node;
}
