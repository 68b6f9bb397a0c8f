import { defineCredentialPosition } from '../../define.ts';

export default defineCredentialPosition({
  id: 'password-check',
  kind: 'login-password',
  name: { en: 'the password a hash is checked with', 'zh-CN': '用来与哈希比对的密码' },
  doc: 'https://github.com/kelektiv/node.bcrypt.js#to-check-a-password',
  isOwnSecret: false,
  variable: 'LOGIN_PASSWORD',
  calls: [
    { from: { module: ['bcrypt', 'bcryptjs', 'bcrypt-nodejs', '@node-rs/bcrypt'] }, members: ['compare', 'compareSync', 'verify', 'verifySync'], args: [0] },
    { from: { receiver: ['bcrypt'] }, members: ['compare', 'compareSync'], args: [0] },
    { from: { receiver: ['comparePassword', 'checkPassword', 'verifyPassword'] }, args: [0] },
  ],
  examples: {
    finds: [
      'import bcrypt from \'bcryptjs\'; bcrypt.compare(SECRET, user.hash)',
      'const bcrypt = require(\'bcrypt\'); const isSame = bcrypt.compareSync(SECRET, row.hash)',
      'import { comparePassword } from \'./auth\'; await comparePassword(SECRET, user.hash)',
    ],
    ignores: [
      'import bcrypt from \'bcryptjs\'; bcrypt.compare(typed, SECRET)',
      'import bcrypt from \'bcryptjs\'; bcrypt.compare(typed, user.hash)',
      'checkPassword(form.password)',
    ],
  },
});
