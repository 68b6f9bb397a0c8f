import type { TSESTree } from '@typescript-eslint/types';
import type { Carried, Node } from '../../types.ts';
import type { FlowContext } from '../flow/context.ts';
import { sourcesFrom } from '../flow/imports.ts';
import { originOf } from '../origin.ts';
import { objectShape, personShape, type Field, type Shape } from './shape.ts';

/** A type of another module, or one that nobody declared. */
export interface ImportedReference {
  /** Where it is used: sources of the type stand there. */
  readonly node: Node;
  /** Last name of the reference, as it is written. */
  readonly name: string;
  /** First name of the reference, whose declaration may be an import. */
  readonly identifier?: TSESTree.Identifier;
  /** The module named by `import('./types').User`. */
  readonly module?: string;
}

/**
 * Shape of a type that this file does not declare: the fields that its module tells, or else a person's record when its
 * name says so.
 */
export function importedType(context: FlowContext, reference: ImportedReference): Shape | undefined {
  const { node, name } = reference;
  const fields = fieldsElsewhere(context, reference) ?? [];
  if (fields.length > 0) return objectShape(fields.map((carried) => fieldElsewhere(carried, node)), true);
  return isPersonType(context, name) ? personShape({ name, node }) : undefined;
}

function fieldsElsewhere(context: FlowContext, { name, identifier, module }: ImportedReference): readonly Carried[] | undefined {
  if (module !== undefined) return context.modules.find(module, [name])?.fields;
  const origin = identifier && originOf(identifier, context.bindings);
  if (origin?.type !== 'module') return undefined;
  const path = origin.exported === undefined ? [] : [origin.exported];
  return context.modules.find(origin.module, identifier?.name === name ? path : [...path, name])?.fields;
}

function fieldElsewhere(carried: Carried, node: Node): Field {
  return { name: carried.name, node, type: () => undefined, sources: (at) => sourcesFrom([carried], at) };
}

/** Records that carry a person's name, number and address. */
const RECORD_TYPE = /(?:Order|Address|Contact|Resume|Driver|Doctor|Staff|Emp|Invoice|Receiver|Visitor|Profile)(?:Info|Detail|VO|Vo|DTO|Dto|Entity|Item|Record)?$/;

/** Whether the name of a type is that of a person's record: `UserInfo`, `PatientDto`. */
function isPersonType(context: FlowContext, name: string): boolean {
  const bare = name.replace(/^I(?=[A-Z])/, '').replace(/(?:Mutation|Input|Output|Document|State|Props|Type|Interface)$/, '');
  const person = context.vocabulary.personObject(bare.charAt(0).toLowerCase() + bare.slice(1));
  return person !== undefined && (person !== 'low' || RECORD_TYPE.test(bare));
}
