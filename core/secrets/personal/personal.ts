/** Personal numbers and addresses written out in the texts of a file. */
import type { LiteralFormat } from '../../catalog/define.ts';
import { literals } from '../../catalog/literals/index.ts';
import { CODE_ENDINGS, CODE_IN_COMMENT } from '../../catalog/words/names/codes.ts';
import type { Node } from '../../types.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { rangeOf } from '../../syntax/tree.ts';
import { namesOf } from '../names/holder-name.ts';
import { CLAIMS } from '../names/name-claims.ts';
import { namedConstants } from '../names/named-constants.ts';
import { namedValues } from '../names/named-values.ts';
import { plausibility } from './personal-checks.ts';
import { personalInitials, personalName, type Named } from './personal-name.ts';
import { isNumberOfRecipient } from './recipient-numbers.ts';
import { isPublishedContact } from './published-contacts.ts';
import { mayBePersonal, traitsOf } from '../texts/text-traits.ts';
import { isInLongLine, type TextUnit } from '../texts/text-units.ts';

export interface PersonalHit {
  readonly format: LiteralFormat;
  readonly unit: TextUnit;
  readonly text: string;
  /** The name of the kind that the text is given to. */
  readonly name?: string;
  readonly isWhole: boolean;
  /** A published sample, or visibly made up by its form. */
  readonly isSample: boolean;
  /** Shown by an empty field as an example of what belongs there. */
  readonly isExample: boolean;
}

const searching = new Map(literals.map((format) => [format, new RegExp(format.pattern.source, `${format.pattern.flags}g`)]));
/** A format has six digits in a row, an `@`, the beginning of a plate number, or the length of a VIN or an openid. */
const CHEAP = /\d{6}|\d[ -]\d{4}|\w@\w|[\u4e00-\u9fa5][A-Z]|(?:^|\W)(?:o[\w-]{27}|[A-HJ-NPR-Z\d]{17}\b)/;
const LONG_NUMBER = /[:=(,?]\s{0,4}\d{6}/;
/** Addresses, and links by which a page offers that whoever reads it calls or writes: the contact is published. */
const ADDRESS = /^(?:https?:|wss?:|\/\/|data:|\.{0,2}\/|@import|url\(|(?:tel|sms|mailto):)/i;

/** Every personal number or address that can be a person's, the more specific format first where two fit. */
export function findPersonal(facts: Facts, units: readonly TextUnit[]): PersonalHit[] {
  const telling = units.filter(isTelling);
  const names = namesByNode(facts);
  const hits = telling.flatMap((unit) => personalIn(unit, unit.node && names.get(unit.node)));
  if (names.size === 0 || (telling.length === 0 && !LONG_NUMBER.test(facts.file.text))) return hits;
  return hits.concat(numberUnits(facts, names).flatMap((unit) => personalIn(unit, unit.node && names.get(unit.node))));
}

/** Every number or address in one text, whose name is known. */
export function personalIn(unit: TextUnit, named: Named | undefined): PersonalHit[] {
  return isTelling(unit) ? literals.flatMap((format) => matchesIn(format, unit, named)) : [];
}

function isTelling({ text, traits }: TextUnit): boolean {
  return mayBePersonal(traits) && CHEAP.test(text);
}

function namesByNode(facts: Facts): Map<Node, Named> {
  const names = new Map<Node, Named>();
  for (const named of namedValues(facts)) {
    const found =
      named.claims & CLAIMS.personal && mayHold(named.value)
        ? (personalName(named.name, facts.vocabulary) ?? personalInitials(named.name, named.holder, facts.vocabulary))
        : undefined;
    if (found) for (const { constant } of namedConstants(named, facts.bindings)) names.set(constant.node, found);
  }
  return names;
}

const COMPOSED = new Set(['TemplateLiteral', 'BinaryExpression', 'LogicalExpression', 'ConditionalExpression']);

/** A cheap test of a value that is assigned to a name: whether it may hold personal data. */
function mayHold(value: Node): boolean {
  return value.type === 'Literal' ? CHEAP.test(String(value.value)) : COMPOSED.has(value.type);
}

/** Numbers count only under a name. */
function numberUnits(facts: Facts, names: ReadonlyMap<Node, Named>): TextUnit[] {
  return [...names.keys()].flatMap((node) => {
    if (node.type !== 'Literal' || typeof node.value !== 'number' || isInLongLine(facts.file.text, rangeOf(node))) return [];
    const text = String(node.value);
    return [{ text, traits: traitsOf(text), range: rangeOf(node), line: node.loc.start.line, node, isComment: false }];
  });
}

function matchesIn(format: LiteralFormat, unit: TextUnit, named: Named | undefined): PersonalHit[] {
  const isNamed = named?.kind === format.kind;
  if (!isNamed && !format.alone && !(unit.isComment && format.inComment)) return [];
  if (unit.isComment && !format.inComment) return [];
  // Nearly no text has the form: what stands around it matters only where one has.
  const matches = [...unit.text.matchAll(searching.get(format) as RegExp)];
  if (matches.length === 0) return [];
  if (format.ofRecipients && !isNumberOfRecipient(unit.node)) return [];
  if (!isNamed && CODE_ENDINGS.has(namesOf(unit).at(-1) ?? '')) return [];
  if (named?.isPublicContact || (!isNamed && ADDRESS.test(unit.text)) || isPublishedContact(format.kind, unit)) return [];
  // What an empty field shows is an example of what belongs there.
  const isExample = namesOf(unit).at(-1) === 'placeholder';
  const hits: PersonalHit[] = [];
  for (const match of matches) {
    const text = match[0];
    const isPublished = format.samples?.includes(text.toUpperCase()) ?? false;
    const found = isPublished ? 'dummy' : plausibility(format.check, text);
    if (found === 'wrong' || (unit.isComment && CODE_IN_COMMENT.test(unit.text.slice(0, match.index)))) continue;
    hits.push({
      format,
      unit,
      text,
      name: isNamed ? named.name : undefined,
      isWhole: unit.text.trim().length <= text.length + 2,
      isSample: found === 'dummy',
      isExample,
    });
  }
  return hits;
}
