import { defineModel } from '../define-model.ts';

/** What the function of a worker gives is the result of its job, which listeners receive. */
export const bullmq = defineModel({
  id: 'bullmq',
  package: 'bullmq',
  doc: 'https://docs.bullmq.io/guide/returning-job-data',
  flows: [
    { call: 'Worker', from: 'argument[1].return', to: 'return.completed' },
    ...['on', 'once'].flatMap((name) => [{ call: `BullWorker#${name}`, from: 'receiver[argument[0]]', to: 'argument[1].parameter[1]' }]),
  ],
  returns: { Worker: 'BullWorker' },
  examples: {
    carries: [
      'import { Worker } from "bullmq"; const w = new Worker("q", async () => ({ p: user.phone })); w.on("completed", (job, out) => sink(out.p))',
      'import { Worker } from "bullmq"; async function one() { return user.phone } const w = new Worker("q", one); w.once("completed", (job, out) => sink(out))',
    ],
    stops: [
      'import { Worker } from "bullmq"; const w = new Worker("q", async () => ({ p: user.phone, n: 1 })); w.on("completed", (job, out) => sink(out.n))',
      'import { Worker } from "bullmq"; const w = new Worker("q", async () => user.phone); w.on("failed", (job, error) => sink(error))',
      'import { Worker } from "./worker"; const w = new Worker("q", async () => user.phone); w.on("completed", (job, out) => sink(job))',
    ],
  },
});
