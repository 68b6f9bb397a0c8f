import { adviceGroupsOf } from '../catalog/advice/groups.ts';
import type { Sink } from '../catalog/define.ts';
import type { Facts } from '../sources/file/facts.ts';
import type { Finding, KindId } from '../types.ts';
import { isPassword } from '../secrets/passwords/kinds.ts';
import { findComparedPasswords, findQueriedPasswords, findRememberedPasswords, saysHash } from './literals/passwords.ts';
import { findKeptKeys } from './reaching/kept-keys.ts';
import { findReaching } from './reaching/reach.ts';
import { defineRule } from './define.ts';

const id = 'no-store-personal-info';
const laws = ['CSL-42', 'CSL-23', 'CSL-44', 'PIPL-51'];

export default defineRule({
  id,
  description: { en: 'Personal information and credentials must not be stored in clear', 'zh-CN': '禁止明文存储个人信息或凭据' },
  why: {
    en: 'What is stored in clear is read by whoever reaches the store: on a phone or in a browser by scripts of the page and the next user, in a cache, file or database by everybody with access or a backup. Store only what is needed, and encrypt it.',
    'zh-CN':
      '明文存储的数据，能接触到存储的人都能读取：在手机或浏览器里，是页面脚本和下一个使用者；在缓存、文件或数据库里，是有访问权限或拿到备份的人。请只存必要的内容，并加密。',
  },
  laws,
  messages: {
    unmasked: {
      en: '{{what}} {{is}} saved to {{sink}} in plain text{{through}}{{advice}}. {{law}}',
      'zh-CN': '{{what}}{{through}}以明文存入{{sink}}{{advice}}。{{law}}',
    },
    object: {
      en: '{{names}} may hold {{held}} and {{is}} saved{{whole}} to {{sink}}{{through}}{{advice}}. {{law}}',
      'zh-CN': '{{names}}可能含有{{held}}，{{through}}被{{whole}}存入{{sink}}{{advice}}。{{law}}',
    },
    remembered: {
      en: '{{what}} {{is}} saved to {{sink}}{{through}}, unsafe even if encrypted{{advice}}. {{law}}',
      'zh-CN': '{{what}}{{through}}被存入{{sink}}，即使加密也不安全{{advice}}。{{law}}',
    },
    written: {
      en: '{{what}} {{is}} written to {{sink}} in plain text{{through}}{{advice}}. {{law}}',
      'zh-CN': '{{what}}{{through}}以明文写入{{sink}}{{advice}}。{{law}}',
    },
    writtenObject: {
      en: '{{names}} may hold {{held}} and {{is}} written{{whole}} to {{sink}}{{through}}{{advice}}. {{law}}',
      'zh-CN': '{{names}}可能含有{{held}}，{{through}}被{{whole}}写入{{sink}}{{advice}}。{{law}}',
    },
    password: {
      en: '{{what}} {{is}} written to {{sink}} in plain text{{through}}{{advice}}. {{law}}',
      'zh-CN': '{{what}}{{through}}以明文写入{{sink}}{{advice}}。{{law}}',
    },
    compared: {
      en: 'The stored password is compared as plain text: keep only a salted slow hash (bcrypt, scrypt, argon2). {{law}}',
      'zh-CN': '直接比较已存储的密码，说明密码以明文保存：请只保存加盐的慢哈希（bcrypt、scrypt、argon2）。{{law}}',
    },
    kept: {
      en: '{{what}} {{stays}} in {{sink}} after logout: clear the key at logout. {{law}}',
      'zh-CN': '退出登录后{{what}}仍留在{{sink}}：请在退出登录时清除该键。{{law}}',
    },
    exported: {
      en: '{{what}} {{goes}} into {{sink}} in full{{through}}{{advice}}. {{law}}',
      'zh-CN': '{{what}}{{through}}完整写入{{sink}}{{advice}}。{{law}}',
    },
    exportedObject: {
      en: '{{names}} may hold {{held}} and {{goes}} into {{sink}}{{whole}}{{through}}{{advice}}. {{law}}',
      'zh-CN': '{{names}}可能含有{{held}}，{{through}}被{{whole}}写入{{sink}}{{advice}}。{{law}}',
    },
  },
  check: (facts) => [
    ...findReaching(facts, { id, laws, messageOf, objects }, [
      'storage',
      'file',
      'print',
      'export',
      'upload',
      'database',
      'cache',
      'session',
    ]).map((finding) => withHashing(facts, finding)),
    ...findRememberedPasswords(facts, { id, laws }),
    ...findComparedPasswords(facts, { id, laws }),
    ...findQueriedPasswords(facts, { id, laws }),
    ...findKeptKeys(facts, { id, laws }),
  ],
});

/** Messages that have another form for what may hold something. */
const objects = new Set(['written', 'exported']);

function messageOf({ target }: Sink, kinds: readonly KindId[]): string | undefined {
  // A password with which the program itself logs in must stay readable or be encrypted; only a password that users log in with can be
  // hashed.
  const isPasswordOnly = adviceGroupsOf(kinds).every((group) => group === 'password');
  switch (target) {
    case 'database':
    case 'cache':
    case 'session':
      return isPasswordOnly ? 'password' : 'written';
    case 'print':
    case 'export':
    case 'upload':
      return 'exported';
    default:
      return undefined;
  }
}

/** A file that hashes may have hashed this password too, in a way that flow does not follow. */
function withHashing(facts: Facts, finding: Finding): Finding {
  const isStoredPassword =
    finding.sink !== undefined && /^(?:password|written(?:Object)?)$/.test(finding.messageId) && finding.kinds.some(isPassword);
  return isStoredPassword && saysHash(facts) ? { ...finding, confidence: 'low' } : finding;
}
