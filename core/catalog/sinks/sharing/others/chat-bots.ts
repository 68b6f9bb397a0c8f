import { defineSink } from '../../../define.ts';

const SLACK = ['postMessage', 'postEphemeral', 'scheduleMessage', 'update'];
const TELEGRAM = ['sendMessage', 'sendPhoto', 'sendDocument', 'editMessageText'];

/** What a chat shows is kept by its operator, and everybody in the room reads it. */
export default defineSink({
  id: 'chat-bots',
  target: 'share',
  name: { en: 'a chat', 'zh-CN': '群聊消息' },
  doc: 'https://docs.slack.dev/reference/methods/chat.postMessage',
  patterns: [
    { from: { module: ['@slack/web-api', '@slack/bolt', 'slack'] }, members: SLACK, values: [0] },
    { from: { module: '@slack/webhook' }, members: ['send'], values: [0] },
    { from: { receiver: ['slack.chat', 'client.chat'] }, members: SLACK, values: [0] },
    { from: { module: ['node-telegram-bot-api', 'telegraf', 'grammy'] }, members: TELEGRAM, values: [1, 2], toSender: true },
    { from: { receiver: ['bot'] }, members: ['sendMessage'], values: [1, 2], toSender: true },
  ],
  examples: {
    finds: [
      'import { WebClient } from "@slack/web-api"; new WebClient(key).chat.postMessage({ channel, text: `new patient: ${phone}` })',
      'slack.chat.postMessage({ channel, text: "tel " + user.phone })',
      'import { IncomingWebhook } from "@slack/webhook"; new IncomingWebhook(url).send({ text: `order of ${user.phone}` })',
      'import TelegramBot from "node-telegram-bot-api"; const room = new TelegramBot(key); room.sendMessage(chat, user.phone)',
      'bot.sendMessage(chat, `call ${user.phone}`)',
    ],
    ignores: [
      'slack.chat.postMessage({ channel, text: `order ${order.id}` })',
      'bot.sendMessage(message.chat.id, `Hello ${message.from.first_name}`)',
      'bot.sendMessage(user.phone, "Your order is on its way")',
      'robot.sendMail(chat, phone)',
      'import { WebClient } from "./slack"; new WebClient(key).post(phone)',
    ],
  },
});
