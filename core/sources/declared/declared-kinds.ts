/** The kind of a declared name that is no evidence itself, by its declaration. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Relations } from '../../catalog/define.ts';
import { fieldDecorators } from '../../catalog/field-decorators/index.ts';
import { booleanPrefixes, neutralizingSuffixes } from '../../catalog/words/vocabulary.ts';
import { CHECKS_WITH_MESSAGE, MESSAGE_OPTIONS } from '../../catalog/words/sentences/documentation.ts';
import type { HiddenFrom, Node } from '../../types.ts';
import { propertyValue } from '../state/state-options.ts';
import type { FlowContext } from '../flow/context.ts';
import { lastName, staticText } from '../../syntax/tree.ts';
import { kindOfMessage, kindOfName, kindOfText } from '../documented/texts.ts';
import { splitWords } from '../names/words.ts';
import { entryOf } from './entry.ts';
import type { DeclaredKind } from './shape.ts';

/** Last words of fields that hold something other than what their comment names: `cardType` beside 身份证. */
const OTHER_THINGS = new Set(neutralizingSuffixes.filter((word) => !['card', 'img', 'image', 'url', 'cell', 'source'].includes(word)));
const QUESTIONS = new Set(booleanPrefixes);

/** Whether a name is no evidence, so that a comment or description is. */
export function mayHoldAnyKind(context: FlowContext, name: string): boolean {
  const match = context.vocabulary.match(name);
  if (match && match.confidence !== 'low') return false;
  const words = splitWords(name);
  return !OTHER_THINGS.has(words.at(-1) ?? '') && !QUESTIONS.has(words[0] ?? '');
}

/** The kind by the decorators of a field: `@IsMobilePhone()`, `@Column({ comment: '身份证号' })`. */
export function kindOfDecorators(context: FlowContext, decorators: readonly TSESTree.Decorator[]): DeclaredKind | undefined {
  for (const { expression } of decorators) {
    const name = lastName(expression) ?? '';
    for (const { checks, texts, columns } of fieldDecorators) {
      const kind = entryOf(checks, name);
      if (kind !== undefined) return { kind, confidence: 'medium' };
      const options = entryOf(texts, name);
      const given = expression.type === 'CallExpression' ? expression.arguments : [];
      const told = (options && kindOfArguments(context, given, options)) ?? kindOfColumn(context, given, entryOf(columns, name) ?? []);
      if (told) return told;
    }
  }
  return decorators
    .map(({ expression }) => (expression.type === 'CallExpression' ? kindOfChecks(context, '', expression.arguments) : undefined))
    .find((kind) => kind);
}

/** The kind that a text in an option names; an option without a name is a text by itself: `@Comment('手机号')`. */
export function kindOfArguments(context: FlowContext, args: readonly Node[], options: readonly string[]): DeclaredKind | undefined {
  return firstKind(textsIn(args, options), (text) => kindOfText(context, text));
}

/** The kind that the message of a check names, which is its last text or stands in its options: `regex(/…/, 'Not a phone number')`. */
export function kindOfChecks(context: FlowContext, check: string, args: readonly Node[]): DeclaredKind | undefined {
  const last = args.at(-1);
  const text = last && (args.length > 1 || CHECKS_WITH_MESSAGE.has(check)) ? staticText(last) : undefined;
  return firstKind([...(text === undefined ? [] : [text]), ...textsIn(args, MESSAGE_OPTIONS)], (message) =>
    kindOfMessage(context, message),
  );
}

/** The kind of the name that a field has where it is stored: the column of `varchar('mobile_phone')`, `@Column({ name: 'mobile_phone' })`. */
export function kindOfColumn(context: FlowContext, args: readonly Node[], options: readonly string[]): DeclaredKind | undefined {
  return firstKind(textsIn(args, options), (name) => kindOfName(context, name));
}

function firstKind(texts: readonly string[], kindOf: (text: string) => DeclaredKind | undefined): DeclaredKind | undefined {
  for (const text of texts) {
    const kind = kindOf(text);
    if (kind) return kind;
  }
  return undefined;
}

/** Texts of these options among arguments, in their order; an option without a name is an argument that is a text. */
function textsIn(args: readonly Node[], options: readonly string[]): string[] {
  return args.flatMap((argument) => {
    const values =
      argument.type === 'ObjectExpression'
        ? options.flatMap((option) => propertyValue(argument, option) ?? [])
        : options.includes('')
          ? [argument]
          : [];
    return values.flatMap((value) => staticText(value) ?? []);
  });
}

/** What initials stand for beside the other fields of their record: `dh` beside `xm`. */
export function kindBesideSiblings(context: FlowContext, name: string, siblings: readonly string[]): DeclaredKind | undefined {
  const match = context.vocabulary.initials(name) && context.vocabulary.initialsBeside(name, siblings);
  return match && { kind: match.kind.id, confidence: match.confidence };
}

/** From where a decorator excludes a field: from what its object is serialised to, or from what is read. */
export function hiddenByDecorator(decorators: readonly TSESTree.Decorator[]): HiddenFrom | undefined {
  let found: HiddenFrom | undefined;
  for (const { expression } of decorators) {
    const name = lastName(expression) ?? '';
    if (fieldDecorators.some(({ readsUnless }) => isUnread(expression, entryOf(readsUnless, name)))) return 'rows';
    if (fieldDecorators.some(({ hides }) => hides?.includes(name) === true && !isConditional(expression))) found = 'texts';
  }
  return found;
}

/** `@Column({ select: false })`. */
function isUnread(expression: TSESTree.Expression, option: string | undefined): boolean {
  if (option === undefined || expression.type !== 'CallExpression') return false;
  return expression.arguments.some((argument) => {
    const value = argument.type === 'ObjectExpression' ? propertyValue(argument, option) : undefined;
    return value?.type === 'Literal' && value.value === false;
  });
}

/** Whether a decorator makes a field lead to rows of another table that are not written with its own: `@OneToMany(() => User, …)`. */
export function isRelation(decorators: readonly TSESTree.Decorator[]): boolean {
  return decorators.some(({ expression }) => {
    const name = lastName(expression) ?? '';
    return fieldDecorators.some(({ relations }) => relations?.names.includes(name) && !isWrittenAlong(expression, relations));
  });
}

/**
 * Whether a field holds rows of another table that are read only when a query joins them: a relation without `{ eager: true }`.
 * https://typeorm.io/docs/relations/eager-and-lazy-relations
 */
export function isOnDemand(decorators: readonly TSESTree.Decorator[]): boolean {
  return decorators.some(({ expression }) => {
    const isRelated = fieldDecorators.some(({ relations }) => relations?.names.includes(lastName(expression) ?? ''));
    const options = expression.type === 'CallExpression' ? expression.arguments : [];
    return isRelated && options.every((option) => option.type !== 'ObjectExpression' || propertyValue(option, 'eager') === undefined);
  });
}

/**
 * Whether the rows of a relation are written with their owner: `{ cascade: true }`, `{ cascade: ['insert'] }`. An option that is no
 * constant counts as true.
 */
function isWrittenAlong(expression: TSESTree.Expression, { writtenIf, writes = [] }: Relations): boolean {
  if (writtenIf === undefined || expression.type !== 'CallExpression') return false;
  return expression.arguments.some((argument) => {
    const value = argument.type === 'ObjectExpression' ? propertyValue(argument, writtenIf) : undefined;
    if (value?.type === 'Literal') return value.value === true;
    if (value?.type === 'ArrayExpression')
      return value.elements.some(
        (element) => element === null || staticText(element) === undefined || writes.includes(staticText(element) ?? ''),
      );
    return value !== undefined;
  });
}

/** `@Exclude({ toClassOnly: true })` still serialises the field. */
function isConditional(expression: TSESTree.Expression): boolean {
  const options = expression.type === 'CallExpression' ? expression.arguments[0] : undefined;
  return options?.type === 'ObjectExpression' && propertyValue(options, 'toClassOnly') !== undefined;
}
