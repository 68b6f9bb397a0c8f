import { defineModel } from '../define-model.ts';

export const jquery = defineModel({
  id: 'jquery',
  package: 'jquery',
  globals: ['$', 'jQuery'],
  doc: 'https://api.jquery.com/category/utilities/',
  flows: [
    { call: 'extend', from: 'argument[1..]', to: 'argument[0]', copies: 'properties' },
    { call: 'extend', from: 'argument[2..]', to: 'argument[1]', copies: 'properties' },
    { call: 'extend', from: ['argument[0]', 'argument[1]'], to: 'return' },
    { call: 'each', from: 'argument[0].*', to: 'argument[1].parameter[1]' },
    { call: 'map', from: 'argument[0].*', to: 'argument[1].parameter[0]' },
    { call: 'map', from: 'argument[1].return', to: 'return.*' },
    { call: 'grep', from: 'argument[0].*', to: ['argument[1].parameter[0]', 'return.*'] },
    { call: 'merge', from: ['argument[0].*', 'argument[1].*'], to: 'return.*' },
    { call: 'makeArray', from: 'argument[0].*', to: 'return.*' },
    { call: 'trim', from: 'argument[0]', to: 'return', copies: 'text' },
    { call: 'parseJSON', from: 'argument[0]', to: 'return', copies: 'text' },
    { call: 'param', from: 'argument[0].*', to: 'return', copies: 'text' },
  ],
  returns: { map: 'Array', grep: 'Array', merge: 'Array', makeArray: 'Array' },
  examples: {
    carries: [
      'const o = $.extend({}, { p: user.phone }); sink(o.p)',
      '$.each([user.phone], (i, p) => sink(p))',
      'import $ from "jquery"; sink($.map([user], (u) => u.phone)[0])',
    ],
    stops: ['$.each([user.phone], (i) => sink(i))', 'const o = $.extend({}, { p: user.phone }); sink(o.q)'],
  },
});
