import { defineSink } from '../../../define.ts';

const members = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'child'];

export default defineSink({
  id: 'fastify-logger',
  target: 'log',
  name: { en: 'the Fastify log', 'zh-CN': 'Fastify 日志' },
  doc: 'https://fastify.dev/docs/latest/Reference/Logging/',
  patterns: [
    { from: { module: 'fastify', exports: ['FastifyBaseLogger', 'FastifyLoggerInstance'] }, members },
    { from: { receiver: ['request.log', 'req.log', 'reply.log', 'fastify.log', 'app.log', 'server.log', 'instance.log'] }, members },
  ],
  examples: {
    finds: [
      'app.get("/", async (request, reply) => { request.log.info({ phone }, "found"); })',
      'fastify.log.error(user.phone)',
      'import { FastifyBaseLogger } from "fastify"; function trace(out: FastifyBaseLogger) { out.warn(`tel ${phone}`); }',
    ],
    ignores: ['request.log.info(user.id)', 'request.backlog.info(phone)', 'request.log.isLevelEnabled(phone)', 'reply.log.debug(phone !== "")'],
  },
});
