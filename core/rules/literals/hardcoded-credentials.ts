/** Finds constant credentials: by format, by position, by name, by announcement, in comments. */
import type { Facts } from '../../sources/file/facts.ts';
import { certainPhrases } from '../../secrets/texts/certain-phrases.ts';
import { isClientKey } from '../../secrets/names/client-keys.ts';
import { isShownAsExample } from '../../secrets/constants/shown-examples.ts';
import { GAP } from '../../secrets/constants/constants.ts';
import { runsOnClient, runsOnServer } from '../../secrets/constants/client-code.ts';
import { findFormats, type FormatHit } from '../../secrets/formats/formats.ts';
import { kindByForm } from '../../secrets/names/issued-form.ts';
import { holderWords } from '../../secrets/names/holder-name.ts';
import { CLAIMS } from '../../secrets/names/name-claims.ts';
import { namedConstants } from '../../secrets/names/named-constants.ts';
import type { NamedConstant } from '../../secrets/names/named.ts';
import { namedValues } from '../../secrets/names/named-values.ts';
import { assignmentsInComment, findPhrases, type PhraseHit } from '../../secrets/texts/phrases.ts';
import { allPositioned } from '../../secrets/positions/all-positioned.ts';
import type { PositionedConstant } from '../../secrets/positions/positions.ts';
import { isMadeIn } from '../../secrets/passwords/made-accounts.ts';
import { isPassword } from '../../secrets/passwords/kinds.ts';
import { isTriedHere } from '../../secrets/passwords/tried-here.ts';
import { isTranslationFile } from '../../secrets/names/surroundings.ts';
import { mayAssign } from '../../secrets/texts/text-traits.ts';
import { shownPhrases } from '../../secrets/texts/shown-phrases.ts';
import { rangeInside, rangeWithHead, textUnits, type TextUnit } from '../../secrets/texts/text-units.ts';
import { classifyValue, looksDrawn } from '../../secrets/texts/value-class.ts';
import { rangeOf } from '../../syntax/tree.ts';
import { proposeEnvironment, proposePartEnvironment } from '../../fix/environment/propose.ts';
import { emptyFieldFix } from '../../fix/texts/empty-field.ts';
import { CODE_COMMENT, commentFix, toldFix } from '../../fix/texts/written-out.ts';
import { directivesOf } from '../../suppress/directives.ts';
import type { Finding, Fix, FlowStep, KindId, Node, Range } from '../../types.ts';
import { asShown, type Claim, isChosen, isStrong, judge, judgeFormat, type Judgement, OBVIOUS_CLASSES } from './credential-judgement.ts';
import { literalFinding, STAYS } from './literal-finding.ts';
import { namedClaim } from './named-claim.ts';
import { judgePositioned } from './positioned-claim.ts';
import { namedFixes, positionedFixes } from './constant-fixes.ts';
import { CONNECTION, isHarmless, isWholeText, reasonOf, reasonOfComment, variableOf } from './format-texts.ts';
import { isFallbackOfSetting } from '../../secrets/constants/settings.ts';
import {
  doingOf,
  fillsField,
  isParameterDefault,
  isPrinted,
  isShownOfReset,
  placeInCode,
  REPAIRED_ANYWHERE,
  type PlaceInCode,
} from './place-in-code.ts';
import { ReportedSecrets } from './reported-secrets.ts';
import { accountBeside, isDistinctive, ReportedLiterals } from '../reaching/reported-literals.ts';
import { SeparateRanges } from '../reaching/message/separate-ranges.ts';
import type { RuleIdentity } from '../define.ts';

const PASSWORD: KindId = 'login-password';
/** An option of a command: `redis-cli -a`. */
const COMMAND = /\s-/;
/** What stands before a token in a header. */
const SCHEME = /^(?:Bearer|Token)\s+/i;
const WRITTEN = { en: 'written out there', 'zh-CN': '写在该处' } as const;

/** Details of a finding besides its place in the code. */
interface Extra extends PlaceInCode {
  /** What stands there, to be compared with what the project accepts; it is not stored in a finding. */
  readonly value: string;
  readonly flow?: readonly FlowStep[];
  /** The text that is assigned to a name. */
  readonly node?: Node;
  /** The text that is a credential of a known format and nothing else. */
  readonly whole?: Node;
  /** The constant, where it is neither of them. */
  readonly place?: Node;
  /** Repairs for code that does not run on users' devices. */
  readonly fixes?: () => Fix[];
}

/** Every finding of a file; of several reasons for one literal the strongest is given. */
export function findHardcodedCredentials(facts: Facts, rule: RuleIdentity): Finding[] {
  return new Collector(facts, rule).collect();
}

class Collector {
  private readonly found: ReportedSecrets;
  private readonly covered = new SeparateRanges();
  private readonly said = new ReportedLiterals(() => directivesOf(this.facts.parsed, this.facts.file.text));
  /** Literals of other modules that were reported where they are used. */
  private readonly saidElsewhere = new Set<string>();
  private isKnownClient: boolean | undefined;

  constructor(
    private readonly facts: Facts,
    private readonly rule: RuleIdentity,
  ) {
    this.found = new ReportedSecrets(facts.file.text);
  }

  private get isOnClient(): boolean {
    return (this.isKnownClient ??= runsOnClient(this.facts));
  }

  collect(): Finding[] {
    const { file } = this.facts;
    const units = textUnits(this.facts);
    const formats = findFormats(file.text, units).filter(({ isBareWord }) => !isBareWord);
    // A constant is reported where it is written, not once more in each text that is put together from it.
    const isWritten = ({ unit, secret }: FormatHit): boolean => this.found.isWrittenIn(unit.range, secret);
    for (const hit of [...formats.filter(isWritten), ...formats.filter((one) => !isWritten(one))]) this.addFormat(hit);
    const positioned = allPositioned(this.facts).flatMap((one) => {
      const judgement = judgePositioned(this.facts, one);
      return judgement ? [{ ...one, judgement }] : [];
    });
    for (const one of positioned) if (one.judgement.confidence !== 'low') this.addPositioned(one, one.judgement);
    if (!isTranslationFile(file.path)) {
      for (const named of namedValues(this.facts))
        if (named.claims & CLAIMS.credential) for (const constant of namedConstants(named, this.facts.bindings)) this.addNamed(constant);
      for (const hit of [...findPhrases(units, { makes: isMadeIn(file.text) }), ...shownPhrases(this.facts)]) this.addAnnounced(hit, false);
    }
    for (const hit of certainPhrases(this.facts, units)) this.addAnnounced(hit, true);
    // Positions that are only weak evidence come last: the name of a constant may be better evidence.
    for (const one of positioned) if (one.judgement.confidence === 'low') this.addPositioned(one, one.judgement);
    for (const unit of units) if (unit.isComment && mayAssign(unit.traits)) this.addCommented(unit);
    return this.found.withSharedRepairs;
  }

  private addFormat(hit: FormatHit): void {
    const { credential, unit } = hit;
    const own = credential.onServer !== undefined && runsOnServer(this.facts) ? credential.onServer : credential.level;
    const fallback = variableOf(hit);
    const level = judgeFormat(credential.kind, hit.isWeak ? 'medium' : own, this.facts, hit.isWeak);
    this.add(
      reasonOf(hit),
      credential.kind,
      rangeWithHead(unit, this.facts.file.text, hit.secret, hit.head),
      { level, confidence: isHarmless(hit, this.facts.file.path) || isShownAsExample(unit.node) ? 'low' : 'high' },
      { format: hit.isPair ? `${credential.id}:pair` : credential.id },
      {
        value: hit.secret,
        isDefault: unit.node !== undefined && isFallbackOfSetting(unit.node),
        whole: unit.node && isWholeText(hit) ? unit.node : undefined,
        fixes: () =>
          unit.isComment
            ? commentFix(this.facts.file.text, rangeInside(unit, this.facts.file.text, hit.secret), hit.secret, CODE_COMMENT)
            : unit.node && isWholeText(hit)
              ? proposeEnvironment(this.facts, unit.node, { name: holderWords(unit.node).join('_'), fallback, ofFormat: fallback }, false)
              : proposePartEnvironment(this.facts, unit.node, hit.secret, { fallback }),
      },
    );
  }

  private addPositioned({ position, constant }: PositionedConstant, judgement: Judgement): void {
    const { origins = [] } = constant;
    if (origins.some(({ file, range }) => this.isSaidElsewhere(file, range))) return;
    this.add(
      'positioned',
      position.kind,
      rangeOf(constant.node),
      judgement,
      { position: position.id },
      {
        value: constant.text,
        isDefault: constant.as === 'setting',
        isParameter: isParameterDefault(constant.node),
        place: constant.node,
        flow: origins.map((origin) => ({ ...origin, note: WRITTEN })),
        fixes: () => (origins.length > 0 ? [] : positionedFixes(this.facts, constant, position)),
      },
    );
    for (const { file, range } of origins) this.saidElsewhere.add(placeKey(file, range));
  }

  /** Whether a literal of another module is reported there, or was here. */
  private isSaidElsewhere(file: string, range: Range): boolean {
    return this.saidElsewhere.has(placeKey(file, range)) || this.facts.isReportedIn(file, this.rule.id, range);
  }

  private addNamed(named: NamedConstant): void {
    const { constant, object } = named;
    const claim = namedClaim(this.facts, named, () => this.isOnClient);
    if (!claim) return;
    const { found, value } = claim;
    const range = rangeOf(constant.node);
    this.add(
      'named',
      kindByForm(found.kind, constant.text),
      range,
      asShown(judge(claim.claim, value, this.facts), constant.node),
      { names: named.name },
      {
        value: constant.text,
        ...doingOf(this.facts, constant),
        isChecked: named.as === 'compared',
        node: constant.isPartial ? undefined : constant.node,
        object: found.isCertain ? object : undefined,
        fixes: () => namedFixes(this.facts, named, found.kind),
      },
    );
  }

  private addAnnounced(hit: PhraseHit, isInPlace: boolean): void {
    const { kind, name, secret, unit, isAdministrator = false, isLogin = false, isConnection = false } = hit;
    const isParameter = hit.isParameter === true || isConnection;
    const written = classifyValue(secret, name);
    const value = isAdministrator && OBVIOUS_CLASSES.has(written) ? 'weak' : written;
    const isCertain = isInPlace || (isParameter && (isChosen(secret, name) || looksDrawn(secret)));
    if ((isCertain && value === 'name') || this.found.isOfConstant(unit.range, secret)) return;
    // The literal was reported where it is in effect: a text for people that repeats it shows no more.
    if (!isInPlace && !isParameter && !unit.isComment && isDistinctive(secret) && this.found.has(secret)) return;
    // What stands in a connection string is judged as the password that it is.
    const claim: Claim = { kind: isConnection ? PASSWORD : kind, confidence: 'high', isOwnSecret: false, isCertain, isSetting: false };
    this.add(
      isConnection ? 'recognised' : isLogin ? 'written' : 'announced',
      kind,
      rangeInside(unit, this.facts.file.text, secret),
      asShown(judge(claim, value, this.facts), unit.node),
      isConnection ? CONNECTION : { names: name },
      {
        value: secret,
        isInText: !isParameter && !COMMAND.test(name),
        isPrinted: isPrinted(this.facts, rangeInside(unit, this.facts.file.text, secret)),
        isReset: isShownOfReset(unit.node),
        // Stars in an address or a command lead nowhere.
        fixes: () => {
          const at = rangeInside(unit, this.facts.file.text, secret);
          return isParameter || COMMAND.test(name)
            ? proposePartEnvironment(this.facts, unit.node, secret, { name, noun: 'password' })
            : [...this.found.repairsOf(at), ...toldFix(this.facts, unit.node, at, secret)];
        },
      },
    );
  }

  /** Commented-out code: trivial defaults are left alone there. */
  private addCommented(unit: TextUnit): void {
    for (const { name, secret } of assignmentsInComment(unit)) {
      const match = this.facts.vocabulary.match(name.split('.').at(-1) ?? name);
      if (match?.kind.category !== 'credential' || match.confidence === 'low' || !isStrong(secret, name)) continue;
      if (this.isOnClient && isClientKey({ kind: match.kind.id, confidence: match.confidence })) continue;
      this.add(
        reasonOfComment(unit.text),
        match.kind.id,
        rangeInside(unit, this.facts.file.text, secret),
        { level: judgeFormat(match.kind.id, 'medium', this.facts), confidence: 'medium' },
        { names: name },
        {
          value: secret,
          fixes: () => commentFix(this.facts.file.text, rangeInside(unit, this.facts.file.text, secret), secret, CODE_COMMENT),
        },
      );
    }
  }

  /**
   * Whether a credential can be repaired here. Code on users' devices has no safe place for a secret; there only texts, comments and
   * defaults are repaired.
   */
  private mayBeRepaired(reason: string, suffix: string): boolean {
    if (/^(?:commented|documented)/.test(reason) || REPAIRED_ANYWHERE.has(suffix)) return true;
    return !this.isOnClient && (suffix === 'AsParameter' || suffix === 'InTest');
  }

  private add(
    reason: string,
    kind: KindId,
    range: Range,
    judgement: Judgement | undefined,
    data: Record<string, string>,
    extra: Extra,
  ): void {
    if (!judgement || this.covered.covers(range)) return;
    const { value, flow = [], fixes } = extra;
    if (!value.includes(GAP) && this.found.isOfConstant(range, value.replace(SCHEME, ''))) return;
    const suffix = placeInCode(this.facts, kind, data['names'] ?? '', extra, {
      isOnClient: () => this.isOnClient,
      isOnServer: () => runsOnServer(this.facts),
    });
    const finding = { ...literalFinding(this.rule, reason + suffix, kind, range, judgement, data), flow };
    const literal = this.facts.file.text.slice(range.start, range.end);
    if (this.facts.ignoredValues.hasLiteral(literal, value)) return void this.covered.add(range);
    const isCopy =
      data['position'] === undefined &&
      isDistinctive(literal) &&
      this.said.isRepeated(`${data['names'] ?? ''}\n${literal}\n${accountBeside(extra.node)}`, finding);
    if (isCopy) return;
    this.covered.add(range);
    const field = extra.node ?? extra.whole;
    const found = this.mayBeRepaired(reason, suffix)
      ? (fixes?.() ?? [])
      : fillsField(suffix, field)
        ? emptyFieldFix(this.facts, field)
        : [];
    const place = field ?? extra.place;
    const stays = found.length === 0 && isPassword(kind) && place !== undefined && isTriedHere(this.facts, place);
    this.found.findings.push({ ...finding, ...(stays ? { data: { ...data, ...STAYS } } : {}), fixes: found });
  }
}

function placeKey(file: string, { start }: Range): string {
  return `${String(start)} ${file}`;
}
