/** What the routes of a program read of the bodies that they are sent, for code that sees the bodies of all of them. */
import { chinese } from '../../chinese-text.ts';
import { kindById } from '../../catalog/kinds.ts';
import { GRAVE_LEVELS } from '../../catalog/levels.ts';
import { READS_BODIES } from '../../catalog/requests/parts.ts';
import { SENT_TYPE } from '../../catalog/type-names/conventions.ts';
import { fieldsOfType, valueOfShape } from '../declared/evidence.ts';
import type { FlowContext } from '../flow/context.ts';
import type { SourceHit } from '../flow/value.ts';
import { isBodyOfAny, isOfRequest } from '../requests/answers-bodies.ts';
import { fieldsAt } from '../shape/field-reads.ts';
import { decoratorsOf, isFunction, lastName, memberName, type FunctionNode } from '../../syntax/tree.ts';
import type { Node, Text } from '../../types.ts';
import { withWords, type Cell } from './cell.ts';
import { writtenTo } from './written.ts';

/** The space of the one cell that all routes of a program share. */
export const SHOWN_BODY = 'shown body';
const BODIES: Cell = { space: SHOWN_BODY, key: { text: 'any' }, marks: READS_BODIES.map((words) => withWords(...words)) };
const NOTHING: readonly SourceHit[] = [];

/** Fields that routes in other files read of their bodies, where a value is the body of any request. */
export function shownOfBodies(context: FlowContext, node: Node): readonly SourceHit[] {
  return isBodyOfAny(context, node) ? writtenTo(context, BODIES, node, readThere) : NOTHING;
}

/** What the functions of a file read of the bodies that they are sent, and the fields of the types that bodies are checked by. */
export function bodyReads(context: FlowContext): readonly SourceHit[] {
  const found = new Map<string, SourceHit>();
  const sent = [...context.candidates.fieldPlaces.flatMap((place) => fieldsOfPlace(context, place)), ...checkedFields(context)];
  for (const source of sent)
    if (GRAVE_LEVELS.has(kindById(source.kind)?.level)) found.set(source.kind, { ...source, evidence: 'api', inside: true });
  return [...found.values()];
}

/** `export class LoginDto { @IsString() password: string }`: a class of what is sent, in a module of its own. */
function checkedFields(context: FlowContext): readonly SourceHit[] {
  return context.bindings.topLevelVariables().flatMap((variable): readonly SourceHit[] => {
    const declaration = SENT_TYPE.test(variable.name) ? (variable.defs[0]?.node as Node | undefined) : undefined;
    const isChecked =
      declaration?.type === 'ClassDeclaration' &&
      declaration.body.body.some((member) => member.type === 'PropertyDefinition' && decoratorsOf(member).length > 0);
    return isChecked ? (valueOfShape(context, context.types.ofDeclaration(declaration))?.sources ?? NOTHING) : NOTHING;
  });
}

function fieldsOfPlace(context: FlowContext, place: Node): readonly SourceHit[] {
  if (isFunction(place)) return sentFields(context, place);
  const isBody = place.type === 'MemberExpression' && memberName(place) === 'body' && isOfRequest(place.object);
  return isBody ? fieldsAt(context, place) : NOTHING;
}

/** `@Body() form: LoginForm`: the fields of the type. */
function sentFields(context: FlowContext, { params }: FunctionNode): readonly SourceHit[] {
  return params.flatMap((param): readonly SourceHit[] => {
    if (param.type !== 'Identifier' || !param.typeAnnotation) return NOTHING;
    const isBody = decoratorsOf(param).some(
      ({ expression }) => expression.type === 'CallExpression' && lastName(expression.callee) === 'Body',
    );
    return isBody ? (fieldsOfType(context, param.typeAnnotation.typeAnnotation)?.sources ?? NOTHING) : NOTHING;
  });
}

function readThere(name: string): Text {
  return { en: `a body holds ${name} there`, 'zh-CN': chinese('该处的请求体含有', name) };
}
