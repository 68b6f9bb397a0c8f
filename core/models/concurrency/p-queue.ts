import { defineModel } from '../define-model.ts';

export const pQueue = defineModel({
  id: 'p-queue',
  package: 'p-queue',
  doc: 'https://github.com/sindresorhus/p-queue#api',
  flows: [
    { call: 'PQueue#add', from: 'argument[0].return', to: 'return' },
    { call: 'PQueue#addAll', from: 'argument[0].*.return', to: 'return.*' },
  ],
  returns: { default: 'PQueue', 'PQueue#addAll': 'Array' },
  examples: {
    carries: [
      'import PQueue from "p-queue"; const q = new PQueue({ concurrency: 1 }); sink(await q.add(async () => user.phone))',
      'import Queue from "p-queue"; const q = new Queue(); q.add(() => user.phone).then((p) => sink(p))',
      'import PQueue from "p-queue"; const q = new PQueue(); const [p] = await q.addAll([() => user.phone]); sink(p)',
    ],
    stops: [
      'import PQueue from "p-queue"; const q = new PQueue(); q.add(() => user.phone); sink(q.size)',
      'import PQueue from "p-queue"; const q = new PQueue(); sink(await q.add(() => 1))',
      'import PQueue from "./p-queue"; const q = new PQueue(); sink(await q.add(() => user.phone))',
    ],
  },
});
