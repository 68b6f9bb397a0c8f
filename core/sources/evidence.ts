/**
 * Which evidence goes before which, in one place:
 *
 * 1. a constant value, 2. what a sanitizer is measured to leave, 3. the flow from a known source, 4. a declared type or schema,
 * 5. the response of an interface, 6. a form, label, template or comment, 7. a name.
 *
 * Positive evidence removes no positive evidence: a kind that one evidence shows stays whatever another shows. Negative evidence
 * (`negative-names.ts`) weakens the evidence of names, and nothing else.
 */
import { PERSON_OBJECT, kindById } from '../catalog/kinds.ts';
import { isAnswer, withoutAnswers } from './requests/answers-values.ts';
import { isFreshHash } from '../sanitizers/fresh-hashes.ts';
import { looksLikeData } from './names/names.ts';
import { rangeOf } from '../syntax/tree.ts';
import { SILENT, withStep, type SourceHit, type Value } from './flow/value.ts';
import { isPassword } from '../secrets/passwords/kinds.ts';
import type { KindId, Node } from '../types.ts';

/** What surely flows to a place, as the code shows: no guess, and not the whole of a response, which may hold anything. */
export function surelyGiven(value: Value): SourceHit[] {
  return value.sources.filter(
    (source) => source.confidence !== 'low' && source.evidence !== 'type' && !isAnswer(source) && source.kind !== PERSON_OBJECT,
  );
}

/** What a place under a negative name holds: what surely flows there, else nothing. */
export function givenDespiteName(value: Value): Value {
  const sources = surelyGiven(value);
  return sources.length > 0 ? { sources, silent: false } : SILENT;
}

/** `loginRes`: what a login gives is a person's data unless it is known to be something else, such as a code. */
export function isLoginObject({ kind, name }: SourceHit): boolean {
  return kind === PERSON_OBJECT && /login/i.test(name);
}

/** Whether an account by name is known to be a mailbox or its first part: `const [username] = email.split('@')`. */
function isMailbox({ kind, evidence }: SourceHit, { sources }: Value): boolean {
  return kind === 'user-account' && evidence === 'name' && sources.some((source) => source.kind === 'email' && source.confidence !== 'low');
}

/** `this.userId = currentLoginId`: what is known as an internal id is no account's name. */
function withoutIdOfAccount(named: readonly SourceHit[], defined: Value): Value {
  if (!named.some(({ kind }) => kind === 'user-id')) return defined;
  const isId = ({ kind, evidence, name }: SourceHit): boolean => kind === 'user-account' && evidence === 'name' && /id$/i.test(name);
  return defined.sources.some(isId) ? { ...defined, sources: defined.sources.filter((source) => !isId(source)) } : defined;
}

const NAME: KindId = 'person-name';

/** `const participantName = participant.user_name`: the next name of a field that may be an account's name is evidence of which it is. */
function isAccountByName({ kind, evidence, inside }: SourceHit): boolean {
  return kind === 'user-account' && evidence === 'name' && !inside;
}

const PLACE: KindId = 'precise-location';

/** What a password is that nothing but its name is known of. */
const PLAIN_PASSWORD: KindId = 'login-password';

/** Whether a value with the name of any password is known to be a certain one: `const newPassword = body.newTradePassword`. */
function isKnownCloser({ kind }: SourceHit, { sources }: Value): boolean {
  return (
    kind === PLAIN_PASSWORD && sources.some((source) => source.kind !== kind && source.confidence !== 'low' && isPassword(source.kind))
  );
}

function isDataOf(kind: KindId, text: string): boolean {
  return looksLikeData(text, kindById(kind)?.category === 'credential');
}

/**
 * Whether a text in a list is data. A list under the name of passwords may hold passwords to try; under names of other credentials it holds
 * their names, or those of variables.
 */
function isListedData(kind: KindId, text: string): boolean {
  if (kindById(kind)?.category !== 'credential') return isDataOf(kind, text);
  return isPassword(kind) && /\d/.test(text) && !/^[A-Z\d_]+$/.test(text) && isDataOf(kind, text);
}

/** Evidence of a name and of what its definitions carry, together. */
export function combine(byName: readonly SourceHit[], given: Value, node: Node): Value {
  const defined = withoutIdOfAccount(byName, given);
  const named = byName.filter((source) => !isMailbox(source, defined) && !isKnownCloser(source, defined));
  if (named.length === 0) {
    return defined.sources.length === 0
      ? defined
      : withStep(defined, { range: rangeOf(node), note: { en: 'goes through here', 'zh-CN': '经过此处' } });
  }
  if (defined.silent) {
    const { text, texts = [] } = defined;
    const isData = named.some(({ kind }) => (text !== undefined && isDataOf(kind, text)) || texts.some((one) => isListedData(kind, one)));
    if (!isData) return defined.sources.some(isFreshHash) ? { sources: defined.sources.filter(isFreshHash), silent: true } : SILENT;
  }
  if (named.every(isLoginObject) && defined.sources.some(({ evidence }) => evidence === 'api')) return defined;
  const masked = new Set(defined.sources.flatMap((source) => (source.mask ? [source.kind] : [])));
  const sure = named.filter(
    (source) =>
      !masked.has(source.kind) &&
      (source.confidence !== 'low' || !defined.sources.some(({ kind, confidence }) => kind === source.kind && confidence !== 'low')),
  );
  const kinds = new Set(sure.map((source) => source.kind));
  const isTold =
    sure.some((source) => source.kind !== PERSON_OBJECT && source.confidence !== 'low') &&
    !defined.sources.some((source) => isAnswer(source) && kinds.has(source.kind));
  const answered = isTold ? withoutAnswers(defined.sources) : defined.sources;
  const others = kinds.has(NAME) ? answered.filter((source) => !isAccountByName(source)) : answered;
  return {
    sources: [...sure.map((source) => surer(source, defined)), ...others.filter((source) => !kinds.has(source.kind) || isAnswer(source))],
    silent: false,
  };
}

/**
 * A place by its name that an interface is known to give: `res.latitude`, the position of a device. Other places are those of things, so that
 * the evidence matters.
 */
function surer(named: SourceHit, { sources }: Value): SourceHit {
  if (named.kind !== PLACE || named.evidence !== 'name') return named;
  const isGiven = sources.some(
    ({ kind, evidence, confidence, inside }) => kind === PLACE && evidence === 'api' && confidence !== 'low' && !inside,
  );
  return isGiven ? { ...named, evidence: 'api' } : named;
}
