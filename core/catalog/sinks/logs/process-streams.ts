import { defineSink } from '../../define.ts';

const members = ['write', 'end'];

export default defineSink({
  id: 'process-streams',
  target: 'log',
  name: { en: 'standard output', 'zh-CN': '标准输出' },
  doc: 'https://nodejs.org/api/process.html#processstdout',
  isOutput: true,
  patterns: [
    { from: { global: ['process.stdout', 'process.stderr'] }, members, values: [0] },
    { from: { module: ['process', 'node:process'], exports: ['stdout', 'stderr'] }, members, values: [0] },
    { from: { global: 'process' }, members: ['emitWarning'], values: [0] },
    { from: { module: ['process', 'node:process'] }, members: ['emitWarning'], values: [0] },
  ],
  examples: {
    finds: [
      'process.stdout.write(phone)',
      'process.stderr.write(`tel ${user.phone}\\n`)',
      'process.emitWarning(`no account of ${phone}`)',
      'import { stdout } from "node:process"; stdout.write(phone)',
      'const { stderr } = process; stderr.write("phone: " + phone)',
    ],
    ignores: [
      'process.stdout.write(String(phone.length))',
      'const process = makeProcess(); process.stdout.write(phone)',
      'process.stdin.write(phone)',
      'process.emitWarning(`no account of ${user.id}`)',
      'process.stdout.write("\\n", () => phone)',
      'import { stdout } from "./screen"; stdout.write(phone)',
    ],
  },
});
