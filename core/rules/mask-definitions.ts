/** Functions that call themselves masks and mask too little, whoever uses them. */
import { kindById } from '../catalog/kinds.ts';
import { judgeFunction } from '../facts/exposure/exposures.ts';
import type { Weakness } from '../facts/exposure/judge.ts';
import { mayMask } from '../facts/exposure/may-mask.ts';
import type { Facts } from '../facts/facts.ts';
import { callsOf } from '../facts/flow/function-uses.ts';
import { isMany } from '../facts/flow/masks.ts';
import { namedSources } from '../facts/flow/names.ts';
import { functionIn } from '../facts/functions.ts';
import { keyName, lastName, rangeOf, type FunctionNode } from '../facts/tree.ts';
import type { SourceHit } from '../facts/value.ts';
import { splitWords } from '../facts/words.ts';
import { signOf } from '../scan/text-signs.ts';
import { ANYWHERE, wordsAt } from '../scan/word-scanner.ts';
import type { Finding, Level, Node } from '../types.ts';

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
    const source = subjectOf(facts, name, fn);
    const weakness = source && judgeFunction(fn, source.kind, facts.flow.exposures.scope)?.weakness;
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

/** What is masked, as the rest of the function's name tells, or its parameter. */
function subjectOf({ flow }: Facts, name: string, { params: [parameter] }: FunctionNode): SourceHit | undefined {
  if (parameter?.type !== 'Identifier') return undefined;
  const rest = splitWords(name).filter((word) => !words.has(word)).join(' ');
  const named = [...(rest === '' ? [] : namedSources(flow, rest, parameter)), ...namedSources(flow, parameter.name, parameter)];
  return named.find((source) => source.evidence === 'name' && source.confidence !== 'low' && !isMany(source));
}

/** A password's hash is no display of it, whatever the function is called. */
function isReportable({ grade }: Weakness, { kind }: SourceHit): boolean {
  return grade !== 'hash' || kindById(kind)?.category !== 'credential';
}

function levelOf({ grade }: Weakness): Level {
  return grade === 'open' || grade === 'hash' ? 'medium' : grade;
}
