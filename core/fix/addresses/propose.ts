/**
 * Repairs of addresses. Nothing is masked there, since an address with stars in it leads nowhere: the parameter goes, or
 * moves to the body of the request. The server or page then gets less, so every one of them is for review.
 */
import type { Facts } from '../../sources/file/facts.ts';
import { constantValue } from '../../sources/file/initial-values.ts';
import { concatenatedParts } from '../../syntax/concatenation.ts';
import { splitWords } from '../../sources/names/words.ts';
import type { Edit, Fix, Node, Text } from '../../types.ts';
import { declarationsLeftUnread } from '../last-reads.ts';
import { hasEffects } from '../purity.ts';
import { escaped } from '../reads/program-texts.ts';
import { textOf } from '../replace.ts';
import { onlyFillsFields } from '../reads/filled-in.ts';
import { isOpenedFromServer, isReadByHandler, isReadByPage } from '../reads/page-parameters.ts';
import { mayBeSpared } from '../reads/spare-parameters.ts';
import { appStateFix, opensPage } from './app-state.ts';
import { helperHeaderFix } from './helper-header.ts';
import { helperBodyFix, helperOptions } from './helper-options.ts';
import type { Addressed, Parameter } from './parameter.ts';
import { documentedHeaderFix } from './documented-header.ts';
import { cutsOfParameters, distinct, losesFirst, outermost, parameterOf } from './parameters.ts';
import { TO_POST, bodyFix, isAskedFor, wholeBodyFix } from './request-bodies.ts';
import { socketHeaderFix } from './socket-header.ts';
import { tokenHeaderFix, tokenHeaderOfText } from './token-header.ts';
import { isCommand } from './writes.ts';

/** What an address is for. */
export interface Asked {
  /** Whether a request is sent: without a value its response is another one. Else a page is opened. */
  readonly isRequest: boolean;
  /** Whether the request or page still works without the values, which is not so for a key or a token. */
  readonly mayBeLeftOut: boolean;
  /** Whether all of the values are tokens, which have a place of their own in a request. */
  readonly isToken: boolean;
  /** Whether a request goes to a server of the program's own, as far as can be seen: that may come to accept it in another way. */
  readonly isOwnRequest: boolean;
  /** Whether logs of servers should have none of the values: they are numbers, addresses, names or places of a person, or one is a password. */
  readonly isForBody: boolean;
}

/**
 * Repairs of one finding about an address that `call` builds or requests, best first. A request that only reads stays one, as a POST it would be
 * another interface; only for a password, a number or a place of a person its server has to change.
 */
export function addressFixes(facts: Facts, call: Node, values: readonly Addressed[], asked: Asked): Fix[] {
  const { mayBeLeftOut, isToken, isForBody } = asked;
  const helper = helperOptions(facts, call);
  // A library may have its router and its client in one object.
  const isPage = opensPage(call);
  const isRequest = !isPage && (asked.isRequest || helper !== undefined || isAskedFor(call));
  const isOwnRequest = asked.isOwnRequest || helper !== undefined;
  // The interface of somebody else takes what it takes by the method that it defines.
  const mayBePost = !isRequest || (isOwnRequest && (isForBody || isCommand(call)));
  // A page has no body.
  const query = isPage ? undefined : wholeQuery(values);
  const whole = query && wholeBodyFix(facts, call, query);
  if (whole) return isAllowed(whole, mayBePost) ? [whole] : [];
  const parameters = values.map((value) => {
    const parameter = parameterOf(facts, value);
    return parameter && { ...parameter, mayStay: value.mayStay };
  });
  if (parameters.includes(undefined)) return [];
  const all = distinct(parameters as Parameter[]);
  const moving = all.filter(({ mayStay }) => mayStay !== true);
  const found = isPage && moving.length > 0 ? moving : all;
  if (losesFirst(found)) return [];
  const names = [...new Set(found.map(({ name }) => name))];
  const edits = cutsOfParameters(found, facts.file.text);
  const documented = documentedHeaderFix(facts, call, found, edits);
  if (documented) return [documented];
  // Other interfaces define where they take their token. One that is exchanged for another is a part of the body, https://www.rfc-editor.org/rfc/rfc6749#section-6.
  const isExchanged = isRequest && found.every(({ name }) => splitWords(name)[0] === 'refresh');
  const header =
    isRequest && isToken && !mayBePost && !isExchanged && isOwnRequest
      ? (tokenHeaderFix(facts, call, found) ?? tokenHeaderOfText(facts, call, found, edits))
      : undefined;
  if (header) return [header];
  const socket = isToken ? socketHeaderFix(facts, call, found, edits) : undefined;
  if (socket) return [socket];
  const byHelper = isToken && isOwnRequest ? helperHeaderFix(facts, call, found, edits) : undefined;
  if (byHelper) return [byHelper];
  const together = [...found, ...toldBeside(facts, found)];
  const out = cutsOfParameters(together, facts.file.text);
  const body = isPage ? undefined : helper ? helperBodyFix(facts, helper, together, out) : bodyFix(facts, call, together, out);
  const moved = body && isAllowed(body, mayBePost || (isExchanged && isOwnRequest)) && !isReadByHandler(facts, names) ? body : undefined;
  const fillsFields = !isRequest && onlyFillsFields(facts, call, names);
  const isSpare = !isRequest && mayBeLeftOut && mayBeSpared(facts, call, names);
  // A whole record in one parameter is what the page shows, and a page that reads a parameter has no other way to come by it.
  // What leaves a call out leaves out what it does.
  const isNeeded =
    isRequest ||
    found.some(({ part }) => hasEffects(part)) ||
    !mayBeLeftOut ||
    (!isSpare && (found.some(({ part }) => isRecord(facts, part)) || (isReadByPage(facts, call, names) && !fillsFields))) ||
    isOpenedFromServer(facts, call);
  if (isNeeded) return [moved, isRequest ? undefined : appStateFix(facts, call, found, edits)].filter((fix) => fix !== undefined);
  if (standsAgain(facts, found)) return moved ? [moved] : [];
  const unread = declarationsLeftUnread(
    facts,
    found.map(({ part }) => part),
  );
  return [
    ...(moved ? [moved] : []),
    {
      title: isSpare ? spareTitle(names) : leaveOutTitle(names, fillsFields),
      act: 'leave out',
      safety: 'review',
      edits: [...edits, ...unread.filter((edit) => edits.every((other) => isApart(edit, other)))],
    },
  ];
}

/** Whether another branch of a choice has one of these parameters too: leaving it out of one would be half of it. */
function standsAgain({ file: { text } }: Facts, found: readonly Parameter[]): boolean {
  return found.some(({ part, name }) => {
    let choice: Node | undefined = part.parent;
    while (choice && choice.type !== 'ConditionalExpression' && /^(?:TemplateLiteral|BinaryExpression)$/.test(choice.type))
      choice = choice.parent;
    if (choice?.type !== 'ConditionalExpression') return false;
    return [choice.consequent, choice.alternate].every((branch) =>
      new RegExp(String.raw`[?&]${escaped(name)}=`).test(textOf(text, branch)),
    );
  });
}

/** Other parameters of the same text that are personal data or credentials. They move together with those of the finding. */
function toldBeside(facts: Facts, found: readonly Parameter[]): Parameter[] {
  const holders = new Set(
    found
      .map(({ part, object }) => (object ? undefined : part.parent))
      .map((holder) => holder && (holder.type === 'BinaryExpression' ? outermost(holder) : holder)),
  );
  const [holder] = holders;
  if (!holder || holders.size > 1) return [];
  const parts = holder.type === 'TemplateLiteral' ? holder.expressions : concatenatedParts(holder);
  return parts.flatMap((node) => {
    const parameter =
      node.type === 'Literal' || found.some(({ part }) => part === node) ? undefined : parameterOf(facts, { node, name: undefined });
    return parameter && facts.vocabulary.match(parameter.name) !== undefined ? [parameter] : [];
  });
}

/** Whether a repair may be offered: one that makes a POST of the request only where its method may change. */
function isAllowed({ title }: Fix, mayBePost: boolean): boolean {
  return mayBePost || title !== TO_POST;
}

/** Whether a value is the JSON of a record, also where a constant holds it. */
function isRecord({ bindings, file: { text } }: Facts, part: Node): boolean {
  return /\bJSON\.stringify\(/.test(textOf(text, constantValue(part, bindings)));
}

/** `params` of `request({ url, params })`, where every value of the finding is in it. */
function wholeQuery(values: readonly Addressed[]): Node | undefined {
  const [first] = values;
  return first && values.every(({ node }) => node === first.node) && first.node.parent?.type === 'Property' ? first.node : undefined;
}

function isApart({ range: a }: Edit, { range: b }: Edit): boolean {
  return a.end <= b.start || b.end <= a.start;
}

function spareTitle(names: readonly string[]): Text {
  return {
    en: `Leave ${names.join(', ')} out of this address: the page there has the id`,
    'zh-CN': `从该地址中去掉 ${names.join('、')}（打开的页面已有 id，可自行加载）`,
  };
}

function leaveOutTitle(names: readonly string[], fillsFields: boolean): Text {
  const listed = names.join(', ');
  return fillsFields
    ? {
        en: `Leave ${listed} out of this address: the form there starts empty`,
        'zh-CN': `从该地址中去掉 ${names.join('、')}（打开的表单从空白开始填写）`,
      }
    : { en: `Leave ${listed} out of this address`, 'zh-CN': `从该地址中去掉 ${names.join('、')}` };
}
