/** Which repairs a finding about a sink may have: at the sink itself, or where a function that does nothing else is called. */
import { chatRobot } from '../../catalog/addresses/chat-robots.ts';
import { baseKind, kindById } from '../../catalog/kinds.ts';
import type { Facts } from '../../sources/file/facts.ts';
import type { SinkUse, SunkValue } from '../../sinks/use.ts';
import { readsOfParameter } from '../../sources/flow/functions/function-uses.ts';
import { localFunction } from '../../sources/file/functions.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import { splitWords } from '../../sources/names/words.ts';
import { contains, isFunction, lastName, rangeOf } from '../../syntax/tree.ts';
import type { Passing, SourceHit } from '../../sources/flow/value.ts';
import chatBots from '../../catalog/sinks/sharing/others/chat-bots.ts';
import { ANYTHING_TYPE } from '../../catalog/type-names/conventions.ts';
import { PRINTING, atSinkFix, leftOutAtSinkFix } from '../../fix/at-sink.ts';
import { maskedAtSinkFix } from '../../fix/masks/masked-at-sink.ts';
import { carrierOf } from '../../fix/carrier.ts';
import { dropFix } from '../../fix/dropped-properties.ts';
import { decidesBy } from '../../fix/persisted/decided.ts';
import { persistedReduxFixes } from '../../fix/persisted/redux.ts';
import { persistedStoreFixes, persistedVuexFixes, persistedZustandFixes } from '../../fix/persisted/stores.ts';
import { maskFunctionOf } from '../../fix/masks/mask-functions.ts';
import { messageOriginFix } from '../../fix/texts/message-origin.ts';
import { isTypeScript } from '../../syntax/languages.ts';
import { droppable, isWhole } from '../../fix/objects/whole.ts';
import { isBundled } from '../../fix/module-loading.ts';
import { isArgumentKept, type Call } from '../../fix/texts/kept-arguments.ts';
import { isCommandOutput, onlyPrints } from '../../fix/texts/print-only.ts';
import { proposeFixes } from '../../fix/propose.ts';
import { isPositional, optionsAt, optionsOf } from './sink-interface.ts';
import { isBackup } from './backups.ts';
import { isLogFile } from './log-files.ts';
import { fixesOfAddress } from './addresses/address-repairs.ts';
import { carriedAt, type Reported } from './reported.ts';
import type { Fix, KindId, Node, SinkTarget } from '../../types.ts';

/** Where a mask would break what the value is for: a stored password is hashed, a request is encrypted, an address is opened, a copy is pasted. */
const UNMASKABLE: ReadonlySet<SinkTarget> = new Set(['database', 'cache', 'session', 'response', 'token', 'transport', 'url', 'clipboard']);

/** Of these, the sinks that receive fields of a record; one field may be left out there. */
const GIVEN_OUT: ReadonlySet<SinkTarget> = new Set(['cache', 'session', 'response', 'token']);

/** Repairs of a finding, best first; none where the changed value would also reach something else than the sink. */
export function repairsOf(facts: Facts, use: SinkUse, group: readonly Reported[]): Fix[] {
  const [first] = group;
  // What a bundler wrote is written anew with each build.
  if (isBundled(facts.file.text) || isCommandOutput(facts, use)) return [];
  if (use.sink.target === 'file' && isBackup(facts, use.node)) return [];
  if (use.sink.id === chatRobot.id && group.some((reported) => isOwnSecret(facts, reported))) return [];
  if (use.sink.target === 'url' && !use.isReference && first) return fixesOfAddress(facts, use, group);
  if (use.configuredAt && PERSISTED.has(use.sink.id)) return fixesOfPersistedStore(facts, use, group);
  const isTold = use.sink.target === 'log' || use.sink.target === 'share';
  const isKept = use.node.type === 'NewExpression' || (use.node.type === 'CallExpression' && use.handsOn === 'among others');
  if (isKept && group.some((reported) => isArgumentKept(facts, use.node as Call, carriedAt(facts, reported))))
    return isTold && group.every(({ value }) => value.handedOnAt) ? fixesAtSink(facts, use, group) : [];
  if (use.handsOn === 'among others' && isTold && (isPrintingName(use) || use.sink.id === chatBots.id))
    return fixesOfPrinter(facts, use, group);
  if (use.handsOn === 'among others' && isTold && group.every(({ value }) => value.handedOnAt)) return fixesAtSink(facts, use, group);
  if (GIVEN_OUT.has(use.sink.target) && use.handsOn === undefined && !use.isReference) {
    const dropped = group
      .filter(({ source }) => droppable([source], use.sink.target).length > 0)
      .map((reported) => carriedAt(facts, reported));
    return [dropFix(facts, use.node, dropped, optionsOf(use))].filter((fix) => fix !== undefined);
  }
  if (
    UNMASKABLE.has(use.sink.target) ||
    use.isReference ||
    use.handsOn === 'among others' ||
    group.some(({ value }) => isOnlyTold(use, value))
  )
    return [];
  // Another window uses the message that it gets: stars are worth nothing to it.
  if (use.sink.id === 'post-message') return [messageOriginFix(use.node)].filter((fix) => fix !== undefined);
  return use.toSender ? fixesOfRefusal(facts, use, group) : maskingFixes(facts, use, group);
}

/** Repairs in the function of another module that prints what it is given and does something else with it. */
function fixesAtSink(facts: Facts, use: SinkUse, group: readonly Reported[]): Fix[] {
  const places = group.flatMap(({ value }) => value.handedOnAt ?? []);
  const callee = use.node.type === 'CallExpression' ? (lastName(use.node.callee) ?? '') : '';
  const isWhole = use.sink.target === 'log' && group.every(({ source, value }) => isObject(source, value));
  const ofNames = isWhole && !places.some(({ range }) => range.isPassedOn) ? atSinkFix(facts, callee, places) : undefined;
  const [kind, ...others] = new Set(group.map(({ source }) => source.kind));
  const isValue =
    use.sink.target === 'log' && kind !== undefined && others.length === 0 && !group.some(({ source, value }) => isObject(source, value));
  const masked = isValue ? maskedAtSinkFix(facts, callee, places, kind) : undefined;
  return [ofNames ?? masked, ofNames ? undefined : leftOutAtSinkFix(facts, places)].filter((fix) => fix !== undefined);
}

/** Repairs of a response to a failed request, which only its sender reads: fields may be missing, but a record must stay a record. */
function fixesOfRefusal(facts: Facts, use: SinkUse, group: readonly Reported[]): Fix[] {
  const carried = group.map((reported) => carriedAt(facts, reported));
  const dropped = dropFix(facts, use.node, carried, optionsOf(use));
  if (dropped) return [dropped];
  // What a function makes of it is the whole response.
  const isAnswer = (node: Node | undefined): boolean => node?.type === 'CallExpression' && node.parent === use.node;
  const isLeft = group.some(({ source }, index) => isAnswer(carried[index]) || isWhole(source, carried[index] as Node));
  return isLeft ? [] : maskingFixes(facts, use, group);
}

/** Repairs that change the values: in the call of the sink, or where the argument of a function that does nothing else stands. */
function maskingFixes(facts: Facts, use: SinkUse, group: readonly Reported[], isPrinter = false): Fix[] {
  const [first] = group;
  const here = rangeOf(use.node);
  if (group.every(({ range }) => contains(here, range))) {
    const positional = isPositional(use);
    const place = {
      range: here,
      call: use.node,
      isHelper: use.handsOn !== undefined,
      optionsAt: optionsAt(use),
      // Attributes of a span have readers out of sight: a change of them is not safe.
      isPrinted: !positional && onlyPrints(facts, use),
      isPositional: positional,
      isMessage: use.sink.id === chatBots.id,
      isPrinter,
      options: optionsOf(use),
      target: use.sink.target === 'file' && isLogFile(facts, use.node) ? 'log' : use.sink.target,
    } as const;
    return proposeFixes(
      facts,
      place,
      group.map(({ source, value, isOther }) => ({ source, carried: carrierOf(facts, value.node, source), isOther })),
    );
  }
  // What stands elsewhere is used for something else too.
  const isGivenHere = ({ source, range, isOther }: Reported): boolean => !isOther && contains(range, rangeOf(source.node));
  if (!first || !group.every((reported) => isGivenHere(reported) && isPassedToSinkAlone(facts, use, reported.source))) return [];
  return proposeFixes(
    facts,
    { range: first.range, target: use.sink.target },
    group.map(({ source }) => ({ source, carried: source.node })),
  );
}

/** Repairs of the arguments of a printing function of the program, whatever else it does with them: people read them in either place. */
function fixesOfPrinter(facts: Facts, use: SinkUse, group: readonly Reported[]): Fix[] {
  const parts = group.map((reported) => carriedAt(facts, reported));
  if (parts.every(isInSentence) && group.every(({ source, value, isOther }) => !isOther && contains(rangeOf(value.node), source.range)))
    return maskingFixes(facts, use, group);
  const isGivenHere = group.every(({ source, value, isOther }) => !isOther && contains(rangeOf(value.node), source.range));
  if (isTypeScript(facts.file.path, facts.file.text)) {
    // A function with types may not do without a part, unless it takes anything; a mask of a text is a text.
    const isTaken = parts.every(
      (part, index) => isOpen(facts, use, part, group[index] as Reported) || isMaskedField(part, (group[index] as Reported).source),
    );
    const left = parts.every((part, index) => isOpen(facts, use, part, group[index] as Reported))
      ? dropFix(facts, use.node, parts, 'own function')
      : undefined;
    if (left && use.sink.target === 'share') return [left];
    const masked = isGivenHere && isTaken ? maskingFixes(facts, use, group, true) : [];
    return masked.length === 0 && left ? [left] : masked;
  }
  const dropped = dropFix(facts, use.node, parts, 'own function');
  if (dropped) return [dropped];
  return isGivenHere ? maskingFixes(facts, use, group, true) : [];
}

/** Whether a part of an object that is written out is one value of a kind that has a mask. */
function isMaskedField(part: Node, source: SourceHit): boolean {
  const whole = part.parent?.type === 'ChainExpression' ? part.parent : part;
  const isValue = whole.parent?.type === 'Property' && whole.parent.value === whole;
  return isValue && !isWhole(source, part) && maskFunctionOf(source.kind) !== undefined;
}

/** Whether a value is a part of a text that has other words. */
function isInSentence(part: Node): boolean {
  const text = part.parent;
  if (text?.type === 'TemplateLiteral') return text.quasis.some(({ value }) => /\p{L}{2}/u.test(value.raw));
  return text?.type === 'BinaryExpression' && text.operator === '+';
}

/** Whether the function that receives a part of an object may do without it. */
function isOpen(facts: Facts, use: SinkUse, part: Node, { value }: Reported): boolean {
  return (value.takesAnything === true && part !== value.node) || takesAnything(facts, use.node, part);
}

/** Whether the parameter that receives this part of the argument has a type that accepts any value, in a function of this file. */
function takesAnything({ bindings, file: { text } }: Facts, call: Node, part: Node): boolean {
  const fn = call.type === 'CallExpression' ? localFunction(call.callee, bindings) : undefined;
  const index = call.type === 'CallExpression' ? call.arguments.findIndex((argument) => contains(rangeOf(argument), rangeOf(part))) : -1;
  const given = fn?.params[index];
  const param = given?.type === 'AssignmentPattern' ? given.left : given;
  const type = param?.type === 'Identifier' ? param.typeAnnotation?.typeAnnotation : undefined;
  return type !== undefined && ANYTHING_TYPE.test(text.slice(...type.range));
}

/** Whether a credential is a field of what an interface is set up with, which demands it: `setWebhook({ url, secret_token })`. */
function isOwnSecret(facts: Facts, reported: Reported): boolean {
  return kindById(reported.source.kind)?.category === 'credential' && carriedAt(facts, reported).parent?.type === 'Property';
}

/** Whether the called function prints, by its name. */
function isPrintingName({ node }: SinkUse): boolean {
  return splitWords(node.type === 'CallExpression' ? (lastName(node.callee) ?? '') : '').some((word) => PRINTING.has(word));
}

/** The plugin of a store is configured with what to copy: without its token a person would be signed out. */
function fixesOfPersistedStore(facts: Facts, use: SinkUse, group: readonly Reported[]): Fix[] {
  const isToken = (kind: KindId | undefined): boolean => kind !== undefined && baseKind(kind) === 'session-token';
  const copied = labelsOf(use.values.filter(({ node }) => isState(facts, node)));
  const personal = labelsOf(group.flatMap(({ source, value }) => (isToken(source.kind) ? [] : [value])));
  const dropped = new Set(personal.filter((label) => !isToken(facts.vocabulary.match(label)?.kind.id)));
  if (decidesBy(facts.file.text, dropped)) return [];
  if (use.sink.id === 'zustand-persist') {
    const taken = group.flatMap(({ value }) => (value.label !== undefined && dropped.has(value.label) ? [value.node] : []));
    return persistedZustandFixes(facts, use.node, taken, copied, dropped);
  }
  if (use.sink.id === 'redux-persist') {
    const fields = group.flatMap(({ source: { path }, value }) => {
      const field = value.label ?? path?.[0];
      return field === undefined || (value.label !== undefined && !dropped.has(field)) ? [] : [{ node: value.node, field }];
    });
    return persistedReduxFixes(facts, use.node, fields);
  }
  return use.sink.id === 'vuex-persist' && use.configuredAt
    ? persistedVuexFixes(facts, use.node, use.configuredAt, copied, dropped)
    : persistedStoreFixes(facts, use.node, copied, dropped);
}

/** Sinks whose plugin is configured with a list of fields. */
const PERSISTED: ReadonlySet<string> = new Set(['pinia-persist', 'redux-persist', 'vuex-persist', 'zustand-persist']);

/** Stores export functions and computed values as well, which are never copied. */
function isState({ bindings }: Facts, node: Node): boolean {
  const value = initialValue(node, bindings);
  return (
    !isFunction(value) && !localFunction(node, bindings) && !(value.type === 'CallExpression' && lastName(value.callee) === 'computed')
  );
}

/** Whether what a helper is given is an object that holds the source. */
function isObject(source: SourceHit, { node }: SunkValue): boolean {
  return node.type === 'ObjectExpression' || isWhole(source, node);
}

function labelsOf(values: readonly SunkValue[]): string[] {
  return values.flatMap(({ label }) => label ?? []);
}

/** Whether only a key, or the type of a state, is evidence of the stored value: there is no expression yet that could be masked. */
function isOnlyTold({ node }: SinkUse, value: SunkValue): boolean {
  return value.isPlace === true || (value.isFirst === true && value.node === node);
}

/** Whether every function on the way uses the parameter for nothing but the sink or the next call on the way. */
function isPassedToSinkAlone(facts: Facts, use: SinkUse, { passings = [] }: SourceHit): boolean {
  return (
    passings.length > 0 &&
    passings.every((passing, index) =>
      usesOf(facts, passing).every((node) => contains(passings[index + 1]?.range ?? rangeOf(use.node), rangeOf(node))),
    )
  );
}

/** Every place where a function reads the parameter that an argument fills; the whole function where that is unknown. */
function usesOf({ bindings }: Facts, { fn, parameter }: Passing): readonly Node[] {
  return parameter ? readsOfParameter(bindings, parameter) : [fn];
}
