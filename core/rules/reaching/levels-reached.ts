/** How bad it is that values reach a sink, and which of their kinds a message names. */
import type { TSESTree } from '@typescript-eslint/types';
import { PERSON_OBJECT, baseKind, kindById } from '../../catalog/kinds.ts';
import { isCombining, levelAt, recordLevelAt } from '../../catalog/levels.ts';
import { LOGIN_ANSWERS, LOGIN_HOLDERS, SPEAKS_OF_PASSWORDS } from '../../catalog/words/names/records.ts';
import { isMailboxOfPerson } from '../../secrets/personal/mailboxes-of-persons.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { writtenTexts } from '../../sources/file/written-values.ts';
import type { SinkUse, SunkValue } from '../../sinks/use.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import { isReadOutside } from './read-rows.ts';
import { isBesidePicture } from './addresses/beside-pictures.ts';
import { isWanted } from '../../presets.ts';
import { lastName, unwrap } from '../../syntax/tree.ts';
import { LEVELS, type KindId, type Level, type Node, type SinkTarget } from '../../types.ts';

/** The worst level of made-up persons. */
const WORST_OF_TESTS: Level = 'low';

/** Targets where a value derived from a password, such as its hash, belongs. */
const HASHED: ReadonlySet<SinkTarget> = new Set(['database', 'response', 'token']);

/**
 * Whether persons and accounts are made up. They are in tests and mocks, and in the logs of examples and seeds. Rows that a seed reads
 * existed before it, and the accounts that it creates are real, as are their passwords and the mailboxes of public providers.
 */
function isMadeUp(facts: Facts, { sink }: SinkUse, sources: readonly SourceHit[]): boolean {
  if (isTestOrMock(facts)) return true;
  const { roles, bindings } = facts;
  return (
    (roles.has('seed') || roles.has('example')) &&
    (sink.target === 'log' || sink.target === 'error') &&
    !sources.some(({ kind }) => kindById(kind)?.category === 'credential') &&
    !(roles.has('seed') && sources.some(({ node }) => isReadOutside(node, bindings) || isWrittenMailbox(node, bindings)))
  );
}

function isWrittenMailbox(node: Node, bindings: Facts['bindings']): boolean {
  return writtenTexts(node, bindings)?.some(isMailboxOfPerson) === true;
}

/** Whether persons and accounts of a file are made up. */
export function isTestOrMock({ roles }: Facts): boolean {
  return roles.has('test') || roles.has('mock');
}

/** Whether nothing that reaches a sink in this file can have a wanted level, so that no value needs to be followed. */
export function isBelowWanted(facts: Facts): boolean {
  return isTestOrMock(facts) && !isWanted(facts.wanted, WORST_OF_TESTS);
}

/** The kinds that a message names: not the object when its fields are known, nor an id beside what it identifies. */
export function namedKinds(facts: Facts, use: SinkUse, sources: readonly SourceHit[]): KindId[] {
  const all = [...new Set(sources.map(({ kind }) => kind))];
  const fields = all.filter((kind) => kind !== PERSON_OBJECT);
  const told = fields.filter((kind) =>
    sources.some((source) => source.kind === kind && levelOfSource(facts, source, use.sink.target) !== 'info'),
  );
  if (told.length > 0) return told;
  return fields.length < all.length ? [PERSON_OBJECT] : fields;
}

/** A source, and the value at the sink that carries it. */
interface Carried {
  readonly source: SourceHit;
  readonly value: SunkValue;
}

/** The kind of a token that comes from the environment. The name of a parameter may wrongly make it a token of a user. */
const OWN_TOKEN = 'api-key';

/**
 * Whether another source has better evidence of the same value's kind. A chosen place's `address` is a location by its interface, whatever
 * its name; a token from the environment is the program's own, whatever its parameter is named.
 */
export function isKnownBetter({ source: { evidence, inside, kind, name, path }, value }: Carried, all: readonly Carried[]): boolean {
  return all.some(
    ({ source: other, value: { node } }) =>
      // `set('wifi_pwd', form.pwd)`: one value has one kind, and the narrower one is more exact.
      (!inside && !other.inside && node === value.node && other.kind !== kind && baseKind(other.kind) === kind) ||
      (evidence === 'name' && other.evidence === 'api' && other.kind !== kind && other.name === name) ||
      (baseKind(kind) === 'session-token' && other.kind === OWN_TOKEN && node === value.node && other.path?.join() === path?.join()),
  );
}

/** The worst kind decides; two kinds of different groups identify better than one, ids of the system aside; tests are less serious. */
export function levelOf(facts: Facts, use: SinkUse, all: readonly SourceHit[]): Level {
  // Where the project sets the level of each known field of a record, the record is no worse.
  const fields = all.filter(({ kind }) => kind !== PERSON_OBJECT);
  const sources = fields.length > 0 && fields.every(({ kind }) => facts.levels[kind] !== undefined) ? fields : all;
  const levels = sources.map((source) => LEVELS.indexOf(levelOfSource(facts, source, use.sink.target) ?? 'info'));
  const categories = new Set(
    sources
      .flatMap((source, at) => (LEVELS[levels[at] ?? 0] === 'info' ? [] : (kindById(source.kind)?.category ?? [])))
      .filter((category) => category !== 'object'),
  );
  let index = Math.min(...levels);
  if (isCombining(use.sink.target) && categories.size >= 2 && index > 0 && index < LEVELS.indexOf('info')) index--;
  const record = recordLevelAt(
    sources.flatMap(({ kind }) => kindById(kind) ?? []),
    use.sink.target,
    // Which fields of a type of another module are filled is decided there.
    sources.some(({ inside, kind, origin }) => inside && !origin && kindById(kind)?.category !== 'credential'),
  );
  if (record) index = Math.min(index, LEVELS.indexOf(record));
  if (isMadeUp(facts, use, sources)) index = Math.max(index, LEVELS.indexOf(WORST_OF_TESTS));
  return LEVELS[index] ?? 'info';
}

/** A nickname counts as a field of what is passed, not by itself or in a text. */
function isPartOfRecord({ inside, path, name }: SourceHit): boolean {
  return inside && (path === undefined || path.at(-1) === name);
}

const ACCOUNT = 'user-account';

/**
 * Whether `userName` is a display name and not the name of an account: `res.data.userName` in code without a login. An account's name
 * is usually written `username`.
 */
function isShownName({ file }: Facts, { name, node }: SourceHit): boolean {
  if (name !== 'userName') return false;
  const bare = unwrap(node);
  if (bare.type !== 'MemberExpression') return !SPEAKS_OF_PASSWORDS.test(file.text);
  const holder = lastName(bare.object) ?? (bare.object.type === 'ThisExpression' ? 'this' : '');
  if (LOGIN_HOLDERS.test(holder)) return false;
  return LOGIN_ANSWERS.has(holder) && memberObject(bare)?.type !== 'ThisExpression' ? true : !SPEAKS_OF_PASSWORDS.test(file.text);
}

/** What the object of a member is read from. */
function memberObject({ object }: TSESTree.MemberExpression): Node | undefined {
  const bare = unwrap(object);
  return bare.type === 'MemberExpression' ? unwrap(bare.object) : undefined;
}

/** Level of one source; undefined when its target is the right place for it. */
export function levelOfSource(facts: Facts, source: SourceHit, target: SinkTarget): Level | undefined {
  const kind = kindById(source.kind);
  const usual = kind && levelAt(kind, target);
  if (!usual) return undefined;
  if (source.exposure.degree === 'reversible' && HASHED.has(target)) return undefined;
  const level = source.level ?? facts.levels[source.kind] ?? usual;
  if (level === 'info' && source.kind === 'nickname' && isBesidePicture(source.node)) return 'medium';
  if (source.ofPerson && level === 'info' && source.kind === 'nickname') return isPartOfRecord(source) ? 'medium' : 'low';
  if (level === 'low' && source.kind === ACCOUNT && isShownName(facts, source)) return 'medium';
  if (source.exposure.degree === 'reversible') return LEVELS[Math.min(LEVELS.indexOf(level) + 1, LEVELS.length - 1)] ?? level;
  return level;
}
