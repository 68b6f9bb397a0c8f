/** A credential in a settings file → a placeholder that the program which reads the file fills in. Other files know no such thing. */
import { placeholderFiles, type PlaceholderFile } from '../../../catalog/platforms/placeholder-files.ts';
import { FOR_TESTS } from '../../../catalog/credential-words/values.ts';
import type { DataFacts } from '../../../secrets/data/data-facts.ts';
import type { Setting } from '../../../secrets/data/settings.ts';
import { isScreamingCase } from '../../../sources/names/words.ts';
import type { Edit, Fix, Range, Text } from '../../../types.ts';
import { escaped } from '../../reads/program-texts.ts';
import { STAND_IN, environmentFileEdits } from '../listing.ts';
import { environmentName, type Naming } from '../names/name.ts';
import { hereDocumentAround } from './shell-quoting.ts';
import { isOnOwnMachine, isServed, isSetElsewhere, loginsWith } from './own-machine.ts';

/** `${NAME:default}` and `${NAME:-default}`. */
const WITH_DEFAULT = /^\$\{([\w.-]{1,80}?)(?::-|:=|:|-)[^${}]*\}$/;
const QUOTED = /^(["'])([\s\S]*)\1$/;

/** Repairs of a setting whose value is a credential; none where the file's reader fills in nothing. The value is written nowhere. */
export function proposePlaceholder(facts: DataFacts, setting: Setting): Fix[] {
  const kind = kindOf(facts);
  if (!kind || isLeftHalf(facts, kind, setting.range, setting.value)) return [];
  // A password that only a test job uses protects nothing, so it needs no secret store.
  if (kind.isSecretStore && FOR_TESTS.test(setting.value)) return [];
  const { text } = facts.file;
  const { start, end } = setting.range;
  const written = text.slice(start, end);
  // `NAME="value"` of a script has its name before the quotes.
  const [, quote = '', inner = written] = QUOTED.exec(written.replace(/^\w{1,80}=(?=["'])/, '')) ?? [];
  // `- NAME=value` of a list of variables has its name in the same text.
  const isPair = inner.endsWith(`=${setting.value}`);
  const range = { start: end - quote.length - (isPair ? setting.value : inner).length, end: end - quote.length };
  const withDefault = WITH_DEFAULT.exec(inner);
  if (withDefault && !kind.isSecretStore) return [withoutDefault(facts, kind, range, withDefault[1] ?? '', setting.value)];
  if (!(isPair || inner === setting.value))
    return proposePartPlaceholder(facts, setting.range, setting.value, { name: setting.name, owners: setting.owners, noun: 'password' });
  if (/[$\n]/.test(inner) || (quote === '' && isInFlow(text, start))) return [];
  if (facts.language === 'shell' && (quote === "'" || hereDocumentAround(text, start)?.isQuoted === true)) return [];
  const name = nameOf(facts, kind, setting);
  // A script that gives several programs a password under the same name knows them by nothing else.
  if (facts.language === 'shell' && facts.index.named(setting.name).some((other) => isUnlike(other, setting))) return [];
  const edits: Edit[] = [
    { range, text: kind.form.join(name) },
    ...repeated(facts, kind, setting.value, range, name),
    ...listed(facts, kind, name, setting.value),
  ];
  return [{ title: kind.isSecretStore ? secretTitle(name) : readTitle(name), safety: 'review', edits }];
}

/**
 * Repairs of a credential that is a part of the value at `whole`: of an address, or of a command. `naming` names the variable where no other
 * of the file has the same value.
 */
export function proposePartPlaceholder(facts: DataFacts, whole: Range, secret: string, naming: Naming): Fix[] {
  const kind = kindOf(facts);
  const at = kind && !kind.isSecretStore && facts.language !== 'shell' ? partOf(facts.file.text, whole, secret) : undefined;
  if (
    !kind ||
    !at ||
    /[$\n]/.test(secret) ||
    isLeftHalf(facts, kind, whole, secret) ||
    (isInFlow(facts.file.text, whole.start) && !isQuoted(facts.file.text, whole))
  )
    return [];
  const { text } = facts.file;
  const opened = /\$\{([\w.-]{1,80}?)(?::-|:=|:|-)$/.exec(text.slice(whole.start, at.start));
  if (opened && text[at.end] === '}')
    return [withoutDefault(facts, kind, { start: at.start - opened[0].length, end: at.end + 1 }, opened[1] ?? '', secret)];
  if (opened) return [];
  // A login or a database may have the same name as its password: only a setting that is a credential is one.
  const same = facts.index.valued(secret).find((setting) => setting.range.start !== whole.start && isSameSecret(facts, setting, at));
  const name = same === undefined ? environmentName(naming) : isScreamingCase(same.name) ? same.name : nameOf(facts, kind, same);
  return [
    {
      title: readTitle(name),
      safety: 'review',
      edits: [{ range: at, text: kind.form.join(name) }, ...repeated(facts, kind, secret, at, name), ...listed(facts, kind, name, secret)],
    },
  ];
}

/** The length from which a secret is distinct: the same text means the same secret in all places. */
const LEAST_DISTINCT = 16;

/**
 * The name of the variable. Where the settings have no owner, the name of the file is used as one; where others of the same name have other
 * values, that of the service, or a number.
 */
function nameOf({ file, index }: DataFacts, kind: PlaceholderFile, { name, owners, value, range }: Setting): string {
  const own = kind.program && owners.length === 0 ? [(file.path.split(/[/\\]/).at(-1) ?? '').replace(/\.\w{1,20}$/, '')] : [];
  const plain = environmentName({ name, owners: [...owners, ...own], noun: 'password' });
  if (plain !== name) return plain;
  const unlike = index.named(name).filter((other) => isUnlike(other, { name, value }));
  if (unlike.length === 0) return plain;
  const service = owners.at(-2)?.replace(/\W/g, '_').toUpperCase();
  if (service !== undefined && unlike.every((other) => other.owners.at(-2) !== owners.at(-2))) return `${service}_${plain}`;
  const before = new Set(unlike.filter((other) => other.range.start < range.start).map((other) => other.value)).size;
  return before === 0 ? plain : `${plain}_${String(before + 1)}`;
}

/** Whether a setting has the name of another, and another value of its own. */
function isUnlike(other: Setting, { name, value }: Pick<Setting, 'name' | 'value'>): boolean {
  return other.name === name && other.value !== value && !other.value.startsWith('$');
}

/** Whether a setting with the value of a secret that stands at `at` is that secret: by its length, or by its name. */
function isSameSecret(facts: DataFacts, { name, value }: Setting, at: Range): boolean {
  if (value.length >= LEAST_DISTINCT) return true;
  if (!isScreamingCase(name) || facts.vocabulary.match(name)?.kind.category !== 'credential') return false;
  return facts.file.text[at.end] !== '@' || isLoginOf(facts.file.text, at, name);
}

/** The other places of the file that have the same secret: one that stayed would be in use after the secret has been changed. */
function repeated(facts: DataFacts, kind: PlaceholderFile, secret: string, { start }: Range, name: string): Edit[] {
  if (kind.isSecretStore) return [];
  const { text } = facts.file;
  const edits: Edit[] = [];
  for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + secret.length)) {
    const range = { start: at, end: at + secret.length };
    const isComment = facts.comments.some((comment) => comment.range.start <= at && comment.range.end >= range.end);
    const isSame = secret.length >= LEAST_DISTINCT ? isAloneAt(text, range) : isPasswordAt(facts, range, secret, name);
    if (at !== start && !isComment && isSame && !isInFlow(text, at)) edits.push({ range, text: kind.form.join(name) });
  }
  return edits;
}

/** What stands before the password of a login in an address. */
const LOGIN = /(\w{1,30}):\/\/[^\s:/@'"]{1,100}:$/;
/** Ends of names of protocols that names of variables do without. */
const ENDS_OF_PROTOCOLS = /(?:ql|s)$/;

/** Whether a short secret stands where it is the same password: in an address that logs in, or as the value of the variable that it gets. */
function isPasswordAt({ file: { text }, index }: DataFacts, { start, end }: Range, secret: string, name: string): boolean {
  if (text[end] === '@') return isLoginOf(text, { start, end }, name);
  return index
    .named(name)
    .some(
      (setting) =>
        setting.value === secret &&
        setting.range.start <= start &&
        end <= setting.range.end &&
        text.slice(end, setting.range.end).length <= 1,
    );
}

/**
 * Whether the password of a login in an address is the one that a variable is called after: that of the same protocol or host, or of a database,
 * which pages have no protocol for.
 */
function isLoginOf(text: string, { start, end }: Range, name: string): boolean {
  const protocol = LOGIN.exec(text.slice(Math.max(0, start - 140), start))?.[1]?.replace(ENDS_OF_PROTOCOLS, '');
  const host = /^@([a-z]{2,30})(?![a-z])/i.exec(text.slice(end, end + MAX_HOST))?.[1];
  if (protocol === undefined) return false;
  const isCalledAfter = [protocol, host].some((word) => word !== undefined && name.includes(word.toUpperCase()));
  return isCalledAfter || (protocol !== 'http' && /(?:^|_)(?:DB|DATABASE)(?:_|$)/.test(name));
}

const MAX_HOST = 32;

function kindOf({ file, program }: DataFacts): PlaceholderFile | undefined {
  const path = file.path.replaceAll('\\', '/');
  return placeholderFiles.find((row) => row.path.test(path) && (!row.program || program.isAbove(row.program.manifests, row.program.has)));
}

/** The only place in a value where a credential stands by itself. */
export function partOf(text: string, { start, end }: Range, secret: string): Range | undefined {
  const places: Range[] = [];
  for (let at = text.indexOf(secret, start); at >= 0 && at + secret.length <= end; at = text.indexOf(secret, at + 1)) {
    const range = { start: at, end: at + secret.length };
    if (isAloneAt(text, range)) places.push(range);
  }
  return places.length === 1 ? places[0] : undefined;
}

/** Whether a part of a text begins and ends where something else does; the login before the colon of `name:name@host` does not. */
function isAloneAt(text: string, { start, end }: Range): boolean {
  return /[:=\s"'-]/.test(text.charAt(start - 1)) && /^[@&\s;"'}]?$/.test(text.charAt(end));
}

/** Whether a YAML value stands between braces, where a placeholder's own would end it. */
function isInFlow(text: string, at: number): boolean {
  return /[{[]/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));
}

/** Whether a value is in quotes, in which braces and brackets are text. */
function isQuoted(text: string, { start, end }: Range): boolean {
  return QUOTED.test(text.slice(start, end)) || QUOTED.test(text.slice(start - 1, end + 1));
}

/** The placeholder of another secret without a default of its own. */
const EMPTY_DEFAULT = /\$\{\w{0,60}(?:SECRET|PASSWORD|TOKEN|KEY)\w{0,20}:\}/i;

/** A variable that must be set has no default anywhere in the file. */
function withoutDefault(facts: DataFacts, kind: PlaceholderFile, range: Range, name: string, secret: string): Fix {
  // Where secrets in the same file have empty defaults, the program copes with a missing value.
  if (!kind.readsDotenv && EMPTY_DEFAULT.test(facts.file.text))
    return {
      title: { en: `Leave the default of ${name} empty, as those beside it are`, 'zh-CN': `将 ${name} 的默认值留空，与旁边的配置一致` },
      safety: 'review',
      edits: [{ range, text: `\${${name}:}` }],
    };
  const same = new RegExp(String.raw`\$\{${escaped(name)}(?::-|:=|:|-)(?!\?)[^${'{}'}]*\}`, 'g');
  const others = [...facts.file.text.matchAll(same)].filter(({ index }) => index < range.start || index >= range.end);
  // A script with `set +e` goes on after errors, so a missing variable must not stop it: the value is empty there.
  const goesOn = facts.language === 'shell' && /^[ \t]*set \+e\b/m.test(facts.file.text);
  const edits = [range, ...others.map(({ index, 0: { length } }) => ({ start: index, end: index + length }))].map((place) => ({
    range: place,
    text: goesOn ? `\${${name}:-}` : kind.form.join(name),
  }));
  return { title: goesOn ? emptyTitle(name) : dropTitle(name), safety: 'review', edits: [...edits, ...listed(facts, kind, name, secret)] };
}

/** Whether a container would no longer start as it is meant to, or something else would still log in with the old password. */
function isLeftHalf(facts: DataFacts, kind: PlaceholderFile, at: Range, secret: string): boolean {
  if (!kind.readsDotenv || isServed(facts.file.path)) return false;
  return isOnOwnMachine(facts, at) || isSetElsewhere(secret, facts.environmentFile()?.setups?.() ?? []);
}

/** The list of variables gets the name of one that must be set from now on, and no address in it logs in with the old password. */
function listed(facts: DataFacts, kind: PlaceholderFile, name: string, secret: string): Edit[] {
  const list = kind.readsDotenv ? facts.environmentFile() : undefined;
  if (!list) return [];
  const logins = (isServed(facts.file.path) ? [] : loginsWith(list.text ?? '', secret)).map((range): Edit => ({
    file: list.path,
    range,
    text: STAND_IN,
  }));
  return [...environmentFileEdits(list, name), ...logins];
}

function readTitle(name: string): Text {
  return { en: `Read it from the environment variable ${name}`, 'zh-CN': `改为读取环境变量 ${name}` };
}

function secretTitle(name: string): Text {
  return { en: `Read it from the secret ${name} of the repository`, 'zh-CN': `改为读取仓库的密钥 ${name}` };
}

function emptyTitle(name: string): Text {
  return { en: `Leave the default of ${name} empty`, 'zh-CN': `将 ${name} 的默认值留空` };
}

function dropTitle(name: string): Text {
  return { en: `Drop the default: ${name} must then be set`, 'zh-CN': `去掉默认值：${name} 必须显式设置` };
}
