import { defineSink } from '../../define.ts';

const members = ['start', 'succeed', 'fail', 'warn', 'info', 'stopAndPersist', 'success', 'error'];

export default defineSink({
  id: 'terminal-spinners',
  target: 'log',
  name: { en: 'the terminal', 'zh-CN': '终端' },
  doc: 'https://github.com/sindresorhus/ora#usage',
  patterns: [
    { from: { module: ['ora', 'nanospinner', 'yocto-spinner'] }, values: [0] },
    { from: { module: ['ora', 'nanospinner', 'yocto-spinner'] }, members, values: [0] },
    { from: { module: ['ora', 'nanospinner', 'yocto-spinner'] }, members: ['text'], write: true },
  ],
  examples: {
    finds: [
      'import ora from "ora"; ora(phone).start()',
      'import ora from "ora"; const wait = ora("sending").start(); wait.succeed(`sent to ${user.phone}`)',
      'import ora from "ora"; const wait = ora(); wait.text = `calling ${phone}`',
    ],
    ignores: ['import ora from "ora"; ora("phone").start()', 'import ora from "ora"; ora(`sent to ${user.id}`)', 'import ora from "./ora"; ora(phone)'],
  },
});
