import type { Mask } from './mask.ts';

/** Masks of bank card numbers. */
export const bankCardMasks: readonly Mask[] = [
  { code: "(c) => c.slice(0, 6) + '*'.repeat(c.length - 10) + c.slice(-4)", shows: '10 of 19' },
  { code: "(c) => c.replace(/^(\\d{6})\\d+(\\d{4})$/, '$1******$2')", shows: '10 of 19', says: 'openSeparated' },
  { code: "(c) => c.replace(/^(\\d{4})\\d+(\\d{4})$/, '$1 **** **** $2')", shows: '8 of 19', says: 'openSeparated' },
  { code: "(c) => '**** **** **** ' + c.slice(-4)", shows: '4 of 19' },
  { code: "(c) => `尾号${c.substr(-4)}`", shows: '4 of 19' },
  { code: "(c) => c.replace(/(\\d{4})\\d{11}(\\d{4})/, '$1***********$2')", shows: '8 of 19', says: 'openCard' },
  { code: "(c) => c.replace(/^(\\d{6})\\d{9}(\\d{4})$/, '$1*********$2')", shows: '10 of 19', says: 'openCard' },
  { code: "(c) => c.length === 19 ? c.slice(0, 6) + '*********' + c.slice(15) : c", shows: '10 of 19', says: 'openCard' },
  { code: "(c) => c.slice(0, 8) + '*******' + c.slice(-4)", shows: '12 of 19', says: 'shows' },
  { code: "(c) => c.slice(0, 15) + '****'", shows: '15 of 19', says: 'shows' },
  { code: "(c) => c.slice(0, 4) + '****' + c.slice(8)", shows: '15 of 19', says: 'shows' },
  { code: "(c) => c.slice(0, 4) + '********' + c.slice(12)", shows: '11 of 19', says: 'shows' },
  { code: "(c) => c.replace(/(\\d{4})(?=\\d)/g, '$1 ')", shows: '19 of 19', says: 'separated' },
  { code: "(c) => c.replace(/\\s/g, '').replace(/(\\d{4})(?=\\d)/g, '$1-')", shows: '19 of 19', says: 'separated' },
  { code: "(c) => c.replace(/\\d(?=\\d{4})/g, '*')", shows: '4 of 19', says: 'openSeparated' },
  { code: "(c) => c.replace(/(\\d{4})\\d*(\\d{4})/, (all, a, b) => `${a}${'*'.repeat(all.length - 8)}${b}`)", shows: '8 of 19', says: 'openSeparated' },
  { code: "(c) => Array.from({ length: c.length - 4 }, () => '*').join('') + c.slice(-4)", shows: '4 of 19' },
  { code: "(c) => new Array(c.length - 3).join('*') + c.slice(-4)", shows: '4 of 19' },
  { code: "(c) => c.split('').map((d, i, all) => (i < all.length - 4 ? 'x' : d)).join('')", shows: '4 of 19' },
];
