/** A credential in an environment file → the name of the variable without a value, or in a sample a word that stands for one. */
import { newlineOf } from '../../../positions.ts';
import { bundlePrefixes } from '../../../catalog/platforms/bundle-prefixes.ts';
import type { DataFacts } from '../../../secrets/data/data-facts.ts';
import type { Setting } from '../../../secrets/data/settings.ts';
import type { Edit, Fix, Range, Text } from '../../../types.ts';
import { STAND_IN } from '../listing.ts';
import { partOf } from './placeholders.ts';

const QUOTED = /^(["'])[\s\S]*\1$/;
/** What stands before a key or a token in an address. */
const OF_A_KEY = /(?:key|token|secret|sig)=$/i;
/** What samples write where a key belongs. */
const STAND_IN_OF_KEYS = 'your-api-key';
/** Files that `dotenv` and containers read: `.env.local`, `production.env`. They do not override variables that are set already. https://github.com/motdotla/dotenv#override */
const DOTENV = /(?:^|[/\\])(?:\.env(?:\.[\w-]+)*|[\w-]+\.env)$/;

/**
 * Repairs of a value of an environment file; none in another file. `setting`: the variable with the value at `whole`, of which `secret` is
 * all or a part. A variable that a bundler writes into pages gets no repair, since the users of the pages would still receive it; in a
 * sample, it stays without a value.
 */
export function proposeDotenv(facts: DataFacts, setting: Setting | undefined, whole: Range, secret: string): Fix[] {
  if (facts.language !== 'dotenv' || !setting) return [];
  const isSample = facts.roles.has('example');
  if (!isSample && bundlePrefixes.some((prefix) => setting.name.startsWith(prefix))) return [];
  if (!isSample && !DOTENV.test(facts.file.path)) return [];
  const quote = QUOTED.test(facts.file.text.slice(whole.start, whole.end)) ? 1 : 0;
  const inside = { start: whole.start + quote, end: whole.end - quote };
  const empty: Edit[] = [{ range: inside, text: '' }];
  const together = isSample ? sameBeside(facts, setting, secret) : [];
  if (together.length > 0 && setting.value === secret)
    return [{ title: standInTitle(STAND_IN), act: 'empty', safety: 'review', edits: [{ range: inside, text: STAND_IN }, ...together] }];
  if (setting.value === secret || setting.value.includes('\n'))
    return isSample
      ? [{ title: listTitle(setting.name), act: 'empty', safety: 'review', edits: empty }]
      : [
          {
            title: emptyTitle(setting.name),
            act: 'empty',
            safety: 'review',
            edits: [...noteAbove(facts.file.text, setting, whole), ...empty],
          },
        ];
  const at = partOf(facts.file.text, whole, secret);
  const word = at && OF_A_KEY.test(facts.file.text.slice(whole.start, at.start)) ? STAND_IN_OF_KEYS : STAND_IN;
  return at
    ? [
        {
          title: isSample ? standInTitle(word) : formTitle(setting.name),
          act: 'empty',
          safety: 'review',
          edits: [{ range: at, text: word }, ...together],
        },
      ]
    : [];
}

/** The repair of a variable that a sample lists in a comment, as one that need not be set: its name stays. Undefined in other files. */
export function emptiedInSample({ language, roles }: DataFacts, name: string, range: Range): Fix[] | undefined {
  if (language !== 'dotenv' || !roles.has('example')) return undefined;
  return [{ title: listTitle(name), act: 'empty', safety: 'review', edits: [{ range, text: '' }] }];
}

/** The comment above a missing value, for whoever starts a program with this file. */
function noteAbove(text: string, { name }: Setting, { start }: Range): Edit[] {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const above = text.slice(text.lastIndexOf('\n', line - 2) + 1, line);
  if (above.includes(name)) return [];
  const newline = newlineOf(text);
  return [{ range: { start: line, end: line }, text: `# ${name} is set in the environment${newline}` }];
}

/** The places of a sample that have the same password: in an address that logs in, and as the value of a variable that is one. They are changed together. */
function sameBeside({ settings, vocabulary, file: { text } }: DataFacts, own: Setting, secret: string): Edit[] {
  return settings.flatMap((other): Edit[] => {
    if (other === own || !other.value.includes(secret)) return [];
    if (other.value === secret) {
      if (own.value === secret) return [];
      const isOne = vocabulary.match(other.name)?.kind.category === 'credential';
      const at = text.indexOf(secret, other.range.start);
      return isOne && at >= 0 && at < other.range.end ? [{ range: { start: at, end: at + secret.length }, text: STAND_IN }] : [];
    }
    const at = partOf(text, other.range, secret);
    return at && text[at.start - 1] === ':' && text[at.end] === '@' ? [{ range: at, text: STAND_IN }] : [];
  });
}

function standInTitle(word: string): Text {
  return word === STAND_IN
    ? { en: `Write ${word} in place of the password`, 'zh-CN': `将其中的密码改写为 ${word}` }
    : { en: `Write ${word} in place of the key`, 'zh-CN': `将其中的密钥改写为 ${word}` };
}

function formTitle(name: string): Text {
  return {
    en: `Leave the form of ${name} here; set it in the environment that the program is started with`,
    'zh-CN': `此处只保留 ${name} 的写法，改在启动程序的环境中设置`,
  };
}

function listTitle(name: string): Text {
  const isInPages = bundlePrefixes.some((prefix) => name.startsWith(prefix));
  return isInPages
    ? { en: `List ${name} without a value; pages still hold what it is set to`, 'zh-CN': `只列出 ${name}，不写值（其值仍会打包进页面）` }
    : { en: `List ${name} without a value`, 'zh-CN': `只列出 ${name}，不写值` };
}

function emptyTitle(name: string): Text {
  return {
    en: `Leave ${name} empty here; set it in the environment that the program is started with, and untrack the file if git has it`,
    'zh-CN': `此处 ${name} 留空，改在启动程序的环境中设置；若该文件已由 git 跟踪，请取消跟踪`,
  };
}
