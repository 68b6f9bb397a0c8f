/** How bad it is that values reach a sink, and which of their kinds a message names. */
import type { TSESTree } from '@typescript-eslint/types';
import { PERSON_OBJECT, baseKind, kindById } from '../../catalog/kinds.ts';
import { isCombining, levelAt, recordLevelAt } from '../../catalog/levels.ts';
import { LOGIN_ANSWERS, LOGIN_HOLDERS, SPEAKS_OF_PASSWORDS } from '../../catalog/words/names/records.ts';
import type { Facts } from '../../sources/file/facts.ts';
import type { SinkUse, SunkValue } from '../../sinks/use.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import { isReadOutside } from './read-rows.ts';
import { isBesidePicture } from './addresses/beside-pictures.ts';
import { isWanted } from '../../presets.ts';
import { lastName, unwrap } from '../../syntax/tree.ts';
import { LEVELS, type KindId, type Level, type Node, type SinkTarget } from '../../types.ts';

/** The worst level of made-up persons. */
const WORST_OF_TESTS: Level = 'low';

/** Where something made of a password is what belongs there. */
const HASHED: ReadonlySet<SinkTarget> = new Set(['database', 'response', 'token']);

/**
 * Persons of tests and mocks are made up, and those in the logs of examples and seeds; rows that a seed reads were there before it, the
 * accounts that it opens are real, and so are their passwords.
 */
function isMadeUp(facts: Facts, { sink }: SinkUse, sources: readonly SourceHit[]): boolean {
  if (isTestOrMock(facts)) return true;
  const { roles, bindings } = facts;
  return (
    (roles.has('seed') || roles.has('example')) &&
    (sink.target === 'log' || sink.target === 'error') &&
    !sources.some(({ kind }) => kindById(kind)?.category === 'credential') &&
    !(roles.has('seed') && sources.some(({ node }) => isReadOutside(node, bindings)))
  );
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

/** What a token is that the environment gives: the parameter that it is put into calls it a token of a user. */
const OWN_TOKEN = 'api-key';

/**
 * The `address` of a chosen place is a location: an interface that gives it knows better than its name. And the environment knows better whose
 * token it gives than the parameter that takes it.
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
 * `res.data.userName`: where nobody signs in, that is how a person is called, and not what an account is opened with. `username` is the usual
 * name of the latter.
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
