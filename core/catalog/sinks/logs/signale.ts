import { defineSink } from '../../define.ts';

export default defineSink({
  id: 'signale',
  target: 'log',
  name: { en: 'the signale log', 'zh-CN': 'signale 日志' },
  doc: 'https://github.com/klaudiosinani/signale#default-loggers',
  patterns: [
    {
      from: { module: 'signale' },
      members: [
        'await', 'complete', 'debug', 'error', 'fatal', 'fav', 'info', 'log', 'note', 'pause', 'pending', 'star', 'start', 'success', 'wait', 'warn', 'watch',
      ],
    },
  ],
  examples: {
    finds: ['import signale from "signale"; signale.success(phone)', 'import { Signale } from "signale"; new Signale({ scope: "user" }).note("phone", user.phone)'],
    ignores: ['import { Signale } from "signale"; new Signale().time(phone)', 'import signale from "./signals"; signale.note(phone)', 'import signale from "signale"; signale.info(phone.length)'],
  },
});
