import { defineKind } from '../../../define.ts';

/** What is left of a password in a database: whoever has it can try passwords without asking the server. */
export default defineKind({
  id: 'password-hash',
  name: { en: 'password hash', 'zh-CN': '密码哈希' },
  called: [{ among: ['salt'], endings: ['salt'], name: { en: 'password salt', 'zh-CN': '密码盐值' } }],
  category: 'credential',
  level: 'high',
  terms: {
    en: {
      high: [
        'password hash', 'hashed password', 'hash password', 'password digest', 'password salt', 'pwd hash', 'hashed pwd', 'pass hash', 'psalt', 'pwd salt', 'password md5', 'md5 password', 'pwd md5', 'md5 pwd',
      ],
      low: [
        'salt', 'encrypted password', 'encrypt password', 'crypted password', 'password encrypted', 'encrypted pwd', 'encrypt pwd', 'encrypted passwd', 'cipher password', 'password cipher',
      ],
    },
    zh: {
      high: [
        '密码摘要', '密码哈希',
      ],
    },
  },
  examples: {
    finds: [
      'passwordHash', 'password_hash', 'hashedPassword', 'passwordSalt', 'md5Password', '密码摘要',
    ],
    ignores: [
      'salt', 'encryptedPassword', 'saltRounds', 'hash', 'fileHash', 'hasPasswordHash',
    ],
  },
});
