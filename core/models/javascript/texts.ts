import { defineModel } from '../define-model.ts';

/** Methods that give the text back, with other letters or blanks. What cuts or replaces is judged as a mask, not here. */
const SAME_TEXT = ['trim', 'trimStart', 'trimEnd', 'toLowerCase', 'toUpperCase', 'toString', 'valueOf', 'normalize', 'toLocaleString'];

/** Methods that give a part of the text; lists have methods of the same names. */
const CUT = ['slice', 'at', 'substring', 'substr', 'split', 'padEnd', 'padStart', 'repeat', 'charAt'];

/** Methods that put another text in the place of a part. */
const REPLACES = ['replace', 'replaceAll'];

export const texts = defineModel({
  id: 'texts',
  package: 'builtin',
  doc: 'https://tc39.es/ecma262/#sec-string-objects',
  flows: [
    ...SAME_TEXT.map((name) => ({ call: `String#${name}`, from: 'receiver', to: 'return', copies: 'text' as const })),
    ...CUT.map((name) => ({ call: `String#${name}`, from: [], to: [] })),
    ...REPLACES.map((name) => ({
      call: `String#${name}`,
      from: ['argument[1]', 'argument[1].return'],
      to: 'return',
      copies: 'text' as const,
    })),
    { call: 'String#concat', from: ['receiver', 'argument[0..]'], to: 'return', copies: 'text' },
    { call: 'String', from: 'argument[0]', to: 'return', copies: 'text' },
    { call: 'String.raw', from: 'argument[1..]', to: 'return', copies: 'text' },
    { call: 'Number', from: 'argument[0]', to: 'return', copies: 'text' },
    { call: 'parseInt', from: 'argument[0]', to: 'return', copies: 'text' },
    { call: 'JSON.stringify', from: 'argument[0]', to: 'return', copies: 'json' },
    { call: 'JSON.parse', from: 'argument[0]', to: 'return', copies: 'deep' },
    // The code that is run is mostly the text of an object.
    { call: 'eval', from: 'argument[0]', to: 'return', copies: 'text' },
    ...['btoa', 'atob', 'Buffer.from', 'escape', 'unescape', 'encodeURI', 'decodeURI'].map((call) => ({
      call,
      from: 'argument[0]',
      to: 'return',
      copies: 'text' as const,
    })),
    { call: 'Buffer.concat', from: 'argument[0].*', to: 'return', copies: 'text' },
    { call: 'encodeURIComponent', from: 'argument[0]', to: 'return', copies: 'text' },
    { call: 'decodeURIComponent', from: 'argument[0]', to: 'return', copies: 'text' },
  ],
  examples: {
    carries: [
      'sink(String(user.phone))',
      'sink(user.phone.trim())',
      'sink(JSON.stringify({ p: user.phone }))',
      'sink("a".concat(user.phone))',
      'sink("/dial/{number}".replace("{number}", user.phone))',
      'sink(eval(user.phone))',
      'sink("{p}".replace(/{(\\w+)}/g, () => user.phone))',
      'sink(Buffer.concat([Buffer.from(user.phone)]).toString())',
    ],
    stops: ['sink("a b".replace(user.phone, "*"))', 'sink(user.phone.length)', 'sink(user.phone.startsWith("1"))', 'sink(String(1))'],
  },
});
