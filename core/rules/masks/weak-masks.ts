/** The query of `no-weak-masking`: values that reach a sink through a mask that shows too much of them. */
import { kindById } from '../../catalog/kinds.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { cutOf, isWhollyCut, pathKey } from '../../sanitizers/subject.ts';
import type { SinkUse } from '../../sinks/use.ts';
import { contains, isFunction, lastName, rangeOf, unwrap } from '../../syntax/tree.ts';
import type { Masking, SourceHit } from '../../sources/flow/value.ts';
import { isPassword } from '../../secrets/passwords/kinds.ts';
import { onlyPrints } from '../../fix/texts/print-only.ts';
import { mendedCallFix } from '../../fix/masks/mended-mask.ts';
import { proposeRemasking } from '../../fix/masks/masking.ts';
import { printedPart } from '../../fix/purity.ts';
import { importPath } from '../../sources/flow/imports.ts';
import { LEVELS, type Finding, type Fix, type KindId, type Level, type Node } from '../../types.ts';
import { flowSteps } from '../reaching/message/flow-steps.ts';
import { isBelowWanted, levelOf } from '../reaching/levels-reached.ts';
import { sunkSources } from '../reaching/sunk-sources.ts';

/**
 * One finding for every weak mask whose result leaves, at the mask; the worst of its ways out decides the level. A function of the program
 * is mended where it is defined, which mends all its calls: a file reports it once for each kind, at the first of them.
 */
export function findWeakMasks(facts: Facts, rule: { readonly id: string; readonly laws: readonly string[] }): Finding[] {
  if (isBelowWanted(facts)) return [];
  const found = new Map<Node | string, Map<KindId, { readonly at: number; readonly finding: Finding }>>();
  for (const use of facts.sinkUses) {
    if (use.sink.target === 'transport') continue;
    for (const source of use.values.flatMap((value) => sunkSources(facts, use, value))) {
      if (!source.mask) continue;
      const at = source.mask.node.range[0];
      const mended = ownMask(facts, source.mask.node) ?? source.mask.node;
      const ofMask = found.get(mended) ?? new Map<KindId, { readonly at: number; readonly finding: Finding }>();
      found.set(mended, ofMask);
      const known = ofMask.get(source.kind);
      if (known && at > known.at) continue;
      const finding = toFinding(facts, rule, use, source, source.mask);
      if (!known || at < known.at || (at === known.at && LEVELS.indexOf(finding.level) < LEVELS.indexOf(known.finding.level)))
        ofMask.set(source.kind, { at, finding });
    }
  }
  return [...found.values()].flatMap((ofMask) => [...ofMask.values()].map(({ finding }) => finding));
}

/** The function of the program that masks, where the mask is a call of one; of another module, what names it there. */
function ownMask({ flow }: Facts, mask: Node): Node | string | undefined {
  if (mask.type !== 'CallExpression') return undefined;
  const callee = unwrap(mask.callee);
  const { scope } = flow.exposures;
  const definition =
    callee.type === 'Identifier' ? scope.definition(callee) : callee.type === 'MemberExpression' ? scope.member(callee) : undefined;
  if (definition && 'node' in definition) return definition.node;
  const path = importPath(flow, callee);
  return path?.module === undefined ? undefined : [path.module, ...path.path].join('\n');
}

function toFinding(
  facts: Facts,
  rule: { readonly id: string; readonly laws: readonly string[] },
  use: SinkUse,
  source: SourceHit,
  { node, weakness, subject, insertion }: Masking,
): Finding {
  return {
    ruleId: rule.id,
    messageId: messageOf(use, source, weakness.message),
    data: { ...weakness.data, names: source.name },
    range: rangeOf(node),
    level: weakLevel(facts, use, source, weakness.grade),
    confidence: weakness.isGuess ? 'low' : source.confidence,
    kinds: [source.kind],
    sink: use.sink.id,
    exposure: source.exposure,
    flow: flowSteps(source, use),
    laws: isCredential(source) ? rule.laws.filter((law) => !law.startsWith('PIPL-')) : rule.laws,
    // A hash shows whether two values are the same, and a mask in its place would show some of each.
    fixes: insertion ? [insertionFix(insertion)] : subject && weakness.grade !== 'hash' ? fixesOf(facts, use, source, node, subject) : [],
  };
}

/** A credential that others need whole is left out, not masked, and so is what stands in an address; a password that is sent is hashed by its receiver. */
function messageOf({ sink }: SinkUse, source: SourceHit, message: string): string {
  if (message === 'encoded' && isCredential(source)) return 'encodedSecret';
  if (/^shows(?:Part)?$/.test(message) && isPassword(source.kind)) return 'showsSecret';
  if (message === 'encoded' && sink.target === 'url') return 'encodedSent';
  return message === 'hashedPassword' && sink.target === 'url' ? 'hashedPasswordSent' : message;
}

function isCredential({ kind }: SourceHit): boolean {
  return kindById(kind)?.category === 'credential';
}

function insertionFix({ at, text }: { readonly at: number; readonly text: string }): Fix {
  return {
    title: { en: 'Add this path to the redact paths', 'zh-CN': '将该路径加入 redact 路径' },
    safety: 'review',
    edits: [{ range: { start: at, end: at }, text }],
  };
}

/** A mask that hides nothing is as bad as none; one that hides something is `medium` at most. */
function weakLevel(facts: Facts, use: SinkUse, source: SourceHit, grade: Masking['weakness']['grade']): Level {
  const level = levelOf(facts, use, [grade === 'open' ? { ...source, exposure: { degree: 'full' } } : source]);
  return grade === 'open' || grade === 'hash' ? level : (LEVELS[Math.max(LEVELS.indexOf(level), LEVELS.indexOf(grade))] ?? level);
}

/** Whether a mask stands in what another call than that of the sink is given, which needs it as it is. */
function isGivenElsewhere(node: Node, call: Node): boolean {
  for (
    let inner = node, outer = node.parent;
    outer && outer !== call && !/Statement$|Declaration$/.test(outer.type) && !isFunction(outer);
    inner = outer, outer = outer.parent
  ) {
    if ((outer.type === 'CallExpression' || outer.type === 'NewExpression') && outer.callee !== inner) return true;
  }
  return false;
}

/** Evidence that a text is masked for display: stars, or a word for masking. Code that only cleans a text has neither. */
const WRITES_STARS = /\*(?=['"`*$])|mask|redact|desensit/i;

/**
 * Whether the result of a mask is stored in a variable that is read outside of logs: the program works with the shortened or cleaned
 * value.
 */
function isKeptAndUsed({ bindings, sinkUses }: Facts, node: Node): boolean {
  let inner = node;
  let outer = node.parent;
  while (outer && !/Statement$|Declarator$|^AssignmentExpression$/.test(outer.type) && !isFunction(outer)) {
    inner = outer;
    outer = outer.parent;
  }
  const name =
    outer?.type === 'VariableDeclarator' && outer.init === inner
      ? outer.id
      : outer?.type === 'AssignmentExpression' && outer.right === inner
        ? outer.left
        : undefined;
  if (name === undefined) return false;
  const variable = name.type === 'Identifier' ? (bindings.resolve(name) ?? bindings.declared(name)) : undefined;
  if (!variable) return true;
  const reads = variable.references.filter((reference) => reference.isRead()).map(({ identifier }) => rangeOf(identifier as Node));
  return reads.some((read) => !sinkUses.some((use) => use.sink.target === 'log' && contains(rangeOf(use.node), read)));
}

/** Only where people read the value: what a program stores or sends in this form, it needs in this form. */
function fixesOf(facts: Facts, use: SinkUse, source: SourceHit, node: Node, subject: Node): Fix[] {
  const key = cutOf(node)?.key ?? pathKey(subject);
  const isWhole = node.type === 'CallExpression' || (key !== undefined && isWhollyCut(node, key));
  if (use.sink.target !== 'log') return [mendedCallFix(facts, node, source.kind)].filter((fix) => fix !== undefined);
  if (!isWhole || isGivenElsewhere(node, use.node)) return [];
  if (!WRITES_STARS.test(facts.file.text.slice(...node.range)) && isKeptAndUsed(facts, node)) return [];
  const called = node.type === 'CallExpression' ? lastName(node.callee) : undefined;
  const isPrintedHere = onlyPrints(facts, use) && contains(rangeOf(use.node), rangeOf(node)) && printedPart(node, use.node) === node;
  const others = proposeRemasking(facts, source, subject, isPrintedHere && source.exposure.degree !== 'reversible', called);
  const mended = mendedCallFix(facts, node, source.kind);
  // Beside a mask that can be mended, a second one is a choice that somebody has to make.
  return mended ? [mended, ...others.map((fix): Fix => ({ ...fix, safety: 'review' }))] : others;
}
