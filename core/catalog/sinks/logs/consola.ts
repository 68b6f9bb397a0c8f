import { defineSink } from '../../define.ts';

export default defineSink({
  id: 'consola',
  target: 'log',
  name: { en: 'the consola log', 'zh-CN': 'consola 日志' },
  doc: 'https://unjs.io/packages/consola',
  patterns: [
    {
      from: { module: ['consola', 'consola/basic', 'consola/browser', 'consola/core'] },
      members: ['silent', 'level', 'fatal', 'error', 'warn', 'log', 'info', 'success', 'fail', 'ready', 'start', 'box', 'debug', 'trace', 'verbose'],
    },
  ],
  examples: {
    finds: [
      'import { consola } from "consola"; consola.success("phone", phone)',
      'import consola from "consola"; consola.withTag("user").box(user.phone)',
      'import { createConsola } from "consola"; const out = createConsola(); out.start(`tel ${phone}`)',
    ],
    ignores: [
      'import { consola } from "consola"; consola.prompt(phone)',
      'import { consola } from "consola"; consola.info(typeof phone)',
      'import { consola } from "./boards"; consola.box(phone)',
      'const consola = board(); consola.info(phone)',
    ],
  },
});
