import { defineModel } from '../define-model.ts';

export const textFormat = defineModel({
  id: 'node-util',
  package: 'util',
  doc: 'https://nodejs.org/api/util.html#utilformatformat-args',
  flows: [{ call: 'format', from: 'argument[0..]', to: 'return', copies: 'json' }],
  examples: {
    carries: [
      'import { format } from "node:util"; sink(format("to %s", user.phone))',
      'import util from "util"; sink(util.format({ p: user.phone }))',
    ],
    stops: [
      'import { format } from "./util"; sink(format("to %s", user.phone))',
      'import { format } from "util"; sink(format("%d", user.phone.length))',
    ],
  },
});
