import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'function-context-logs',
  target: 'log',
  name: { en: 'the function’s log', 'zh-CN': '云函数日志' },
  doc: 'https://learn.microsoft.com/azure/azure-functions/functions-reference-node#logging',
  patterns: [
    { from: { receiver: ['context', 'ctx'] }, members: ['log'] },
    { from: { global: 'sails' }, members: ['log'] },
  ],
  examples: {
    finds: ['export const run = async (context, request) => { context.log("tel", phone); }', 'sails.log(user.phone)', 'module.exports = async function (context) { context.log(`tel ${user.phone}`); }'],
    ignores: ['context.log("done", user.id)', 'context.logs(phone)', 'const sails = makeBoat(); sails.log(phone)', 'contexts.log(phone.length)'],
  },
});
