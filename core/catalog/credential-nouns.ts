import type { KindId, Text } from '../types.ts';
import { baseKind } from './kinds.ts';

const PASSWORD: Text = { en: 'password', 'zh-CN': '密码' };
const TOKEN: Text = { en: 'token', 'zh-CN': '令牌' };
const KEY: Text = { en: 'key', 'zh-CN': '密钥' };

const nouns: ReadonlyMap<KindId, Text> = new Map([
  ['session-token', TOKEN],
  ['link-token', TOKEN],
  ['private-key', KEY],
  ['api-key', KEY],
  ['cloud-access-key', KEY],
  ['wechat-app-secret', KEY],
  ['wechat-session-key', KEY],
  ['db-connection', PASSWORD],
  ['webhook-url', KEY],
]);
/** `app_secret=` and `api_key=` of an address are checked like tokens, and are none. */
const KEY_NAME = /(?:key|secret)$/i;

/** What a credential of a kind is in a word: a password, a token or a key; the words that announce it know best. */
export function credentialNoun(kind: KindId, announcedBy: string): Text {
  const noun = nouns.get(baseKind(kind)) ?? PASSWORD;
  return noun === TOKEN && KEY_NAME.test(announcedBy) ? KEY : noun;
}

const RENEWALS: ReadonlyMap<Text, Text> = new Map([
  [PASSWORD, { en: 'change it', 'zh-CN': '修改密码' }],
  [TOKEN, { en: 'rotate it', 'zh-CN': '换发新令牌' }],
  [KEY, { en: 'rotate it', 'zh-CN': '更换' }],
]);

/** What is to be done with a credential that others may have seen, as a clause: passwords are changed, tokens and keys rotated. */
export function renewalOf(noun: Text): Text {
  return RENEWALS.get(noun) ?? { en: 'rotate it', 'zh-CN': '更换' };
}
