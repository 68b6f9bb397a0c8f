import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'process-environment',
  target: 'storage',
  name: { en: 'process.env', 'zh-CN': '进程环境变量' },
  doc: 'https://nodejs.org/api/process.html#processenv',
  // Every child process inherits it and crash reports print it; programs do it at the start to configure libraries, so it is only a guess.
  patterns: [{ from: { global: 'process.env' }, write: true, key: 0, isGuess: true }],
  examples: {
    finds: ['process.env.CONTACT = phone', 'process.env["USER_PHONE"] = answer.value', 'const env = process.env; env.CONTACT = user.phone'],
    ignores: ['process.env.NODE_ENV = mode', 'process.env.PORT = String(port)', 'const process = makeProcess(); process.env.CONTACT = phone', 'delete process.env.PHONE'],
  },
});
