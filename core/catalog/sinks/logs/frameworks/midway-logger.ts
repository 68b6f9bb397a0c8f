import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'midway-logger',
  target: 'log',
  name: { en: 'the Midway log', 'zh-CN': 'Midway 日志' },
  doc: 'https://midwayjs.org/docs/logger_v3',
  patterns: [
    {
      from: {
        module: ['@midwayjs/logger', '@midwayjs/core', '@midwayjs/decorator'],
        exports: ['ILogger', 'IMidwayLogger', 'IMidwayBaseLogger', 'MidwayLoggerService', 'createLogger', 'createConsoleLogger', 'loggers'],
      },
      members: ['silly', 'debug', 'verbose', 'info', 'warn', 'error', 'log', 'write'],
    },
  ],
  examples: {
    finds: [
      'import { Logger } from "@midwayjs/decorator"; import { ILogger } from "@midwayjs/logger"; class Users { @Logger() out: ILogger; find() { this.out.info("phone %s", phone); } }',
      'import { ILogger, Logger } from "@midwayjs/core"; class Users { @Logger("order") out: ILogger; find() { this.out.error(user.phone); } }',
      'import { loggers } from "@midwayjs/logger"; loggers.getLogger("order").warn(phone)',
    ],
    ignores: [
      'import { ILogger } from "@midwayjs/logger"; class Users { out: ILogger; find() { this.out.info("user", user.id); } }',
      'import { loggers } from "@midwayjs/logger"; loggers.updateLevel(phone)',
      'import { ILogger } from "./boards"; class Users { out: ILogger; find() { this.out.info(phone); } }',
      'import { Inject } from "@midwayjs/core"; class Users { @Inject() users: Users; find() { this.users.info(phone); } }',
    ],
  },
});
