/** Turns personal numbers and addresses in the texts of a file into findings. */
import type { Facts } from '../facts/facts.ts';
import { findPersonal, type PersonalHit } from '../facts/literals/personal.ts';
import { rangeInside, textUnits } from '../facts/literals/text-units.ts';
import { contains } from '../facts/tree.ts';
import { LEVELS, type Confidence, type Finding, type Level } from '../types.ts';

/** Findings of one file; the most serious reading of a text wins where several formats fit. */
export function findPersonalLiterals(facts: Facts, rule: { readonly id: string; readonly laws: readonly string[] }): Finding[] {
  const units = textUnits(facts.parsed, facts.file.text, facts.candidates, facts.bindings);
  const findings: Finding[] = [];
  for (const hit of findPersonal(facts, units)) {
    const finding = toFinding(facts, rule, hit);
    const same = findings.findIndex((other) => contains(other.range, finding.range) || contains(finding.range, other.range));
    const other = findings[same];
    if (!other) findings.push(finding);
    else if (LEVELS.indexOf(finding.level) < LEVELS.indexOf(other.level)) findings[same] = finding;
  }
  return findings;
}

function toFinding(facts: Facts, rule: { readonly id: string; readonly laws: readonly string[] }, hit: PersonalHit): Finding {
  const { format, unit } = hit;
  return {
    ruleId: rule.id,
    messageId: hit.isSample ? 'sample' : unit.isComment ? 'commented' : hit.name === undefined ? 'shaped' : 'named',
    data: hit.name === undefined ? {} : { names: hit.name },
    range: rangeInside(unit, facts.file.text, hit.text),
    level: levelOf(facts, hit),
    confidence: confidenceOf(hit),
    kinds: [format.kind],
    exposure: { degree: 'full' },
    flow: [],
    laws: rule.laws,
    fixes: [],
  };
}

/** Test and example data should be made up, and mostly is; mock data is often a copy of a real answer. */
function levelOf(facts: Facts, hit: PersonalHit): Level {
  if (hit.isSample) return 'info';
  const { format, unit } = hit;
  const level = unit.isComment ? format.inComment : hit.name === undefined ? (hit.isWhole ? format.alone?.whole : format.alone?.inside) : (facts.levels[format.kind] ?? format.level);
  if (facts.roles.has('test') || facts.roles.has('example')) return 'low';
  return facts.roles.has('mock') ? mockLevel(hit, level ?? 'info') : level ?? 'info';
}

function mockLevel(hit: PersonalHit, level: Level): Level {
  const most = hit.name !== undefined && hit.format.kind !== 'email' ? 'medium' : 'low';
  return LEVELS.indexOf(level) < LEVELS.indexOf(most) ? most : level;
}

function confidenceOf(hit: PersonalHit): Confidence {
  return hit.name !== undefined || hit.format.check === 'id-card' ? 'high' : 'medium';
}
