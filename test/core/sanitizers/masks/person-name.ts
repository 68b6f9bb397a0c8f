import type { Mask } from './mask.ts';

/** Masks of personal names. */
export const nameMasks: readonly Mask[] = [
  { code: "(n) => n.charAt(0) + '**'", shows: '1 of 3' },
  { code: "(n) => n[0] + '*'.repeat(n.length - 1)", shows: '1 of 3' },
  { code: "(n) => n.slice(0, 1) + '**'", shows: '1 of 3' },
  { code: "(n) => n.replace(/(?<=.)./g, '*')", shows: '1 of 3' },
  { code: "(n) => n.replace(/^(.).*$/, '$1**')", shows: '1 of 3' },
  { code: "(n) => '**' + n.slice(-1)", shows: '1 of 3' },
  { code: "(n) => '*' + n.substring(1)", shows: '2 of 3', says: 'showsPart' },
  { code: "(n) => n.replace(/.(?=.)/g, '*')", shows: '1 of 3' },
  { code: "(n) => n.replace(/^(.).+(.)$/, '$1*$2')", shows: '2 of 3', says: 'openName' },
  { code: "(n) => (n.length > 2 ? n[0] + '*'.repeat(n.length - 2) + n[n.length - 1] : n)", shows: '2 of 3', says: 'openName' },
  { code: "(n) => (n.length === 2 ? n[0] + '*' : n[0] + '*' + n.slice(-1))", shows: '2 of 3' },
  { code: "(n) => n.charAt(0) + '*' + n.charAt(n.length - 1)", shows: '2 of 3', says: 'openName' },
  { code: "(n) => n.split('').map((c, i) => (i === 0 ? c : '*')).join('')", shows: '1 of 3' },
  { code: "(n) => { if (n.length <= 1) return '*'; return n.padEnd(n.length).replace(/^(.)(.*)$/, (all, a, b) => a + b.replace(/./g, '*')); }", shows: '1 of 3' },
  { code: "(n) => n.replace(/./g, '*')", shows: 'none' },
  { code: "(n) => n + '*'", shows: '3 of 3', says: 'unchanged' },
];
