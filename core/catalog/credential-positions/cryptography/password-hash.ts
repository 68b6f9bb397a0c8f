import { defineCredentialPosition } from '../../define.ts';
import { passwordHashes } from '../../passwords/password-hashes.ts';

export default defineCredentialPosition({
  id: 'password-hash',
  kind: 'login-password',
  name: { en: 'the password being hashed', 'zh-CN': '待哈希的密码' },
  doc: 'https://github.com/kelektiv/node.bcrypt.js#usage',
  isOwnSecret: false,
  variable: 'INITIAL_PASSWORD',
  calls: [
    { from: { module: passwordHashes.modules }, members: passwordHashes.functions, args: [0] },
    { from: { receiver: ['bcrypt'] }, members: passwordHashes.functions, args: [0] },
    {
      from: { receiver: ['passwordManager', 'passwordService', 'passwordHasher', 'passwordUtil', 'passwordUtils', 'passwordHelper', 'hashService', 'hasher'] },
      members: ['hash', 'hashPassword', 'hashSync', 'encrypt', 'encryptPassword', 'encode'],
      args: [0],
    },
    { from: { receiver: ['authService', 'auth', 'userService', 'cryptoService', 'bcryptService'] }, members: ['hashPassword', 'encryptPassword'], args: [0] },
    { from: { receiver: ['hashPassword', 'hashPwd', 'encryptPassword', 'bcryptHash'] }, args: [0] },
  ],
  examples: {
    finds: [
      'import bcrypt from \'bcryptjs\'; const stored = bcrypt.hashSync(SECRET, 10)',
      'import { hash } from \'bcrypt\'; await hash(SECRET, 10)',
      'import * as argon2 from \'argon2\'; argon2.hash(SECRET)',
      'import { hashPassword } from \'./auth\'; const keeper = await hashPassword(SECRET)',
      'import { passwordManager } from \'./auth\'; const keeper = await passwordManager.hashPassword(SECRET)',
      'class Seed { async run() { return this.authService.hashPassword(SECRET) } }',
    ],
    ignores: [
      'import bcrypt from \'bcryptjs\'; bcrypt.compare(SECRET, user.hash)',
      'import bcrypt from \'bcryptjs\'; bcrypt.hash(user.password, 10)',
    ],
  },
});
