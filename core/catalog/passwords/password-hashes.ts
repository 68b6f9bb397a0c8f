/** Packages whose functions make of a password what a database keeps, and the functions that do: https://github.com/kelektiv/node.bcrypt.js#api, https://github.com/ranisalt/node-argon2 */
export const passwordHashes = {
  modules: ['bcrypt', 'bcryptjs', 'bcrypt-nodejs', '@node-rs/bcrypt', 'argon2', '@node-rs/argon2'],
  functions: ['hash', 'hashSync'],
} as const;
