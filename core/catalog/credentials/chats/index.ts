// Generated from the files beside it by `npm run update`; do not edit.
import type { Credential } from '../../define.ts';
import agoraAppCertificate from './agora-app-certificate.ts';
import dingtalkAppSecret from './dingtalk-app-secret.ts';
import dingtalkRobot from './dingtalk-robot.ts';
import dingtalkSignSecret from './dingtalk-sign-secret.ts';
import discordBotToken from './discord-bot-token.ts';
import discordWebhook from './discord-webhook.ts';
import easemobClientSecret from './easemob-client-secret.ts';
import feishuAccessToken from './feishu-access-token.ts';
import feishuAppSecret from './feishu-app-secret.ts';
import feishuWebhook from './feishu-webhook.ts';
import googleChatWebhook from './google-chat-webhook.ts';
import serverchanKey from './serverchan-key.ts';
import slackAppToken from './slack-app-token.ts';
import slackToken from './slack-token.ts';
import slackWebhook from './slack-webhook.ts';
import teamsWebhook from './teams-webhook.ts';
import telegramBotToken from './telegram-bot-token.ts';
import wecomCorpSecret from './wecom-corp-secret.ts';
import wecomWebhook from './wecom-webhook.ts';
import wxpusherToken from './wxpusher-token.ts';

export const chats: readonly Credential[] = [
  agoraAppCertificate,
  dingtalkAppSecret,
  dingtalkRobot,
  dingtalkSignSecret,
  discordBotToken,
  discordWebhook,
  easemobClientSecret,
  feishuAccessToken,
  feishuAppSecret,
  feishuWebhook,
  googleChatWebhook,
  serverchanKey,
  slackAppToken,
  slackToken,
  slackWebhook,
  teamsWebhook,
  telegramBotToken,
  wecomCorpSecret,
  wecomWebhook,
  wxpusherToken,
];
