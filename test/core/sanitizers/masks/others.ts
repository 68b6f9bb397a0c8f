import type { Mask } from './mask.ts';

/** Masks of e-mail addresses: what stands before the `@` counts. */
export const emailMasks: readonly Mask[] = [
  { code: "(e) => e.replace(/^(.).*(@.*)$/, '$1***$2')", shows: '1 of 9' },
  { code: "(e) => e.replace(/^(.{3}).*(@.*)$/, '$1***$2')", shows: '3 of 9', says: 'openShort' },
  { code: "(e) => e.replace(/(?<=^.).*(?=@)/, '***')", shows: '1 of 9' },
  { code: "(e) => { const [name, host] = e.split('@'); return name.slice(0, 1) + '***@' + host; }", shows: '1 of 9' },
  { code: "(e) => { const at = e.indexOf('@'); return e.slice(0, 2) + '***' + e.slice(at); }", shows: '2 of 9' },
  { code: "(e) => { const parts = e.split('@'); const half = Math.floor(parts[0].length / 2); return parts[0].substring(0, half) + '****@' + parts[1]; }", shows: '4 of 9' },
  { code: "(e) => e.split('@')[0] + '@***'", shows: '9 of 9', says: 'unchanged' },
  { code: "(e) => e.replace(/@.*/, '@****.com')", shows: '9 of 9', says: 'unchanged' },
  { code: "(e) => e.slice(0, 8) + '***' + e.slice(e.indexOf('@'))", shows: '8 of 9', says: 'openShort' },
  { code: "(e) => e.replace(/(.{2}).+(.{2}@.+)/, '$1****$2')", shows: '4 of 9', says: 'showsPart' },
];

/** Masks of other kinds. */
export const otherMasks: readonly Mask[] = [
  { kind: 'landline', code: "(t) => t.replace(/^(0\\d{2,3}-)\\d{4}(\\d+)$/, '$1****$2')", shows: '7 of 11' },
  { kind: 'landline', code: "(t) => t.slice(0, -4) + '****'", shows: '7 of 11' },
  { kind: 'landline', code: "(t) => t.replace('-', ' ')", shows: '11 of 11', says: 'separated' },
  { kind: 'address', code: "(a) => a.slice(0, 9) + '****'", shows: '9 of 23' },
  { kind: 'address', code: "(a) => a.substring(0, a.length - 8) + '********'", shows: '15 of 23' },
  { kind: 'address', code: "(a) => a.replace(/\\d/g, '*')", shows: '16 of 23', says: 'showsPart' },
  { kind: 'address', code: "(a) => a.slice(0, 20) + '***'", shows: '20 of 23', says: 'showsPart' },
  { kind: 'address', code: "(a) => '******' + a.slice(6)", shows: '17 of 23', says: 'showsPart' },
  { kind: 'birth-date', code: "(d) => d.slice(0, 4) + '-**-**'", shows: '4 of 8' },
  { kind: 'birth-date', code: "(d) => d.replace(/\\d{2}$/, '**')", shows: '6 of 8', says: 'shows' },
  { kind: 'login-password', code: "(s) => s.replace(/./g, '*')", shows: 'none' },
  { kind: 'login-password', code: "() => '******'", shows: 'none' },
  { kind: 'login-password', code: "(s) => s[0] + '*'.repeat(s.length - 1)", shows: '1 of 9', says: 'showsPart' },
  { kind: 'login-password', code: "(s) => s.slice(0, 3) + '***'", shows: '3 of 9', says: 'showsPart' },
  { kind: 'session-token', code: "(t) => t.slice(0, 4) + '...' + t.slice(-4)", shows: '8 of 32' },
  { kind: 'session-token', code: "(t) => t.substring(0, 20) + '...'", shows: '20 of 32', says: 'showsPart' },
  { kind: 'api-key', code: "(k) => k.slice(0, 12) + '…'", shows: '12 of 32', says: 'showsPart' },
  { kind: 'ip-address', code: "(ip) => ip.replace(/\\.\\d+$/, '.*')", shows: '7 of 10' },
  { kind: 'passport', code: "(v) => v.slice(0, 2) + '****' + v.slice(-3)", shows: '5 of 12' },
];

/** What can be turned back, and what cannot. */
export const changedMasks: readonly Mask[] = [
  { kind: 'mobile-phone', code: '(p) => btoa(p)', shows: 'base64', says: 'encoded' },
  { kind: 'mobile-phone', code: "(p) => Buffer.from(p).toString('base64')", shows: 'base64', says: 'encoded' },
  { kind: 'mobile-phone', code: "(p) => Buffer.from(p, 'utf8').toString('hex')", shows: 'hex', says: 'encoded' },
  { kind: 'id-card', code: "(v) => Buffer.from(v.slice(0, 17) + v.slice(17)).toString('base64')", shows: 'base64', says: 'encoded' },
  { kind: 'mobile-phone', code: '(p) => md5(p)', shows: 'MD5', says: 'hashedPhone' },
  { kind: 'mobile-phone', code: "(p) => md5('shop' + p)", shows: 'MD5', says: 'hashedPhone' },
  { kind: 'mobile-phone', code: '(p) => md5(md5(p))', shows: 'MD5', says: 'hashedPhone' },
  { kind: 'mobile-phone', code: '(p) => md5(p).slice(8, 24)', shows: 'MD5', says: 'hashedPhone' },
  { kind: 'mobile-phone', code: "(p) => createHash('sha256').update(p).digest('hex')", shows: 'SHA-256', says: 'hashedPhone' },
  { kind: 'id-card', code: "(v) => createHash('sha1').update(v).digest('hex')", shows: 'SHA-1', says: 'hashed' },
  { kind: 'login-password', code: '(s) => md5(s)', shows: 'MD5', says: 'hashedPassword' },
  { kind: 'session-token', code: "(t) => createHash('sha256').update(t).digest('hex')", shows: 'none' },
  { kind: 'mobile-phone', code: "(p) => createHmac('sha256', process.env.LOG_KEY).update(p).digest('hex')", shows: 'none' },
  { kind: 'mobile-phone', code: "(p) => createHmac('sha256', 'shop-2024').update(p).digest('hex')", shows: 'HMAC', says: 'literalKey' },
];
