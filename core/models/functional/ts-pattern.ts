import { defineModel } from '../define-model.ts';

/** What is matched goes to the handlers; what they give is the result. */
export const tsPattern = defineModel({
  id: 'ts-pattern',
  package: 'ts-pattern',
  doc: 'https://github.com/gvergnaud/ts-pattern#api-reference',
  flows: [
    { call: 'match', from: 'argument[0]', to: 'return.input' },
    ...['with', 'when'].flatMap((name) => [
      { call: `TsPatternMatch#${name}`, from: 'receiver.input', to: ['argument[last].parameter[0]', 'return.input'] },
      { call: `TsPatternMatch#${name}`, from: ['receiver.output', 'argument[last].return'], to: 'return.output' },
    ]),
    { call: 'TsPatternMatch#returnType', from: 'receiver', to: 'return' },
    { call: 'TsPatternMatch#otherwise', from: 'receiver.input', to: 'argument[0].parameter[0]' },
    { call: 'TsPatternMatch#otherwise', from: ['receiver.output', 'argument[0].return'], to: 'return' },
    { call: 'TsPatternMatch#exhaustive', from: 'receiver.output', to: 'return' },
    { call: 'TsPatternMatch#run', from: 'receiver.output', to: 'return' },
  ],
  returns: { match: 'TsPatternMatch', 'TsPatternMatch#with': 'TsPatternMatch', 'TsPatternMatch#when': 'TsPatternMatch' },
  examples: {
    carries: [
      'import { match } from "ts-pattern"; sink(match(user).with({ a: 1 }, (u) => u.phone).otherwise(() => ""))',
      'import { match } from "ts-pattern"; sink(match(1).with(1, () => user.phone).with(2, () => "").exhaustive())',
      'import { match } from "ts-pattern"; match(user).with({ a: 1 }, { a: 2 }, (u) => sink(u.phone)).run()',
      'import { match } from "ts-pattern"; match(user).when((u) => u.a, () => 1).otherwise((u) => sink(u.phone))',
      'import { match } from "ts-pattern"; sink(match(1).otherwise(() => user.phone))',
    ],
    stops: [
      'import { match } from "ts-pattern"; sink(match(user.phone).with("a", () => 1).otherwise(() => 2))',
      'import { match } from "ts-pattern"; sink(match({ p: user.phone, q: 1 }).with({ q: 1 }, (u) => u.q).run())',
      'import { match } from "./match"; sink(match(1).with(1, () => user.phone).run())',
    ],
  },
});
