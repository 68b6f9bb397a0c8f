/** What to do about values that are kept: on a device, in files, copies, databases and caches. */
import { defineAdvice, NONE } from './define.ts';

/** Storage that every script of a page reads. */
export const webStorage = defineAdvice('web-storage', [
  // A script of the page that encrypts has the key as well.
  ['number attribute system', 'keep {it} in memory only, or on the server', '请只保存在内存中，或只保存在服务端'],
  ['place', 'keep {it} in memory only, or store the city', '请只保存在内存中，或只存城市'],
  ['account', 'keep {it} on the server', '请只保存在服务端'],
  ['record', 'store fewer fields, or clear {it} after use', '请只存必要字段，或用完即删'],
  ['id', NONE],
  ['token', 'let the server set {it} as an HttpOnly cookie', '请由服务端写入 HttpOnly Cookie'],
  ['password answer code ticket biometric hash', 'do not store {it}', '请不要存储'],
  ['secret map', 'keep {it} on the server', '请只放在服务端'],
  ['image', 'store a file id instead', '请改为只存文件 ID'],
]);

/** Storage of an app or mini-program, which has no cookies of that sort. */
export const appStorage = defineAdvice('app-storage', [
  ['number attribute system', 'keep {it} in memory only, or encrypt {it} first', '请只保存在内存中，或先加密'],
  ['place', 'keep {it} in memory only, or store the city', '请只保存在内存中，或只存城市'],
  ['account', 'keep {it} on the server', '请只保存在服务端'],
  ['record', 'store fewer fields, or clear {it} after use', '请只存必要字段，或用完即删'],
  ['id', NONE],
  ['token', 'keep {it} in memory only, or encrypt {it} first', '请只保存在内存中，或先加密'],
  ['password answer code ticket biometric hash', 'do not store {it}', '请不要存储'],
  ['secret map', 'keep {it} on the server', '请只放在服务端'],
  ['image', 'store a file id instead', '请改为只存文件 ID'],
]);

/** A file of a program on a desk, which has secrets of its own. https://www.electronjs.org/docs/latest/api/safe-storage */
export const desktopStorage = defineAdvice('desktop-storage', [
  ['number attribute system token secret map', 'encrypt {it} with the OS key store', '请先用系统密钥库（如 safeStorage）加密'],
  ['place', 'keep {it} in memory only, or store the city', '请只保存在内存中，或只存城市'],
  ['account', 'keep {it} on the server', '请只保存在服务端'],
  ['record', 'store fewer fields, or clear {it} after use', '请只存必要字段，或用完即删'],
  ['id', NONE],
  ['password answer code ticket biometric hash', 'do not store {it}', '请不要存储'],
  ['image', 'store a file id instead', '请改为只存文件 ID'],
]);

/** A cookie that a server sets. */
export const cookie = defineAdvice('cookie', [
  ['number attribute place account record', 'use a random session id instead', '请改为只写入随机的会话 ID'],
  ['id', NONE],
  ['password', 'use a random session id instead', '请改为只写入随机的会话 ID'],
  ['token', 'set HttpOnly, Secure and SameSite', '请设置 HttpOnly、Secure 和 SameSite'],
  ['answer code ticket biometric hash', 'do not store {it}', '请不要存储'],
  ['secret map system', 'keep {it} on the server', '请只放在服务端'],
  ['image', 'store a file id instead', '请改为只存文件 ID'],
]);

/** A cookie that a script of the page writes, and every other script reads. */
export const scriptCookie = defineAdvice('script-cookie', [
  ['number attribute place account record system', 'keep {it} on the server', '请只保存在服务端'],
  ['id', NONE],
  ['token', 'let the server set {it} as an HttpOnly cookie', '请由服务端写入 HttpOnly Cookie'],
  ['password answer code ticket biometric hash', 'do not store {it}', '请不要存储'],
  ['secret map', 'keep {it} on the server', '请只放在服务端'],
  ['image', 'store a file id instead', '请改为只存文件 ID'],
]);

/** Variables that every child process inherits. */
export const environment = defineAdvice('environment', [
  ['id', NONE],
  ['*', 'pass {it} as an argument instead', '请改用参数，直接传给需要的函数'],
]);

export const file = defineAdvice('file', [
  ['number', 'mask or encrypt {it} first', '请先脱敏或加密'],
  ['attribute place image biometric', 'encrypt {it} first', '请先加密'],
  ['account', 'write an internal id instead', '请改为只写内部 ID'],
  ['record', 'write only the needed fields, or encrypt the file', '请只写入必要字段，或加密文件'],
  ['id', NONE],
  ['password answer code ticket hash', 'do not write {it} to a file', '请不要写入文件'],
  ['token secret map system', 'let only the owner read the file (mode 0600)', '请限制文件权限（0600）'],
]);

/** A copy from which everything is put back: nothing in it can be left out or masked. */
export const backup = defineAdvice('backup', [
  ['id', NONE],
  ['*', 'encrypt the file, or let only its owner read it (mode 0600)', '请加密该文件，或限制文件权限（0600）'],
]);

/** Paper and files that people take away. */
export const copy = defineAdvice('copy', [
  ['number', 'mask {it}', '请先脱敏'],
  ['attribute place record image account', 'leave out what readers do not need', '请去掉读者不需要的内容'],
  ['id', NONE],
  ['*', 'leave {it} out', '请去掉'],
]);

export const upload = defineAdvice('upload', [
  ['number', 'mask {it}, or encrypt the file', '请先脱敏，或加密文件'],
  ['attribute place record image account biometric', 'encrypt {it}, or keep the bucket private', '请加密文件，并将存储桶设为私有'],
  ['id', NONE],
  ['*', 'leave {it} out', '请去掉'],
]);

export const database = defineAdvice('database', [
  ['password', 'keep only a salted slow hash (bcrypt, scrypt, argon2)', '请只保存加盐的慢哈希（bcrypt、scrypt、argon2）'],
  ['number attribute place biometric token secret map system', 'encrypt {it} first', '请先加密'],
  ['image', 'encrypt the file; store its id', '请加密文件，只存文件 ID'],
  ['answer', 'keep only a salted slow hash (bcrypt, scrypt, argon2)', '请只保存加盐的慢哈希（bcrypt、scrypt、argon2）'],
  ['code', 'do not store {it}', '请不要存储'],
  ['ticket', 'store a hash instead', '请改为保存哈希'],
  ['hash account record id', NONE],
]);

export const cache = defineAdvice('cache', [
  ['password answer', 'leave {it} out', '请去掉'],
  ['number attribute place biometric image', 'keep an id instead, or encrypt {it} first', '请改为只存 ID，或先加密'],
  ['account record', 'keep only the needed fields', '请只存必要字段'],
  ['token ticket code', 'keep only a hash, or encrypt {it} first', '请改为只存哈希，或先加密'],
  ['secret map system', 'encrypt {it} first', '请先加密'],
  ['hash', 'leave {it} out', '请去掉'],
  ['id', NONE],
]);

export const session = defineAdvice('session', [
  ['id', NONE],
  ['token secret map system', 'encrypt {it} first', '请先加密'],
  // A code is compared with what the user types.
  ['code ticket', 'keep only a hash', '请改为只存哈希'],
  ['*', 'keep the user’s id instead', '请改为只存用户 ID'],
]);
