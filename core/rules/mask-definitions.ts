/** Functions that call themselves masks and mask too little, whoever uses them. */
import { kindById } from '../catalog/kinds.ts';
import { judgeFunction } from '../facts/exposure/exposures.ts';
import type { Weakness } from '../facts/exposure/judge.ts';
import { mayMask } from '../facts/exposure/may-mask.ts';
import type { Facts } from '../facts/facts.ts';
import { callsOf } from '../facts/flow/function-uses.ts';
import { isMany } from '../facts/flow/masks.ts';
import { namedSources, sourceAt } from '../facts/flow/names.ts';
import { functionIn } from '../facts/functions.ts';
import { keyName, lastName, rangeOf, type FunctionNode } from '../facts/tree.ts';
import type { SourceHit } from '../facts/value.ts';
import { splitWords } from '../facts/words.ts';
import { signOf } from '../scan/text-signs.ts';
import { ANYWHERE, wordsAt } from '../scan/word-scanner.ts';
import type { Finding, KindId, Level, Node } from '../types.ts';

const MASK_WORDS = ['mask', 'masked', 'masking', 'desensitize', 'desensitise', 'desensitization', 'desensitized', 'desensitive', 'desens', 'tuomin', 'anonymize', 'anonymise', 'hide', 'hidden', 'encrypt'];
const words = new Set(MASK_WORDS);
const mayDefine = signOf(wordsAt(MASK_WORDS, ANYWHERE));

interface Named {
  readonly name: string;
  /** Where it is named. */
  readonly at: Node;
  readonly fn: FunctionNode;
}

/** One finding for every weak mask that a file makes for others: where it is called in the file, the call is reported. */
export function findWeakDefinitions(facts: Facts, rule: { readonly id: string; readonly laws: readonly string[] }): Finding[] {
  if (!facts.signs.has(mayDefine)) return [];
  return namedFunctions(facts).flatMap(({ name, at, fn }) => {
    const weak = weaknessOf(facts, subjectsOf(facts, name, fn), fn);
    const { source, weakness } = weak ?? {};
    if (!source || !weakness || !isReportable(weakness, source) || callsOf(facts.flow, fn).length > 0) return [];
    return [{
      ruleId: rule.id,
      messageId: weakness.message,
      data: { ...weakness.data, names: name },
      range: rangeOf(at),
      level: levelOf(weakness),
      confidence: weakness.isGuess ? 'low' : source.confidence,
      kinds: [source.kind],
      exposure: { degree: 'full' },
      flow: [{ range: source.range, note: { en: `named ${source.name} here`, 'zh-CN': `此处名为 ${source.name}` } }],
      laws: rule.laws,
      fixes: [],
    }];
  });
}

/** Functions at the top of the file, and methods, whose names say that they mask. */
function namedFunctions({ bindings, candidates }: Facts): Named[] {
  const declared = bindings.topLevelVariables().flatMap(({ name, references, defs: [definition] }): Named[] => {
    const node = definition?.node as Node | undefined;
    if (!node || !(isExported(node) || references.some((reference) => reference.isRead()))) return [];
    const fn = node.type === 'FunctionDeclaration' ? node : node.type === 'VariableDeclarator' && node.init ? functionIn(node.init) : undefined;
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
  return [...declared, ...methods, ...assigned].filter(({ name, fn }) => saysMask(name) && isOneValue(fn) && mayMask(fn));
}

function isExported(node: Node): boolean {
  const holder = node.type === 'VariableDeclarator' ? node.parent.parent : node.parent;
  return holder?.type === 'ExportNamedDeclaration' || holder?.type === 'ExportDefaultDeclaration';
}

function saysMask(name: string): boolean {
  return splitWords(name).some((word) => words.has(word));
}

/** What a further parameter is given decides over the result as well, unless it has a default. */
function isOneValue({ params, async, generator }: FunctionNode): boolean {
  return params[0]?.type === 'Identifier' && params.slice(1).every(({ type }) => type === 'AssignmentPattern') && !async && !generator;
}

/** The weakness of a mask, where it is weak whichever of these it is given. */
function weaknessOf({ flow }: Facts, subjects: readonly SourceHit[], fn: FunctionNode): { source: SourceHit; weakness: Weakness } | undefined {
  const weak = subjects.flatMap((source) => {
    const weakness = judgeFunction(fn, source.kind, flow.exposures.scope)?.weakness;
    return weakness ? [{ source, weakness }] : [];
  });
  return weak.length === subjects.length ? weak[0] : undefined;
}

/** What words stand for that say little elsewhere: here they stand behind "mask" or "hide". */
const MASKED_WORDS: Readonly<Record<string, readonly KindId[]>> = { name: ['person-name'], card: ['id-card', 'bank-card'], 'card no': ['id-card', 'bank-card'], 'card number': ['id-card', 'bank-card'] };

/** What is masked, as the rest of the function's name tells, or its parameter. */
function subjectsOf({ flow }: Facts, name: string, { params: [parameter] }: FunctionNode): SourceHit[] {
  if (parameter?.type !== 'Identifier') return [];
  const rest = splitWords(name).filter((word) => !words.has(word)).join(' ');
  const named = [...(rest === '' ? [] : namedSources(flow, rest, parameter)), ...namedSources(flow, parameter.name, parameter)];
  const sure = named.find((source) => source.evidence === 'name' && source.confidence !== 'low' && !isMany(source));
  return sure ? [sure] : (MASKED_WORDS[rest] ?? []).map((kind) => sourceAt(parameter, kind, parameter.name, 'name', 'medium'));
}

/** A password's hash is no display of it, whatever the function is called. */
function isReportable({ grade }: Weakness, { kind }: SourceHit): boolean {
  return grade !== 'hash' || kindById(kind)?.category !== 'credential';
}

function levelOf({ grade }: Weakness): Level {
  return grade === 'open' || grade === 'hash' ? 'medium' : grade;
}
