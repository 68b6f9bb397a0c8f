import { SCOPE_PREFIX } from '../../catalog/platforms/declared-permissions.ts';
import type { Kind } from '../../catalog/define.ts';
import { kindById } from '../../catalog/kinds.ts';
import {
  containerSuffixes,
  loginNouns,
  personNouns,
  shortPersonNouns,
  weakPersonNouns,
  zhPersons,
} from '../../catalog/words/person-words.ts';
import { otherPersonNouns } from '../../catalog/words/other-languages.ts';
import { booleanPrefixes, verbPrefixes } from '../../catalog/words/vocabulary.ts';
import {
  BEFORE_PERSONS,
  CHOSEN,
  COUNTS,
  DELIVERED,
  PERSON_RECORD_ENDINGS,
  RECORD_ENDINGS,
  TOLD,
} from '../../catalog/words/names/modifiers.ts';
import { CONTAINER_WORDS } from '../../catalog/words/names/records.ts';
import type { Confidence } from '../../types.ts';
import { isBesidePersonal, matchInitials } from './beside-initials.ts';
import { matchName, singular, type NameMatch } from './match-name.ts';
import { NameMemo } from './name-memo.ts';
import { isPascalCase, isScreamingCase, splitWords } from './words.ts';

const containers = new Set(containerSuffixes);
const nouns = new Set(personNouns);
const otherNouns = new Set(otherPersonNouns);
const shortNouns = new Set(shortPersonNouns);
const weakPersons = new Set(weakPersonNouns);
const logins = new Set(loginNouns);
const actions = new Set([...verbPrefixes, ...booleanPrefixes].filter((word) => !logins.has(word) && !CHOSEN.has(word)));

/** The names that mean something in one project: the built-in vocabulary, extended by its configuration. */
export class Vocabulary {
  private readonly added = new Map<string, Kind>();
  private readonly ignored: ReadonlySet<string>;

  constructor(words: Readonly<Record<string, readonly string[]>> = {}, ignoreNames: readonly string[] = []) {
    for (const [id, names] of Object.entries(words)) {
      const kind = kindById(id);
      if (kind) for (const name of names) this.added.set(normalize(name), kind);
    }
    this.ignored = new Set(ignoreNames.map(normalize));
  }

  /** Whether the configuration adds names. */
  get isExtended(): boolean {
    return this.added.size > 0;
  }

  /** The kind that a name stands for. */
  match(name: string): NameMatch | undefined {
    // What a person allowed: `authSetting['scope.userLocation']` is a yes or no.
    if (name.startsWith(SCOPE_PREFIX)) return undefined;
    if (this.added.size === 0 && this.ignored.size === 0) return matchName(name);
    const normal = normalize(name);
    if (this.ignored.has(normal)) return undefined;
    const kind = this.added.get(normal);
    return kind ? { kind, confidence: 'high' } : matchName(name);
  }

  /** Whether the configuration declares a name to be no evidence. */
  ignores(name: string): boolean {
    return this.ignored.size > 0 && this.ignored.has(normalize(name));
  }

  /** The kind of two- or three-letter initials, for use beside siblings only. */
  initials(name: string): NameMatch | undefined {
    return this.ignores(name) ? undefined : matchInitials(name);
  }

  /** The kind of initials that stand beside these names of the same record. */
  initialsBeside(name: string, siblings: Iterable<string>): NameMatch | undefined {
    return isBesidePersonal(name, siblings) ? this.initials(name) : undefined;
  }

  /** Whether a name stands for a person's whole data, and how surely; a path, as the keys of a description of an interface are, for none. */
  personObject(name: string): Confidence | undefined {
    return this.ignores(name) || name.startsWith(SCOPE_PREFIX) || name.startsWith('/') ? undefined : persons.of(name);
  }
}

const MEMO_LIMIT = 20_000;
const persons = new NameMemo(MEMO_LIMIT, findPerson);

function findPerson(name: string): Confidence | undefined {
  if (isScreamingCase(name) || isPascalCase(name)) return undefined;
  const words = splitWords(name);
  // `legalOrNaturalPerson` is the type of a person, one of two.
  if (words.includes('or')) return undefined;
  // `finishCountByUser`: a number for each of them.
  if (words.includes('by') && words.some((word) => COUNTS.has(word))) return undefined;
  let length = words.length;
  while (length > 1 && containers.has(words[length - 1] ?? '')) length--;
  const head = words.slice(0, length);
  const noun = head.at(-1) ?? '';
  if ((actions.has(head[0] ?? '') || COUNTS.has(head[0] ?? '')) && head.length > 1) return undefined;
  if (words.at(-1) === 'message' && TOLD.has(noun)) return undefined;
  // `idCliente`: what a row is found by.
  if (head[0] === 'id' && head.length > 1) return undefined;
  const isContained = length < words.length;
  if (isPersonBehind(head, noun)) return undefined;
  if (nouns.has(noun) || nouns.has(singular(noun)) || nouns.has(head.slice(-2).join(''))) return 'medium';
  if (head.length === 1 && shortNouns.has(noun) && PERSON_RECORD_ENDINGS.has(words[1] ?? '')) return 'medium';
  if (logins.has(noun) && isContained && CONTAINER_WORDS.has(words[length] ?? '')) return 'medium';
  if (isContained && DELIVERED.has(noun) && RECORD_ENDINGS.has(words[length] ?? '')) return 'medium';
  if (weakPersons.has(noun) || weakPersons.has(singular(noun))) return 'low';
  return undefined;
}

/** Whether the person at the end of a noun-first name is only the owner or the purpose of another noun: `tipoPaciente`, `porUsuario`. */
function isPersonBehind(head: readonly string[], noun: string): boolean {
  return (otherNouns.has(noun) || otherNouns.has(singular(noun))) && !head.slice(0, -1).every((word) => BEFORE_PERSONS.has(word));
}

/** Whether a Chinese label ends by naming a person or a list of persons: `当前选中用户`, `用户列表响应`. */
export function isPersonLabel(text: string): boolean {
  const bare = text
    .replace(/[\s:：=\-—>＞*.。,，、!！()（）[\]【】]+/g, '')
    .replace(/(?:信息|数据|列表|详情|资料|对象|记录|查询结果|结果|响应|返回|参数|示例){1,4}$/, '');
  if (/删除|更新|修改|重置|冻结|启用|禁用|添加|新增|创建|保存|提交|注册|失败|错误|成功/.test(bare)) return false;
  return (
    bare.length > 0 &&
    bare.length <= 12 &&
    zhPersons.some((person) => person.length === 2 && person !== '我的' && person !== '登录' && person !== '个人' && bare.endsWith(person))
  );
}

function normalize(name: string): string {
  return /[\u4e00-\u9fa5]/.test(name) ? name : splitWords(name).join('');
}
