import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'bullmq-jobs',
  target: 'log',
  name: { en: 'the log of a job', 'zh-CN': '任务日志' },
  doc: 'https://docs.bullmq.io/guide/jobs/job-logs',
  patterns: [
    { from: { module: ['bullmq', 'bull'], exports: ['Job'] }, members: ['log'], values: [0] },
    { from: { receiver: ['job'] }, members: ['log'], values: [0] },
  ],
  examples: {
    finds: [
      'import { Worker } from "bullmq"; new Worker("notices", async (job) => { await job.log(`sent to ${user.mobile}`); })',
      'import type { Job } from "bullmq"; export async function send(task: Job) { await task.log(user.phone); }',
    ],
    ignores: ['job.log("sent")', 'job.log(user.id)', 'await job.updateProgress(phone.length)', 'this.jobs.log(phone)'],
  },
});
