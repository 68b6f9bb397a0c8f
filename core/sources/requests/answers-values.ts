/** Values of responses, and what becomes of them when a property is read or a variable holds them. */
import type { TSESTree } from '@typescript-eslint/types';
import type { AnswerField } from '../../catalog/define-answer.ts';
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import { ANSWER_CONTENTS, OUTCOME_FIELDS, REFUSAL, SAYS_FAILURE, SAYS_YES_OR_NO, SMALL_PARTS } from '../../catalog/words/names/records.ts';
import { chinese } from '../../chinese-text.ts';
import { Memo } from '../../memo.ts';
import type { Confidence, Node, Text } from '../../types.ts';
import { lastName, staticText, unwrap } from '../../syntax/tree.ts';
import { SILENT, UNKNOWN, changed, type SourceHit, type Value } from '../flow/value.ts';
import { splitWords } from '../names/words.ts';
import { sourceAt } from '../names/names.ts';
import { fieldOf } from '../flow/paths.ts';

/** The value of a response with these fields; `label` names the request in messages. Silent when it has none. */
export function answerValue(node: Node, fields: readonly AnswerField[], label: string, limit: Confidence = 'medium', note?: Text): Value {
  if (fields.length === 0) return SILENT;
  const sources = fields.map((field): SourceHit => {
    const path = field.name === '' ? [] : field.name.split('.');
    return {
      ...sourceAt(node, field.kind, path.at(-1) ?? label, 'api', limit === 'low' ? 'low' : (field.confidence ?? 'medium')),
      inside: path.length > 0,
      path: path.length > 0 ? path : undefined,
      note: note ?? answerNote(label),
    };
  });
  return { sources, silent: false };
}

/** First step of a flow that starts at a response. */
export function answerNote(label: string): Text {
  // A request has an address; other names are those of functions.
  const isCall = !label.includes('/');
  return { en: `${isCall ? 'result of' : 'response from'} ${label}`, 'zh-CN': chinese(label, isCall ? '给出的值' : '的响应') };
}

/** Whether a name is that of the content which an envelope holds: nothing of a person where the whole of a response is none. */
export function isContentName(name: string): boolean {
  return ANSWER_CONTENTS.has(name);
}

/** What a property of a response is: one of its fields, or the content that an envelope holds. */
export function fieldOfAnswer(value: Value, name: string): Value {
  const known = value.sources.filter((source) => source.evidence === 'api');
  const field = fieldOf({ sources: known, silent: false }, name);
  if (field.sources.length > 0) return field;
  return known.length > 0 && ANSWER_CONTENTS.has(name) ? { sources: known, silent: false } : UNKNOWN;
}

/**
 * A response in a variable. It is dropped when the variable's name is evidence of something else, and a guess where a failed response is
 * handled or a text is made of the object as `[object Object]`. An element of a returned list is no failed response, whatever else failed.
 */
export function answerIn(name: string, use: Node, value: Value, isElement = false): Value {
  if (!value.sources.some(isAnswer)) return value;
  if (SAYS_YES_OR_NO.test(name) || SMALL_PARTS.has(splitWords(name).at(-1) ?? '')) {
    const sources = value.sources.filter((source) => !isAnswer(source));
    return { sources, silent: value.silent };
  }
  if ((isElement || !isFailing(use)) && !isJoined(use)) return value;
  const others = value.sources.filter((source) => !isAnswer(source));
  return {
    sources: [...others, ...changed({ sources: value.sources.filter(isAnswer), silent: false }, { confidence: 'low' }).sources],
    silent: value.silent,
  };
}

/** Whether a source is a response as a whole, or a part of it without a name so far. */
export function isAnswer(source: SourceHit): boolean {
  return source.evidence === 'api' && (source.inside || source.kind === PERSON_OBJECT);
}

/** Sources without those of a whole response: they add nothing to a value whose name is evidence of its kind. */
export function withoutAnswers(sources: readonly SourceHit[]): SourceHit[] {
  return sources.filter((source) => !isAnswer(source));
}

function isJoined(use: Node): boolean {
  const parent = use.parent;
  return parent?.type === 'TemplateLiteral' || (parent?.type === 'BinaryExpression' && parent.operator === '+');
}

/** Whether a value is used where the response is an error: in the branch of a failed test, or beside a text about a failure. */
export function isFailing(use: Node): boolean {
  const call = enclosingCall(use);
  if (call && hasFailureText(call)) return true;
  for (let current: Node = use; current.parent; current = current.parent) {
    const parent = current.parent;
    if (parent.type === 'IfStatement' && parent.test !== current && isFailureBranch(parent.test, parent.consequent === current))
      return true;
    if (parent.type === 'CatchClause') return true;
    if (/Function/.test(parent.type)) return false;
  }
  return false;
}

const failures = new Memo<TSESTree.CallExpression, boolean>();

/** Whether a text among the arguments of a call is about a failure; found once for all of them. */
function hasFailureText(call: TSESTree.CallExpression): boolean {
  let known = failures.get(call);
  if (known === undefined) failures.set(call, (known = call.arguments.some((argument) => SAYS_FAILURE.test(staticText(argument) ?? ''))));
  return known;
}

function enclosingCall(use: Node): Extract<Node, { type: 'CallExpression' }> | undefined {
  let current: Node | undefined = use.parent;
  for (let hops = 0; current && hops < 4; hops++, current = current.parent) {
    if (current.type === 'CallExpression' && lastName(current.callee) !== 'stringify') return current;
  }
  return undefined;
}

/** `if (res.code === 0) … else here` and `if (!res.success) here`. */
function isFailureBranch(test: Node, isThen: boolean): boolean {
  const bare = unwrap(test);
  // `if (response.ok && data.id) … else here`: one of them was not so.
  if (bare.type === 'LogicalExpression' && bare.operator === '&&' && !isThen)
    return isFailureBranch(bare.left, false) || isFailureBranch(bare.right, false);
  if (bare.type === 'UnaryExpression' && bare.operator === '!') return isOutcome(bare.argument) ? isThen : false;
  if (bare.type === 'BinaryExpression') {
    if (!isOutcome(bare.left as Node) && !isOutcome(bare.right)) return false;
    const texts = [bare.left as Node, bare.right].map((side) => staticText(side) ?? '');
    if (texts.some((text) => REFUSAL.test(text))) return /^===?$/.test(bare.operator) === isThen;
    const isError = /err/i.test(lastName(bare.left as Node) ?? '') && isThen && /^!==?$/.test(bare.operator);
    return isError || (/^===?$/.test(bare.operator) ? !isThen : /^!==?$/.test(bare.operator) && isThen);
  }
  return isOutcome(bare) ? (/err/i.test(lastName(bare) ?? '') ? isThen : !isThen) : false;
}

function isOutcome(node: Node): boolean {
  const bare = unwrap(node);
  return bare.type === 'MemberExpression' && OUTCOME_FIELDS.has(lastName(bare) ?? '');
}
