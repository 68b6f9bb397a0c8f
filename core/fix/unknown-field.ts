/** A literal that a model of mongoose is given under a name which its schema has not: it is not stored, and whatever stands there is of no use. */
import type { Facts } from '../sources/file/facts.ts';
import { keyName, lastName } from '../syntax/tree.ts';
import type { Fix, Node } from '../types.ts';
import { escaped } from './reads/program-texts.ts';
import { cutsOf } from './replace.ts';

/** The repair that leaves it out; undefined where the schema is not in sight. https://mongoosejs.com/docs/guide.html#strict */
export function unknownFieldFix({ file, fixing: { program } }: Facts, literal: Node): Fix | undefined {
  const property = literal.parent;
  const object = property?.type === 'Property' && property.value === literal ? property.parent : undefined;
  const made = object?.parent;
  if (property?.type !== 'Property' || object?.type !== 'ObjectExpression' || object.properties.length < 2) return undefined;
  const name = keyName(property.key, property.computed);
  const model = made?.type === 'NewExpression' && made.arguments[0] === object ? lastName(made.callee) : undefined;
  if (!program || name === undefined || model === undefined || !/^[A-Z]/.test(model)) return undefined;
  const defined = new RegExp(String.raw`\bmodel(?:<[^()\n]{1,80}>)?\(\s*['"]${escaped(model)}['"]\s*,`);
  const schemas = program.files.map((path) => program.textOf(path) ?? '').filter((text) => defined.test(text) && /\bSchema\b/.test(text));
  const [schema, ...others] = schemas;
  // What is set by a name of its own, a virtual or a plugin is known to the model too.
  if (schema === undefined || others.length > 0 || new RegExp(String.raw`\b${escaped(name)}\b`).test(schema)) return undefined;
  if (/\.plugin\(|strict\s*:\s*false|\.discriminator\(/.test(schema)) return undefined;
  return {
    title: { en: `Leave ${name} out: ${model} has no such field`, 'zh-CN': `去掉 ${name}：${model} 没有该字段` },
    act: 'leave out',
    safety: 'review',
    edits: cutsOf(object.properties, new Set([property]), file.text),
  };
}
