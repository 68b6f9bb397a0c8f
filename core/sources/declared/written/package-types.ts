/** Types that packages declare for data of persons, which the catalogue lists: `Patient` of `fhir/r4`. */
import { packageTypes } from '../../../catalog/package-types/index.ts';
import type { PackageField, PackageTypes } from '../../../catalog/define.ts';
import { addTo } from '../../../groups.ts';
import type { Node } from '../../../types.ts';
import { objectShape, once, type Field, type Shape } from '../shape.ts';

const byType = new Map<string, PackageTypes[]>();
for (const entry of packageTypes) for (const name of Object.keys(entry.types)) addTo(byType, name, entry);

/** Whether the catalogue has a type of this name. */
export function isOfPackages(name: string): boolean {
  return byType.has(name);
}

/** The shape of a type that a package exports under a name; its fields stand at `node`. Undefined for types that the catalogue has not. */
export function packageType(module: string, name: string, node: Node, args: readonly (() => Shape | undefined)[]): Shape | undefined {
  const owner = byType.get(name)?.find(({ modules }) => modules.some((wanted) => module === wanted || module.startsWith(`${wanted}/`)));
  return owner && shapeOfType(owner, name, node, args);
}

function shapeOfType(owner: PackageTypes, name: string, node: Node, args: readonly (() => Shape | undefined)[]): Shape | undefined {
  const fields = Object.hasOwn(owner.types, name) ? owner.types[name] : undefined;
  return fields && shapeOfFields(owner, fields, node, args);
}

function shapeOfFields(
  owner: PackageTypes,
  fields: Readonly<Record<string, PackageField>>,
  node: Node,
  args: readonly (() => Shape | undefined)[],
): Shape {
  const listed = Object.entries(fields).map(([name, holds]): Field => {
    if (typeof holds !== 'string') return { name, node, type: once(() => shapeOfFields(owner, holds, node, args)) };
    if (holds.startsWith('#')) return { name, node, type: once(() => shapeOfType(owner, holds.slice(1), node, args)) };
    if (holds.startsWith('<')) return { name, node, type: () => args[Number(holds.slice(1))]?.() };
    return { name, node, type: () => undefined, told: () => ({ kind: holds, confidence: 'medium' }) };
  });
  return objectShape(listed, true);
}
