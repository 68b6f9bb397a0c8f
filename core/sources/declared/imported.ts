import { ANSWER_PROPERTIES, ANSWER_TYPE_NAME, PERSONAL_RECORD_TYPE, TYPE_ENDING } from '../../catalog/type-names/conventions.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import type { FlowContext } from '../flow/context.ts';
import { originOf } from '../file/origin.ts';
import { isOfPackages, packageType } from './written/package-types.ts';
import { importPath, thingAt } from '../flow/imports.ts';
import type { ExportedTypes } from './summary.ts';
import { behind, merged, personShape, type Shape } from './shape.ts';
import { shapeFrom } from './summary.ts';

/** A type of another module, or one without a declaration. */
export interface ImportedReference {
  /** Where it is used: sources of the type stand there. */
  readonly node: Node;
  /** Last name of the reference, as it is written. */
  readonly name: string;
  /** First name of the reference, whose declaration may be an import. */
  readonly identifier?: TSESTree.Identifier;
  /** The module named by `import('./types').User`. */
  readonly module?: string;
  /** Its type arguments. */
  readonly args?: readonly (() => Shape | undefined)[];
}

/**
 * Shape of a type that this file does not declare: as its module declares it; else a person's record by its name,
 * or a response around its argument (`PageResult<User>`).
 */
export function importedType(context: FlowContext, reference: ImportedReference): Shape | undefined {
  const { node, name, identifier, args = [] } = reference;
  const origin = identifier && isOfPackages(name) ? originOf(identifier, context.bindings) : undefined;
  const known = origin?.type === 'module' ? packageType(origin.module, name, node, args) : undefined;
  if (known) return known;
  const declared = typesElsewhere(context, reference)?.declared;
  const shape = declared && shapeFrom(declared, node, args);
  if (shape && isTelling(shape)) return shape;
  if (isPersonType(context, name)) return personShape({ name, node });
  return args.length === 1 && ANSWER_TYPE_NAME.test(name)
    ? behind(merged(args.map((argument) => argument())), ...ANSWER_PROPERTIES)
    : shape;
}

/** Type of a value that another module exports. */
export function importedValueType(context: FlowContext, node: Node): Shape | undefined {
  const value = exportedTypes(context, node)?.value;
  return value && shapeFrom(value, node);
}

/** Types behind a name of another module of the project. */
export function exportedTypes(context: FlowContext, node: Node): ExportedTypes | undefined {
  const path = importPath(context, node);
  return path?.module === undefined ? undefined : thingAt(context, path)?.types;
}

function typesElsewhere(context: FlowContext, { name, identifier, module }: ImportedReference): ExportedTypes | undefined {
  if (module !== undefined) return context.modules.isProject(module) ? context.modules.find(module, [name])?.types : undefined;
  const path = identifier && importPath(context, identifier);
  if (path?.module === undefined) return undefined;
  return context.modules.find(path.module, identifier?.name === name ? path.path : [...path.path, name])?.types;
}

/** Whether a shape is evidence of anything: a class of values, a field, a record. */
function isTelling({ values, fields, persons, others }: Shape): boolean {
  return values !== undefined || fields.size > 0 || persons.length > 0 || others !== undefined;
}

/** Whether the name of a type is that of a person's record: `UserInfo`, `PatientDto`. */
function isPersonType(context: FlowContext, name: string): boolean {
  const bare = name.replace(/^I(?=[A-Z])/, '').replace(TYPE_ENDING, '');
  const person = context.vocabulary.personObject(bare.charAt(0).toLowerCase() + bare.slice(1));
  return person !== undefined && (person !== 'low' || PERSONAL_RECORD_TYPE.test(bare));
}
