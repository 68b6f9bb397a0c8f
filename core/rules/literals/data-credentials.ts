/** Finds credentials in data files: by format, by key, by announcement, in comments. */
import { bundlePrefixes } from '../../catalog/platforms/bundle-prefixes.ts';
import { variableNameFiles } from '../../catalog/platforms/placeholder-files.ts';
import { baseKind } from '../../catalog/kinds.ts';
import { LOG_FILES } from '../../catalog/files/formats.ts';
import { PACKAGE_MANIFEST, TEST_VARIABLE } from '../../catalog/files/settings.ts';
import type { DataFacts } from '../../secrets/data/data-facts.ts';
import type { Setting } from '../../secrets/data/settings.ts';
import { commentedSettings } from '../../secrets/data/commented.ts';
import { GAP } from '../../secrets/constants/constants.ts';
import { findCommandsInLists } from '../../secrets/commands/command-lists.ts';
import { findCommands } from '../../secrets/commands/commands.ts';
import { findFormats, type FormatHit } from '../../secrets/formats/formats.ts';
import { findPhrases, type PhraseHit } from '../../secrets/texts/phrases.ts';
import { findSqlPasswords } from '../../secrets/commands/sql-passwords.ts';
import { toldLogins } from '../../secrets/passwords/told-logins.ts';
import { dumpedHashes, toldPasswords } from '../../secrets/passwords/told-hashes.ts';
import { isPassword } from '../../secrets/passwords/kinds.ts';
import { isMadeHere } from '../../secrets/passwords/logins-in-use.ts';
import { isTranslationFile } from '../../secrets/names/surroundings.ts';
import { rangeInside, rangeWithHead, type TextUnit } from '../../secrets/texts/text-units.ts';
import { splitWords } from '../../sources/names/words.ts';
import { isGivenToCommand, proposeShellVariable } from '../../fix/environment/data-files/shell-texts.ts';
import { emptiedInSample } from '../../fix/environment/data-files/dotenv.ts';
import { DATA_COMMENT, commentFix, isOutside, starredDocumentFix, starredRecordFix } from '../../fix/texts/written-out.ts';
import { isKeyStore } from '../../syntax/data/languages.ts';
import { contains } from '../../syntax/tree.ts';
import { readDirectives } from '../../suppress/directives.ts';
import type { Finding, Fix, KindId, Range } from '../../types.ts';
import { isChosen, isStrong, judge, judgeFormat, type Judgement } from './credential-judgement.ts';
import { sentenceFixes, settingFixes, textFixes, writtenFixes } from './data-fixes.ts';
import { asSent } from './sent-texts.ts';
import { isShownLogin } from './document-credentials.ts';
import { CONNECTION, isHarmless, passwordOf, reasonOf, reasonOfPhrase } from './format-texts.ts';
import { isOfContainer } from './container-passwords.ts';
import { literalFinding, STAYS } from './literal-finding.ts';
import { passingStages, placeInFile, placeOfText, PLACES_OF_TEXTS } from './place-in-file.ts';
import { isTriedSetting } from '../../secrets/data/tried-settings.ts';
import { isSetIn, settingClaim } from './setting-claim.ts';
import { classOfPhrase, isWrittenLogin } from './written-logins.ts';
import { isDistinctive, ReportedLiterals } from '../reaching/reported-literals.ts';
import { SeparateRanges } from '../reaching/message/separate-ranges.ts';
import type { RuleIdentity } from '../define.ts';

const PASSWORD: KindId = 'login-password';
/** The first word of a program of which an option is named: `redis` of `redis-cli -a`. */
const PROGRAM = /^([a-z]{2,20})\S{0,20}\s-/;

/** Every finding of a data file; of several reasons for one value the strongest is given. */
export function findCredentialsInData(facts: DataFacts, rule: RuleIdentity): Finding[] {
  return new Collector(facts, rule).collect();
}

class Collector {
  private readonly findings: Finding[] = [];
  /** What stands in the file where they are, a line each. */
  private reported = '';
  private readonly covered = new SeparateRanges();
  /** Passwords of accounts that the document lists and that open. */
  private readonly opened = new Set<string>();
  private knownStages: readonly Range[] | undefined;
  private knownComments: readonly Range[] | undefined;
  private readonly said = new ReportedLiterals(() => readDirectives(this.facts.comments, this.facts.file.text));

  constructor(
    private readonly facts: DataFacts,
    private readonly rule: RuleIdentity,
  ) {}

  collect(): Finding[] {
    const { file, units, settings } = this.facts;
    if (isKeyStore(file.path))
      this.add(
        'keyStoreInFile',
        'private-key',
        { start: 0, end: 0 },
        { level: judgeFormat('private-key', 'high', this.facts), confidence: 'high' },
        '',
        {},
      );
    for (const hit of findFormats(file.text, units, (secret) => isSetIn(this.facts, secret)))
      if (!hit.isBareWord || this.facts.language !== 'json') this.addFormat(hit);
    if (isTranslationFile(file.path)) return this.findings;
    // Before settings: what a program or a database takes for a password is no guess from a name.
    for (const hit of [
      ...findCommands(units),
      ...findCommandsInLists(this.facts.entries),
      ...findSqlPasswords(units),
      ...dumpedHashes(this.facts),
    ])
      this.addAnnounced(hit, true);
    const isManifest = PACKAGE_MANIFEST.test(file.path);
    const isOfNames = isManifest || variableNameFiles.some((one) => one.test(file.path.replaceAll('\\', '/')));
    for (const setting of settings) if (!isOfNames || (setting.isGivenToCommand === true && isManifest)) this.addSetting(setting);
    for (const hit of findPhrases(
      units.map((unit) => ({ ...unit, text: withoutInterpolation(unit.text) })),
      { comments: true, bodies: true, makes: (account, secret) => isMadeHere(this.facts, account, secret) },
    ))
      if (isWrittenLogin(this.facts, hit)) this.addAnnounced(hit, false);
    for (const hit of toldLogins(this.facts)) this.addAnnounced(hit, false);
    for (const hit of toldPasswords(this.facts)) this.addAnnounced(hit, true);
    for (const { name, value, range } of this.isDocument ? [] : commentedSettings(this.facts)) {
      const match = this.facts.vocabulary.match(name);
      // The format of an address is the evidence for a password in it.
      if (
        match?.kind.category !== 'credential' ||
        match.confidence === 'low' ||
        value.includes('://') ||
        !isStrong(value, name) ||
        this.isReported(value)
      )
        continue;
      this.add(
        'commented' + placeInFile(this.facts),
        match.kind.id,
        range,
        { level: judgeFormat(match.kind.id, 'medium', this.facts), confidence: 'medium' },
        value,
        { names: name },
        // Without its comment, a password that also stands in a statement would be reported nowhere.
        () =>
          isOutside(this.facts.file.text, value, this.comments)
            ? []
            : (emptiedInSample(this.facts, name, range) ?? commentFix(this.facts.file.text, range, value, DATA_COMMENT)),
      );
    }
    return this.findings;
  }

  /** Sentences and tables for people announce what the reader has to fill in. */
  private get isDocument(): boolean {
    return this.facts.language === 'document';
  }

  /** Where values are gone when the image is built. */
  private get passing(): readonly Range[] {
    return (this.knownStages ??= passingStages(this.facts));
  }

  private addFormat(hit: FormatHit): void {
    const { credential, unit } = hit;
    const isWeak = hit.isWeak || (this.isDocument && isShownLogin(hit.secret, unit.text));
    const level = judgeFormat(credential.kind, isWeak ? 'medium' : credential.level, this.facts, isWeak);
    const isInBundle = bundlePrefixes.some((prefix) => unit.name?.startsWith(prefix));
    const reason = reasonOf(hit);
    // `${DB_PASSWORD:-secret}` reads a variable first.
    const isDefault = this.facts.file.text
      .slice(unit.range.start, unit.range.end)
      .split(hit.secret)
      .slice(0, -1)
      .some((before) => /\$\{[\w.-]{1,80}(?::-|:=|-|:)$/.test(before));
    this.add(
      reason +
        (credential.kind === 'map-key' && !unit.isComment
          ? 'MapKeyInFile'
          : placeInFile(this.facts, {
              isInBundle,
              isDefault,
              owners: [unit.name, unit.owner].filter((name) => name !== undefined),
              secret: hit.secret,
            })),
      credential.kind,
      rangeWithHead(unit, this.facts.file.text, hit.secret, hit.head),
      { level, confidence: isHarmless(hit, this.facts.file.path) && !isOfContainer(hit, this.facts) ? 'low' : 'high' },
      hit.secret,
      { format: hit.isPair ? `${credential.id}:pair` : credential.id },
      () => this.recordedFixes(credential.kind, unit, hit.secret) ?? this.repairs(unit, hit.secret, passwordOf(unit.text) ?? unit.name),
      unit.name,
    );
  }

  private addAnnounced(hit: PhraseHit, isInPlace: boolean): void {
    const { kind, name, secret, unit, account, isParameter = false, isConnection = false } = hit;
    const value = classOfPhrase(this.facts, hit, isInPlace);
    // A document lists accounts: one with the same password has to be changed too, whatever its mailbox.
    const isListed = this.isDocument && hit.isLogin === true;
    const isCertain = isInPlace || (isParameter && isChosen(secret, name));
    if ((isCertain && value === 'name') || (!isInPlace && !isParameter && !isListed && this.isReported(secret))) return;
    // What stands in a connection string is judged as the password that it is.
    const claim = { kind: isConnection ? PASSWORD : kind, confidence: 'high', isOwnSecret: false, isCertain, isSetting: false } as const;
    const isValue = isInPlace || isParameter || isConnection;
    const place = isValue ? placeInFile(this.facts, { secret }) : placeOfText(this.facts, secret, hit.isSent === true);
    const ofClass = this.isDocument && isShownLogin(secret, unit.text) ? 'weak' : value;
    const judgement = asSent(this.facts, hit, isListed && this.opened.has(secret), judge(claim, ofClass, this.facts));
    if (isListed && judgement?.level === 'medium') this.opened.add(secret);
    this.add(
      reasonOfPhrase(hit, this.isDocument) + place,
      kind,
      rangeInside(unit, this.facts.file.text, secret),
      judgement,
      secret,
      isConnection && !unit.isComment ? CONNECTION : { names: name },
      () =>
        PLACES_OF_TEXTS.has(place)
          ? this.repairsInText(unit, secret, name)
          : (this.recordedFixes(kind, unit, secret) ??
            this.repairs(unit, secret, isParameter || isConnection ? name : undefined, PROGRAM.exec(name)?.[1])),
      account,
    );
  }

  /** Whether a literal was reported where it is in effect: a sentence or comment that repeats it shows no more. */
  private isReported(secret: string): boolean {
    return isDistinctive(secret) && this.reported.includes(secret);
  }

  /** The repairs of a token in a text that was recorded; undefined in other files. A dump and a log are read by people alone: of the token, stars are enough. */
  private recordedFixes(kind: KindId, unit: TextUnit, secret: string): Fix[] | undefined {
    const { file, language } = this.facts;
    const isRecord = language === 'sql' || LOG_FILES.test(file.path);
    if (!isRecord || !/^(?:session|link)-token$/.test(baseKind(kind)) || unit.text === secret) return undefined;
    return [starredRecordFix(file.text, secret)];
  }

  /** Of a sentence stars are enough; what a script gives to a command is sent as it stands. */
  private repairsInText(unit: TextUnit, secret: string, name: string): Fix[] {
    const { file, language } = this.facts;
    const at = rangeInside(unit, file.text, secret);
    if (language === 'shell' && !unit.isComment && isGivenToCommand(file.text, at.start)) {
      const found = file.text.slice(at.start, at.end).indexOf(secret);
      const place = { start: at.start + found, end: at.start + found + secret.length };
      return found < 0 ? [] : proposeShellVariable(file.text, place, { name, noun: 'password' });
    }
    return sentenceFixes(this.facts, at, secret, name, this.comments);
  }

  private get comments(): readonly Range[] {
    return (this.knownComments ??= this.facts.comments.map(({ range }) => range));
  }

  private addSetting(setting: Setting): void {
    const claim = settingClaim(this.facts, setting);
    if (!claim) return;
    const { found, name, isInBundle, judgement } = claim;
    const range = rangeInside({ range: setting.range, isComment: false }, this.facts.file.text, setting.value);
    const isForTests = TEST_VARIABLE.test(name) && this.facts.roles.has('example');
    this.add(
      'named' + placeInFile(this.facts, { isInBundle, isDefault: setting.isDefault, owners: setting.owners, secret: setting.value }),
      found.kind,
      range,
      judgement && (isPublicHalf(name) || isForTests) ? { ...judgement, level: 'low' } : judgement,
      setting.value,
      { names: setting.name },
      () => (this.isDocument ? starredDocumentFix(this.facts.file.text, range, setting.value) : settingFixes(this.facts, setting)),
      // A document lists accounts: the same password of another one has to be changed too.
      this.isDocument ? setting.group.entries[0]?.value : setting.name,
    );
  }

  private repairs(unit: TextUnit, secret: string, name?: string, program?: string): Fix[] {
    return writtenFixes(this.facts, unit.range, secret, name) ?? textFixes(this.facts, unit, secret, name, program);
  }

  /** `value` is compared with what the project accepts, and is not stored in a finding. */
  private add(
    messageId: string,
    kind: KindId,
    range: Range,
    judgement: Judgement | undefined,
    value: string,
    data: Record<string, string>,
    fixes: () => readonly Fix[] = () => [],
    /** The name that the value is assigned to. The same value under another name is another setting, which has to be changed too. */
    holder = data['names'],
  ): void {
    if (!judgement || this.covered.covers(range)) return;
    const isLeft = judgement.level === 'medium' && this.passing.some((stage) => contains(stage, range));
    const finding = literalFinding(this.rule, messageId, kind, range, isLeft ? { ...judgement, level: 'low' } : judgement, data);
    const literal = this.facts.file.text.slice(range.start, range.end).replace(/^["']|["']$/g, '');
    if (this.facts.ignoredValues.hasLiteral(literal, value)) return void this.covered.add(range);
    if ((isDistinctive(value) || this.facts.language === 'sql') && this.said.isRepeated(`${holder ?? ''}\n${literal}`, finding)) return;
    this.covered.add(range);
    this.reported += `${this.facts.file.text.slice(range.start, range.end)}\n`;
    const found = this.facts.roles.has('test') ? [] : fixes();
    this.findings.push({
      ...finding,
      ...(found.length === 0 && this.isTried(kind, range) ? { data: { ...data, ...STAYS } } : {}),
      fixes: found,
    });
  }

  private isTried(kind: KindId, range: Range): boolean {
    const { file, index } = this.facts;
    return isPassword(kind) && index.around(range).some((setting) => isTriedSetting(file.path, setting));
  }
}

/** The id of a key pair is public; alone it opens nothing. */
function isPublicHalf(name: string): boolean {
  return splitWords(name).at(-1) === 'id';
}

/** What is filled in when the file is used is no password; an option of a command ends at a blank, though a message behind `:?` has some. */
function withoutInterpolation(text: string): string {
  return text.includes('${') ? text.replace(/\$\{[^{}]*(?:\}|$)/g, GAP) : text;
}
