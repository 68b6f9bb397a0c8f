/** Turns personal numbers and addresses in the texts of a file into findings. */
import type { DataFacts } from '../../secrets/data/data-facts.ts';
import { recipientNames } from '../../catalog/words/recipients.ts';
import { splitWords } from '../../sources/names/words.ts';
import { personalInData } from '../../secrets/data/personal.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { findPersonal, type PersonalHit } from '../../secrets/personal/personal.ts';
import { rangeInside, textUnits } from '../../secrets/texts/text-units.ts';
import { isInRecord } from '../../secrets/personal/records.ts';
import { contains, holderName, keyName, lastName } from '../../syntax/tree.ts';
import { proposeEnvironment } from '../../fix/environment/propose.ts';
import { environmentName, type Naming } from '../../fix/environment/names/name.ts';
import { proposePlaceholder } from '../../fix/environment/data-files/placeholders.ts';
import { leftIn } from '../../fix/environment/titles.ts';
import { loginEntryFix } from '../../fix/login-entries.ts';
import { isMadeUp, madeUpFix } from '../../fix/made-up.ts';
import { personalDefaultFix } from '../../fix/personal-defaults.ts';
import { commentFix } from '../../fix/texts/written-out.ts';
import { directivesOf, readDirectives } from '../../suppress/directives.ts';
import { languageOf } from '../../syntax/languages.ts';
import {
  LEVELS,
  type Confidence,
  type Directive,
  type Finding,
  type Fix,
  type KindId,
  type Level,
  type Node,
  type Range,
} from '../../types.ts';
import { ReportedLiterals } from '../reaching/reported-literals.ts';
import type { RuleIdentity } from '../define.ts';
import { isShownOnly, messageOfLiteral, SAMPLES } from './shown-literals.ts';

type Surroundings = Pick<Facts, 'file' | 'levels' | 'roles' | 'ignoredValues'>;

/** Findings of a file of code. */
export function findPersonalLiterals(facts: Facts, rule: RuleIdentity): Finding[] {
  const movedOut = ({ unit: { node }, text, format }: PersonalHit): Fix[] => {
    if (node?.type !== 'Literal' || node.value !== text || isInTable(node)) return [];
    const dropped = personalDefaultFix(facts, node);
    return dropped ? [dropped] : proposeEnvironment(facts, node, namingOf(node, format.kind), false);
  };
  const entry = ({ unit: { node } }: PersonalHit): Fix[] | undefined => {
    const fix = node && loginEntryFix(facts, node);
    return fix && [fix];
  };
  // The program is read only for a value that is long enough to be searched for.
  const elsewhere = (value: string): readonly string[] => {
    const program = value.length >= LEAST_DISTINCT ? facts.fixing.program : undefined;
    const files = program?.files.filter((file) => file !== facts.file.path && program.textOf(file)?.includes(value)) ?? [];
    return files.map((file) => file.split(/[/\\]/).slice(-2).join('/'));
  };
  return toFindings(findPersonal(facts, textUnits(facts)), facts, rule, () => directivesOf(facts.parsed, facts.file.text), {
    movedOut,
    entry,
    elsewhere,
  });
}

/** A shorter text may stand in another one. */
const LEAST_DISTINCT = 8;

/** Repairs that only code has. */
interface Repairs {
  /** Those of a value that the program uses. */
  movedOut(hit: PersonalHit): Fix[];
  /** Repairs of a value that is useless without the values beside it; undefined for other values. */
  entry(hit: PersonalHit): Fix[] | undefined;
  /** Other files of the program that have a value too. */
  elsewhere(value: string): readonly string[];
}

const NO_REPAIRS: Repairs = { movedOut: () => [], entry: () => undefined, elsewhere: () => [] };

/** Names of variables that hold a person's value, for literals whose own name is too general. */
const VARIABLES: Readonly<Record<KindId, string>> = {
  email: 'USER_EMAIL',
  'mobile-phone': 'USER_PHONE',
  'id-card': 'USER_ID_NUMBER',
  'bank-card': 'USER_CARD_NUMBER',
  landline: 'CONTACT_PHONE',
};

/** What such a variable is called that a message goes to or comes from. */
const RECIPIENTS: Readonly<Record<KindId, string>> = { email: 'RECIPIENT_EMAIL', 'mobile-phone': 'RECIPIENT_PHONE' };
const SENDERS: Readonly<Record<KindId, string>> = { email: 'SENDER_EMAIL', 'mobile-phone': 'SENDER_PHONE' };

/** The variable after the part that a value has in a message, by the last word of the name that it is given to, or by the call that sends to a list. */
function variableOfMessage(node: Node, kind: KindId): string | undefined {
  const list = node.parent?.type === 'ArrayExpression' ? node.parent : node;
  const word = splitWords(holderName(list) ?? '').at(-1) ?? '';
  if (!recipientNames.includes(word) && (list === node || !isGivenToSending(list))) return undefined;
  return (/^(?:from|sender)$/.test(word) ? SENDERS : RECIPIENTS)[kind];
}

/** Whether a list stands in the options of a call that sends something: `sendSms({ phoneNumbers: ['…'] })`. */
function isGivenToSending(list: Node): boolean {
  const options = list.parent?.type === 'Property' ? list.parent.parent : list;
  const call = options.parent;
  return call?.type === 'CallExpression' && splitWords(lastName(call.callee) ?? '')[0] === 'send';
}

/** A list of fewer records than this is one of settings. */
const LEAST_ROWS = 3;

/** Whether a value stands in one of many records: a variable for each would be no list any more. */
function isInTable({ parent }: Node): boolean {
  const record = parent?.type === 'Property' ? parent.parent : undefined;
  return record?.parent?.type === 'ArrayExpression' && record.parent.elements.length >= LEAST_ROWS;
}

/** The account beside a password is that of a mailbox. */
function namingOf(node: Node, kind: KindId): Naming {
  const { parent } = node;
  const name =
    parent?.type === 'Property'
      ? keyName(parent.key, parent.computed)
      : parent?.type === 'VariableDeclarator'
        ? holderName(node)
        : undefined;
  const beside = parent?.type === 'Property' && parent.parent.type === 'ObjectExpression' ? parent.parent.properties : [];
  const isAccount = beside.some((item) => item.type === 'Property' && /^pass/.test(keyName(item.key, item.computed) ?? ''));
  // What signs in to a mail server is called `user` there.
  const fallback =
    kind === 'email' && isAccount
      ? /^user/i.test(name ?? '')
        ? 'MAIL_USER'
        : 'LOGIN_EMAIL'
      : (variableOfMessage(node, kind) ?? VARIABLES[kind]);
  // `OWNER = { email }` is more exact than the kind; `where: { email }` is less.
  const record = parent?.type === 'Property' ? parent.parent : undefined;
  const isHeld = record?.type === 'ObjectExpression' && record.parent.type === 'VariableDeclarator';
  const holder = isHeld ? holderName(record) : undefined;
  const named = holder === undefined || isAccount ? undefined : environmentName({ name, owners: [holder] });
  return { name, fallback: named === undefined || named.startsWith('APP_') ? fallback : named };
}

/** Findings of a data file. What mocks and fixtures hold was made up or is known to be a copy. */
export function findPersonalInData(facts: DataFacts, rule: RuleIdentity): Finding[] {
  const roles = facts.roles.has('mock') ? new Set([...facts.roles, 'test'] as const) : facts.roles;
  const findings = toFindings(personalInData(facts), { ...facts, roles }, rule, () => readDirectives(facts.comments, facts.file.text));
  return roles.has('test') || roles.has('example') ? findings : findings.map((finding) => inSettings(facts, finding));
}

/** What a program reads stands there: an account that it signs in with is no sample, and a made-up one would not let it in. */
function inSettings(facts: DataFacts, finding: Finding): Finding {
  const { roles, vocabulary } = facts;
  const isOfPerson = roles.has('mock') || vocabulary.match(finding.data['names'] ?? '')?.kind.id === finding.kinds[0];
  const messageId = /^(?:named|shaped|used)$/.test(finding.messageId) ? 'inSettings' : finding.messageId;
  const setting = isOfPerson ? undefined : facts.settings.find(({ range }) => contains(range, finding.range));
  return { ...finding, messageId, fixes: isOfPerson ? finding.fixes : setting ? proposePlaceholder(facts, setting) : [] };
}

/** The most serious reading of a text wins where several formats fit; the same one under the same name is reported once. */
function toFindings(
  hits: readonly PersonalHit[],
  facts: Surroundings,
  rule: RuleIdentity,
  directives: () => readonly Directive[],
  repairs: Repairs = NO_REPAIRS,
): Finding[] {
  const findings: Finding[] = [];
  const said = new ReportedLiterals(directives);
  const repeats = new Map<string, Finding[]>();
  const texts = new Map<Finding, string>();
  const valuesOf = new Map<KindId, Map<string, number>>();
  for (const hit of hits) {
    if (facts.ignoredValues.has(hit.text) || facts.ignoredValues.has(hit.unit.text)) continue;
    const values = valuesOf.get(hit.format.kind) ?? new Map<string, number>();
    valuesOf.set(hit.format.kind, values);
    if (!hit.isSample && !values.has(hit.text)) values.set(hit.text, values.size);
    const finding = toFinding(facts, rule, hit, values.get(hit.text) ?? 0, repairs);
    const same = repeats.get(hit.text);
    if (said.isRepeated(`${hit.name ?? ''}\n${hit.text}`, finding)) {
      same?.push(finding);
      continue;
    }
    if (!same) repeats.set(hit.text, []);
    texts.set(finding, hit.text);
    const at = findings.findIndex((other) => contains(other.range, finding.range) || contains(finding.range, other.range));
    const other = findings[at];
    if (!other) findings.push(finding);
    else if (LEVELS.indexOf(finding.level) < LEVELS.indexOf(other.level)) findings[at] = finding;
  }
  // An export of many people's data gets no repair for each value: the file itself must be removed.
  if (isExport(facts, valuesOf)) return findings.map((finding) => ({ ...finding, fixes: [] }));
  return findings.map((finding) => {
    const text = texts.get(finding) ?? '';
    const same = findings.filter((other) => other !== finding && texts.get(other) === text);
    return withRepeats(finding, [...(repeats.get(text) ?? []), ...same]);
  });
}

/** So many different values of people in a data file were copied from where the program stores them. */
const OF_AN_EXPORT = 20;

function isExport({ file, roles }: Surroundings, valuesOf: ReadonlyMap<KindId, ReadonlyMap<string, number>>): boolean {
  if (languageOf(file.path) || SAMPLES.some((role) => roles.has(role))) return false;
  return [...valuesOf.values()].reduce((sum, values) => sum + values.size, 0) >= OF_AN_EXPORT;
}

function toFinding(facts: Surroundings, rule: RuleIdentity, hit: PersonalHit, index: number, repairs: Repairs): Finding {
  const { format, unit } = hit;
  const range = rangeInside(unit, facts.file.text, hit.text);
  const isShown = isShownOnly(facts, hit, range);
  const edited = hit.isSample || !isShown ? undefined : rangeOfText(facts.file.text, range, hit.text);
  const madeUp = edited && madeUpFix(format.kind, edited, hit.text, index);
  const also = leftIn(madeUp ? repairs.elsewhere(hit.text) : []);
  const fix = madeUp && { ...madeUp, title: { en: madeUp.title.en + also.en, 'zh-CN': madeUp.title['zh-CN'] + also['zh-CN'] } };
  return {
    ruleId: rule.id,
    messageId: messageOfLiteral(hit, isShown),
    data: hit.name === undefined ? {} : { names: hit.name },
    range,
    level: levelOf(facts, hit),
    confidence: confidenceOf(hit),
    kinds: [format.kind],
    exposure: { degree: 'full' },
    flow: [],
    laws: rule.laws,
    fixes:
      repairs.entry(hit) ?? (fix ? [...noteFix(facts.file.text, hit, edited), fix] : edited || hit.isSample ? [] : repairs.movedOut(hit)),
  };
}

/** Where a text stands inside of the range that is reported, which may have quotes and more around it; undefined where it is written in pieces. */
function rangeOfText(text: string, { start, end }: Range, part: string): Range | undefined {
  const at = text.slice(start, end).indexOf(part);
  return at < 0 ? undefined : { start: start + at, end: start + at + part.length };
}

/** A line of a comment with a few words beside the value, which notes it and describes no code. */
const NOTE = /^[ \t]*(?:\/\/|#|\*)[ \t]*@?(?:[\p{L}\d_-]{1,30}[ \t:：]{0,4}){0,3}$/u;

/** The repair of a note of nothing but a value: a made-up one in its place is a note of nothing. */
function noteFix(text: string, { unit, text: value }: PersonalHit, at: Range): Fix[] {
  const start = text.lastIndexOf('\n', at.start - 1) + 1;
  const end = text.indexOf('\n', at.end);
  const beside = text.slice(start, at.start) + text.slice(at.end, end < 0 ? undefined : end).trimEnd();
  return unit.isComment && NOTE.test(beside) ? commentFix(text, at, value, NOTE_LINE) : [];
}

const NOTE_LINE = /^[ \t]*(?:\/\/|#|\*(?!\/))/;

/** One made-up value in all places of a file that have the same real one: it is reported once. What moves to the environment is looked for there. */
function withRepeats(finding: Finding, repeats: readonly Finding[]): Finding {
  // Code that compares with the value would find it in none of the other places any more.
  if (repeats.some((other) => other.fixes.length === 0) && finding.fixes.some(isMadeUp)) return { ...finding, fixes: [] };
  const isOne = ({ fixes }: Finding): boolean => fixes.every(({ edits }) => edits.length === 1);
  const own = new Set(finding.fixes.flatMap(({ edits }) => edits.map(({ range }) => range.start)));
  const more = (isOne(finding) ? repeats.filter(isOne) : [])
    .flatMap(({ fixes }) => fixes.at(-1)?.edits ?? [])
    .filter(({ range: { start } }) => !own.has(start) && own.add(start));
  return more.length === 0 ? finding : { ...finding, fixes: finding.fixes.map((fix) => ({ ...fix, edits: [...fix.edits, ...more] })) };
}

/** Test and example data should be made up, and mostly is; mock data is often a copy of a real response. */
function levelOf(facts: Surroundings, hit: PersonalHit): Level {
  if (hit.isSample || hit.isExample) return 'info';
  const { format, unit } = hit;
  const level = unit.isComment
    ? format.inComment
    : hit.name === undefined
      ? hit.isWhole
        ? format.alone?.whole
        : format.alone?.inside
      : (facts.levels[format.kind] ?? format.level);
  if (facts.roles.has('test') || facts.roles.has('example')) return 'low';
  // Rows that a seed writes out are made up as a list; a mailbox by itself may be that of whoever seeds.
  if (facts.roles.has('seed') && unit.node && isInRecord(unit.node)) return 'low';
  return facts.roles.has('mock') ? mockLevel(hit, level ?? 'info') : (level ?? 'info');
}

function mockLevel(hit: PersonalHit, level: Level): Level {
  const most = hit.name !== undefined && hit.format.kind !== 'email' ? 'medium' : 'low';
  return LEVELS.indexOf(level) < LEVELS.indexOf(most) ? most : level;
}

function confidenceOf(hit: PersonalHit): Confidence {
  return hit.name !== undefined || hit.format.check === 'id-card' ? 'high' : 'medium';
}
