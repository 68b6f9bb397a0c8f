import { defineSink } from '../define.ts';

/** Whoever catches an error logs it, and many are shown or sent on. Classes count by the last word of their name. */
export default defineSink({
  id: 'thrown-errors',
  target: 'error',
  name: { en: 'an error message', 'zh-CN': '错误信息' },
  doc: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Error/message',
  patterns: [
    { from: { receiver: ['error', 'exception'] }, constructed: true, least: 'medium' },
    { from: { receiver: ['ctx', 'context'] }, members: ['throw'], least: 'medium' },
    { from: { module: ['@hapi/boom', 'boom'] }, members: ['badRequest', 'unauthorized', 'forbidden', 'notFound', 'conflict', 'badData', 'internal', 'badImplementation', 'boomify'], least: 'medium' },
    { from: { module: 'http-errors' }, least: 'medium' },
    { from: { module: 'http-errors' }, members: ['BadRequest', 'Unauthorized', 'Forbidden', 'NotFound', 'Conflict', 'UnprocessableEntity', 'InternalServerError'], least: 'medium' },
  ],
  examples: {
    finds: [
      'throw new Error(`no user ${phone}`)',
      'throw new TypeError("bad phone: " + user.phone)',
      'import { HttpException } from "@nestjs/common"; throw new HttpException({ message: "taken", phone }, 400)',
      'class BizError extends Error {} throw new BizError(4001, `phone ${phone} is taken`)',
      'ctx.throw(404, `no user ${phone}`)',
      'import createError from "http-errors"; throw createError(404, `no ${phone}`)',
      'return Promise.reject(new Error("phone: " + res.data))',
    ],
    ignores: [
      'throw new Error("phone is missing")',
      'throw new Error(`no user ${user.id}`)',
      'class Phone {} new Phone(phone)',
      'message.error(phone)',
      'new ErrorBoundary(phone)',
      'throw new RangeError(`too short: ${phone.length}`)',
    ],
  },
});
