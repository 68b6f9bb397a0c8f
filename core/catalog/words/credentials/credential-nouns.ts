import type { KindId, Text } from '../../../types.ts';
import { baseKind } from '../../kinds.ts';

const PASSWORD: Text = { en: 'password', 'zh-CN': '密码' };
const TOKEN: Text = { en: 'token', 'zh-CN': '令牌' };
const ONE_TIME: Text = { en: 'one-time token', 'zh-CN': '一次性令牌' };
const KEY: Text = { en: 'key', 'zh-CN': '密钥' };
const SECRET: Text = { en: 'secret', 'zh-CN': '密钥' };
const ADDRESS: Text = { en: 'webhook', 'zh-CN': 'webhook 地址' };
const ANSWER: Text = { en: 'secret answer', 'zh-CN': '答案' };
const CODE: Text = { en: 'code', 'zh-CN': '验证码' };

const nouns: ReadonlyMap<KindId, Text> = new Map([
  ['session-token', TOKEN],
  ['link-token', TOKEN],
  ['one-time-token', ONE_TIME],
  ['app-secret', SECRET],
  ['signing-secret', SECRET],
  ['private-key', KEY],
  ['api-key', KEY],
  ['cloud-access-key', KEY],
  ['wechat-app-secret', SECRET],
  ['wechat-session-key', KEY],
  ['db-connection', PASSWORD],
  ['webhook-url', ADDRESS],
  ['sms-otp', CODE],
  ['security-answer', ANSWER],
]);
/** `app_secret=` and `api_key=` of an address are checked like tokens, and are none. */
const KEY_NAME = /(?:key|secret)$/i;

/** What a credential of a kind is in a word: a password, a token or a key; the words that announce it know best. */
export function credentialNoun(kind: KindId, announcedBy: string): Text {
  const noun = nouns.get(kind) ?? nouns.get(baseKind(kind)) ?? PASSWORD;
  return noun === TOKEN && KEY_NAME.test(announcedBy) ? KEY : noun;
}

interface Renewal {
  readonly usual: Text;
  /** Of one that no program uses: nothing is issued in its place. */
  readonly unused?: Text;
  /** Where there is no room to name the thing again. */
  readonly short: Text;
}

const REPLACE: Text = { en: 'replace it', 'zh-CN': '更换' };
const REVOKE: Text = { en: 'revoke the token', 'zh-CN': '作废该令牌' };
const RENEWALS: ReadonlyMap<Text, Renewal> = new Map([
  [PASSWORD, { usual: { en: 'change the password', 'zh-CN': '修改密码' }, short: { en: 'change it', 'zh-CN': '修改密码' } }],
  [TOKEN, { usual: { en: 'rotate the token', 'zh-CN': '换发新令牌' }, unused: REVOKE, short: { en: 'rotate it', 'zh-CN': '换发新令牌' } }],
  // Nobody draws a new one in its place.
  [ONE_TIME, { usual: REVOKE, short: { en: 'revoke it', 'zh-CN': '作废该令牌' } }],
  [KEY, { usual: { en: 'rotate the key', 'zh-CN': '更换密钥' }, short: { en: 'rotate it', 'zh-CN': '更换密钥' } }],
  [SECRET, { usual: { en: 'replace the secret', 'zh-CN': '更换密钥' }, short: REPLACE }],
  [ADDRESS, { usual: { en: 'replace the webhook', 'zh-CN': '更换地址' }, short: REPLACE }],
  [CODE, { usual: { en: 'replace the code', 'zh-CN': '更换验证码' }, short: REPLACE }],
  [ANSWER, { usual: { en: 'replace the answer', 'zh-CN': '更换答案' }, short: REPLACE }],
]);

/** What is to be done with a credential that others may have seen, as a clause: passwords are changed, tokens and keys rotated. */
export function renewalOf(noun: Text, isUnused = false): Renewal {
  const renewal = RENEWALS.get(noun) ?? { usual: REPLACE, short: REPLACE };
  return isUnused && renewal.unused ? { usual: renewal.unused, short: renewal.unused } : renewal;
}
