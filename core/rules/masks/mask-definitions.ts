/** Functions that are masks by their names and mask too little, whatever calls them. */
import { nameNote } from '../../sources/names/name-notes.ts';
import { kindById } from '../../catalog/kinds.ts';
import { MASK_WORDS, MASKED_PART, NO_MASKS } from '../../catalog/words/names/functions.ts';
import { MASK_FILE } from '../../catalog/files/tests.ts';
import { mendedDefinitionFix } from '../../fix/masks/mended-mask.ts';
import { judgeFunction } from '../../sanitizers/exposures.ts';
import type { Judgement, Weakness } from '../../sanitizers/judge.ts';
import { mayMask } from '../../sanitizers/may-mask.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { callsOf } from '../../sources/flow/functions/function-uses.ts';
import { isMany } from '../../sanitizers/lists.ts';
import { namedSources, sourceAt } from '../../sources/names/names.ts';
import { functionIn, isExportedInPlace } from '../../sources/file/functions.ts';
import { keyName, lastName, rangeOf, walk, type FunctionNode } from '../../syntax/tree.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import { splitWords } from '../../sources/names/words.ts';
import { signOf } from '../../scan/text-signs.ts';
import { ANYWHERE, wordsAt } from '../../scan/word-scanner.ts';
import type { Finding, KindId, Level, Node } from '../../types.ts';

const words = new Set(MASK_WORDS);
const mayDefine = signOf(wordsAt(MASK_WORDS, ANYWHERE));
/** Kinds whose form a mask may be made for, where no name is evidence of the kind. */
const FORMS: readonly KindId[] = ['mobile-phone', 'id-card', 'bank-card'];

interface Named {
  readonly name: string;
  /** Where it is named. */
  readonly at: Node;
  readonly fn: FunctionNode;
}

/** One finding for every weak mask that a file makes for others: where it is called in the file, the call is reported. */
export function findWeakDefinitions(facts: Facts, rule: { readonly id: string; readonly laws: readonly string[] }): Finding[] {
  const isMaskFile = MASK_FILE.test(facts.file.path);
  if (!isMaskFile && !facts.signs.has(mayDefine)) return [];
  return namedFunctions(facts, isMaskFile).flatMap(({ name, at, fn }) => {
    const { source, judgement } = weakest(facts, subjectsOf(facts, name, fn, isMaskFile), fn) ?? {};
    const weakness = judgement?.weakness;
    if (
      !source ||
      !weakness ||
      !isReportable(weakness, source) ||
      (!saysMask(name) && isLeft(judgement)) ||
      callsOf(facts.flow, fn).length > 0
    )
      return [];
    return [
      {
        ruleId: rule.id,
        messageId: weakness.message,
        data: { ...weakness.data, names: name },
        range: rangeOf(at),
        level: levelOf(weakness),
        confidence: weakness.isGuess || isInputMask(judgement, fn) ? 'low' : source.confidence,
        kinds: [source.kind],
        exposure: { degree: 'full' },
        flow: [{ range: source.range, note: nameNote(source.name, 'here') }],
        laws: rule.laws,
        fixes: weakness.grade === 'hash' ? [] : [mendedDefinitionFix(facts, name, fn, source.kind)].filter((fix) => fix !== undefined),
      },
    ];
  });
}

/** `(138) 0013-8000`: a function that drops all but digits and groups as many as a field takes makes the form in which it is typed, which is called a mask too. */
function isInputMask({ weakness, hides }: Judgement, fn: FunctionNode): boolean {
  if (weakness?.message !== 'separated' && hides) return false;
  let dropsOthers = false;
  walk(fn, (part) => {
    const dropped = part.type === 'CallExpression' && lastName(part.callee) === 'replace' ? part.arguments[0] : undefined;
    if (dropped?.type === 'Literal' && 'regex' in dropped && NO_DIGITS.has(dropped.regex.pattern)) dropsOthers = true;
  });
  return dropsOthers;
}

/** Patterns of all but digits. */
const NO_DIGITS: ReadonlySet<string> = new Set(['\\D', '\\D+', '[^\\d]', '[^\\d]+', '[^0-9]', '[^0-9]+']);

/** Whether a mask hides nothing and at most groups the digits: without a mask's name, that is the purpose of the function. */
function isLeft({ isWhole, hasStars }: Judgement): boolean {
  return isWhole && !hasStars;
}

/** Functions at the top of the file, and methods, that are masks by their names; in a file of masks, all others of no other meaning. */
function namedFunctions({ bindings, candidates }: Facts, isMaskFile: boolean): Named[] {
  const declared = bindings.topLevelVariables().flatMap(({ name, references, defs: [definition] }): Named[] => {
    const node = definition?.node as Node | undefined;
    if (!node || !(isExportedInPlace(node) || references.some((reference) => reference.isRead()))) return [];
    const fn =
      node.type === 'FunctionDeclaration' ? node : node.type === 'VariableDeclarator' && node.init ? functionIn(node.init) : undefined;
    return fn ? [{ name, at: definition?.name as Node, fn }] : [];
  });
  const methods = [...candidates.methods.values()].flat().flatMap(({ key, computed, value }): Named[] => {
    const name = keyName(key, computed);
    const fn = value ? functionIn(value) : undefined;
    return name !== undefined && fn ? [{ name, at: key, fn }] : [];
  });
  const assigned = candidates.assignments.flatMap(({ left, right }): Named[] => {
    const name = left.type === 'MemberExpression' ? lastName(left) : undefined;
    const fn = functionIn(right);
    return name !== undefined && fn ? [{ name, at: left, fn }] : [];
  });
  return [...declared, ...methods, ...assigned].filter(
    ({ name, fn }) => (saysMask(name) || (isMaskFile && !NO_MASKS.has(splitWords(name)[0] ?? ''))) && isOneValue(fn) && mayMask(fn),
  );
}

function saysMask(name: string): boolean {
  return splitWords(name).some((word) => words.has(word));
}

/** Whether a function masks one value alone: a further parameter without a default would affect the result as well. */
function isOneValue({ params, async, generator }: FunctionNode): boolean {
  return params[0]?.type === 'Identifier' && params.slice(1).every(({ type }) => type === 'AssignmentPattern') && !async && !generator;
}

/** How a mask is judged, where it is weak whichever of these it is given. */
function weakest(
  { flow }: Facts,
  subjects: readonly SourceHit[],
  fn: FunctionNode,
): { readonly source: SourceHit; readonly judgement: Judgement } | undefined {
  const weak = subjects.flatMap((source) => {
    const judgement = judgeFunction(fn, source.kind, flow.exposures.scope);
    return judgement?.weakness ? [{ source, judgement }] : [];
  });
  return weak.length === subjects.length ? weak[0] : undefined;
}

/** What words stand for that are weak evidence elsewhere: here they stand behind "mask" or "hide". */
const MASKED_WORDS: Readonly<Record<string, readonly KindId[]>> = {
  name: ['person-name'],
  card: ['id-card', 'bank-card'],
  'card no': ['id-card', 'bank-card'],
  'card number': ['id-card', 'bank-card'],
};

/** What is masked, by the rest of the function's name, or its parameter, or the form that it changes alone. */
function subjectsOf({ flow }: Facts, name: string, fn: FunctionNode, isMaskFile: boolean): SourceHit[] {
  const [parameter] = fn.params;
  if (parameter?.type !== 'Identifier') return [];
  const rest = splitWords(name)
    .filter((word) => !words.has(word))
    .join(' ');
  const named = [
    ...(rest === '' ? [] : namedSources(flow, rest, parameter)),
    ...namedSources(flow, parameter.name, parameter),
    ...(rest !== '' && MASKED_PART.has(parameter.name) ? namedSources(flow, `${rest} ${parameter.name}`, parameter) : []),
  ];
  const told = named.find((source) => source.evidence === 'name' && source.confidence !== 'low' && !isMany(source));
  if (told) return [told];
  const meant = MASKED_WORDS[rest] ?? kindsByForm(flow, name, fn, isMaskFile);
  return meant.map((kind) => sourceAt(parameter, kind, parameter.name, 'name', 'medium'));
}

function kindsByForm(flow: Facts['flow'], name: string, fn: FunctionNode, isMaskFile: boolean): readonly KindId[] {
  const initials = isMaskFile ? flow.vocabulary.initials(name) : undefined;
  const kind = initials?.kind.id ?? (saysMask(name) ? onlyForm(fn, flow) : undefined);
  return kind === undefined ? [] : [kind];
}

/** The one form whose values a function changes, when it leaves those of the others as they are. */
function onlyForm(fn: FunctionNode, flow: Facts['flow']): KindId | undefined {
  const changed = FORMS.filter((kind) => judgeFunction(fn, kind, flow.exposures.scope)?.isWhole !== true);
  const [kind] = changed;
  return changed.length === 1 && kind !== undefined && judgeFunction(fn, kind, flow.exposures.scope) ? kind : undefined;
}

/** A password's hash is no display of it, whatever the function is called. */
function isReportable({ grade }: Weakness, { kind }: SourceHit): boolean {
  return grade !== 'hash' || kindById(kind)?.category !== 'credential';
}

function levelOf({ grade }: Weakness): Level {
  return grade === 'open' || grade === 'hash' ? 'medium' : grade;
}
