/** Which fields of a record a query reads, by a projection. */
import type { Node } from '../../../types.ts';
import { staticText } from '../../../syntax/tree.ts';
import { projectionFlags } from '../../projection-flags.ts';
import { omitted, picked, type Shape } from '../shape.ts';

/** The fields of a projection: `'title'`, `'-phone'`, `{ title: 1, _id: 0 }`, `{ phone: 0 }`. Any other expression leaves them as they are. */
export function projected(shape: Shape, projection: Node | undefined, call: Node): Shape {
  const text = projection && staticText(projection);
  if (text) return fieldsOfText(shape, text, call);
  const flags = projection ? projectionFlags(projection) : [];
  const kept = flags.flatMap(({ name, isKept }) => (isKept ? [name] : []));
  if (kept.length > 0) return picked(shape, new Set(kept), call);
  return flags.length > 0 ? omitted(shape, new Set(flags.map(({ name }) => name))) : shape;
}

function fieldsOfText(shape: Shape, text: string, call: Node): Shape {
  const names = text.split(/\s+/).filter((name) => name !== '' && !name.startsWith('+'));
  if (names.length === 0) return shape;
  const isOmitted = names.every((name) => name.startsWith('-'));
  return isOmitted ? omitted(shape, new Set(names.map((name) => name.slice(1)))) : picked(shape, new Set(names), call);
}
