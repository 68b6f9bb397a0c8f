import { defineSink } from '../../define.ts';

const BOOM = ['badRequest', 'unauthorized', 'paymentRequired', 'forbidden', 'notFound', 'methodNotAllowed', 'notAcceptable', 'conflict', 'resourceGone', 'badData', 'tooManyRequests', 'teapot', 'internal', 'badImplementation', 'notImplemented', 'badGateway', 'serverUnavailable', 'gatewayTimeout', 'boomify'];
const HTTP_ERRORS = ['BadRequest', 'Unauthorized', 'PaymentRequired', 'Forbidden', 'NotFound', 'MethodNotAllowed', 'NotAcceptable', 'Conflict', 'Gone', 'UnprocessableEntity', 'TooManyRequests', 'InternalServerError', 'NotImplemented', 'BadGateway', 'ServiceUnavailable', 'GatewayTimeout'];
const ASSERT = ['assert', 'node:assert', 'assert/strict', 'node:assert/strict'];
const MESSAGES = { at: 0, properties: ['message', 'statusMessage', 'statusText', 'data'] } as const;

/** Whoever catches an error logs it, and many are shown or sent on. Classes count by the last word of their name. */
export default defineSink({
  id: 'thrown-errors',
  target: 'error',
  name: { en: 'an error message', 'zh-CN': '错误信息' },
  doc: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Error/message',
  patterns: [
    { from: { receiver: ['error', 'exception'] }, constructed: true, least: 'medium' },
    { from: { receiver: ['ctx', 'context'] }, members: ['throw'], least: 'medium' },
    { from: { receiver: ['ctx', 'context'] }, members: ['assert'], values: [1, 2], least: 'medium' },
    { from: { module: ['@hapi/boom', 'boom'] }, members: BOOM, least: 'medium' },
    { from: { module: 'http-errors' }, least: 'medium' },
    { from: { module: 'http-errors' }, members: HTTP_ERRORS, least: 'medium' },
    { from: { receiver: ['Boom', 'boom', 'httpErrors', 'createError', 'createHttpError'] }, members: [...BOOM, ...HTTP_ERRORS, ...HTTP_ERRORS.map(uncapitalized)], values: [0, 1], least: 'medium' },
    { from: { module: ['h3', 'nitropack/runtime', '#imports', '#app', 'nuxt/app'] }, members: ['createError', 'showError'], values: [0], options: MESSAGES, least: 'medium' },
    { from: { global: ['createError', 'showError'] }, values: [0, 1], options: MESSAGES, least: 'medium' },
    { from: { module: ASSERT }, values: [1], least: 'medium' },
    { from: { module: ASSERT }, members: ['ok'], values: [1], least: 'medium' },
    { from: { module: ASSERT }, members: ['equal', 'strictEqual', 'deepEqual', 'deepStrictEqual', 'notEqual', 'notStrictEqual', 'match', 'doesNotMatch'], values: [2], least: 'medium' },
    { from: { module: ASSERT }, members: ['fail'], values: [0], least: 'medium' },
    { from: { global: 'assert' }, values: [1], least: 'medium' },
  ],
  examples: {
    finds: [
      'throw new Error(`no user ${phone}`)',
      'throw new TypeError("bad phone: " + user.phone)',
      'import { HttpException } from "@nestjs/common"; throw new HttpException({ message: "taken", idCard }, 400)',
      'class BizError extends Error {} throw new BizError(4001, `phone ${phone} is taken`)',
      'ctx.throw(404, `no user ${phone}`)',
      'import createError from "http-errors"; throw createError(404, `no ${phone}`)',
      'import * as Boom from "@hapi/boom"; return Boom.notFound(`no ${phone}`)',
      'throw httpErrors.NotFound(`no ${user.phone}`)',
      'throw fastify.httpErrors.notFound(`no ${user.phone}`)',
      'throw createError({ statusCode: 400, statusMessage: `bad phone: ${phone}` })',
      'import { createError } from "h3"; throw createError({ statusCode: 400, message: "bad: " + user.phone })',
      'next(createError(400, `bad phone: ${phone}`))',
      'import assert from "node:assert"; assert(user.isOpen, `no account of ${phone}`)',
      'import { strict as assert } from "assert"; assert.equal(1, 2, `no account of ${phone}`)',
      'ctx.assert(user.isOpen, 400, `no account of ${phone}`)',
      'throw { code: 1, msg: `no account of ${phone}` }',
      'return Promise.reject(new Error("phone: " + res.data))',
    ],
    ignores: [
      'throw new Error("phone is missing")',
      'throw new Error(`no user ${user.id}`)',
      'class Phone {} new Phone(phone)',
      'message.error(phone)',
      'throw createError({ statusCode: 400, statusMessage: "The phone is missing" })',
      'import { createError } from "./errors"; createError(user)',
      'import assert from "node:assert"; assert(phone, "The phone is missing")',
      'import assert from "node:assert"; assert.equal(phone, user.phone)',
      'boom.play(phone)',
      'throw { code: 1, msg: `no account of ${user.id}` }',
      'new ErrorBoundary(phone)',
      'throw new RangeError(`too short: ${phone.length}`)',
    ],
  },
});

function uncapitalized(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
