import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'nest-logger',
  target: 'log',
  name: { en: 'the Nest log', 'zh-CN': 'Nest 日志' },
  doc: 'https://docs.nestjs.com/techniques/logger',
  patterns: [
    {
      from: { module: '@nestjs/common', exports: ['Logger', 'ConsoleLogger', 'LoggerService'] },
      members: ['log', 'error', 'warn', 'debug', 'verbose', 'fatal'],
    },
  ],
  examples: {
    finds: [
      'import { Logger } from "@nestjs/common"; class Users { private readonly out = new Logger(Users.name); find() { this.out.log("phone", phone); } }',
      'import { Logger } from "@nestjs/common"; class Users { constructor(private readonly out: Logger) {} find() { this.out.debug(user.phone); } }',
      'import { Logger } from "@nestjs/common"; Logger.warn(`tel ${phone}`)',
      'import { ConsoleLogger } from "@nestjs/common"; class Users { out; constructor(out: ConsoleLogger) { this.out = out; } find() { this.out.error(phone); } }',
    ],
    ignores: [
      'import { Logger } from "@nestjs/common"; class Users { private readonly out = new Logger(phone); }',
      'import { Logger } from "@nestjs/common"; new Logger("users").log("found", user.id)',
      'import { Logger } from "@nestjs/common"; new Logger("users").setContext(phone)',
      'import { Chart } from "@nestjs/common"; new Chart().log(phone)',
      'class Pen { log() {} } class Users { private readonly out = new Pen(); find() { this.out.log(phone); } }',
    ],
  },
});
