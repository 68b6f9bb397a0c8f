import { defineModel } from '../define-model.ts';

export const timers = defineModel({
  id: 'timers',
  package: 'builtin',
  doc: 'https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#timers',
  flows: ['setTimeout', 'setInterval', 'setImmediate'].flatMap((call) => {
    const first = call === 'setImmediate' ? 1 : 2;
    return [0, 1, 2].map((index) => ({ call, from: `argument[${first + index}]`, to: `argument[0].parameter[${index}]` }));
  }),
  examples: {
    carries: ['setTimeout((p) => sink(p), 10, user.phone)', 'setImmediate((p) => sink(p), user.phone)'],
    stops: ['setTimeout((p) => sink(p), 10, 1, user.phone)', 'sink(setTimeout(() => user.phone, 1))'],
  },
});
