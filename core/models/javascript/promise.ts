import { defineModel } from '../define-model.ts';

/** A promise stands for what it is resolved with; rejections are the language's exceptions. */
export const promise = defineModel({
  id: 'promise',
  package: 'builtin',
  doc: 'https://tc39.es/ecma262/#sec-promise-objects',
  flows: [
    { call: 'Promise', from: 'argument[0].parameter[0].argument[0]', to: 'return' },
    { call: 'Promise', from: 'argument[0].parameter[1].argument[0]', to: 'return.thrown' },
    { call: 'Promise.withResolvers', from: 'return.resolve.argument[0]', to: 'return.promise' },
    { call: 'Promise.reject', from: 'argument[0]', to: 'return.thrown' },
    { call: 'Promise.resolve', from: 'argument[0]', to: 'return' },
    { call: 'Promise.all', from: 'argument[0]', to: 'return' },
    { call: 'Promise.allSettled', from: 'argument[0].*', to: 'return.*.value' },
    { call: 'Promise.race', from: 'argument[0].*', to: 'return' },
    { call: 'Promise.any', from: 'argument[0].*', to: 'return' },
    { call: 'Promise#then', from: 'receiver', to: 'argument[0].parameter[0]' },
    { call: 'Promise#then', from: ['argument[0].return', 'argument[1].return'], to: 'return' },
    { call: 'Promise#then', from: 'receiver.thrown', to: 'argument[1].parameter[0]' },
    { call: 'Promise#catch', from: ['receiver', 'argument[0].return'], to: 'return' },
    { call: 'Promise#catch', from: 'receiver.thrown', to: 'argument[0].parameter[0]' },
    { call: 'Promise#finally', from: 'receiver', to: 'return' },
  ],
  examples: {
    carries: [
      'Promise.resolve(user.phone).then((p) => sink(p))',
      'new Promise((done) => done(user.phone)).then((p) => sink(p))',
      'Promise.all([user.phone, 1]).then(([p]) => sink(p))',
      'const { promise, resolve } = Promise.withResolvers(); resolve(user.phone); promise.then((p) => sink(p))',
      'Promise.reject(user.phone).catch((p) => sink(p))',
    ],
    stops: [
      'Promise.resolve(user.phone).then(() => 1).then((n) => sink(n))',
      'Promise.all([user.phone, 1]).then(([, n]) => sink(n))',
      'Promise.resolve(user.phone).finally((p) => sink(p))',
    ],
  },
});
