// Generated from the files beside it by `npm run update`; do not edit.
import type { Credential } from '../define.ts';
import aliyunAccessKey from './aliyun-access-key.ts';
import aliyunStsToken from './aliyun-sts-token.ts';
import anthropicApiKey from './anthropic-api-key.ts';
import awsAccessKey from './aws-access-key.ts';
import azureStorageKey from './azure-storage-key.ts';
import baiduCloudAccessKey from './baidu-cloud-access-key.ts';
import baiduQianfanKey from './baidu-qianfan-key.ts';
import basicAuthUrl from './basic-auth-url.ts';
import connectionString from './connection-string.ts';
import cozeToken from './coze-token.ts';
import deepseekDashscopeKey from './deepseek-dashscope-key.ts';
import derPrivateKey from './der-private-key.ts';
import dingtalkAppSecret from './dingtalk-app-secret.ts';
import dingtalkRobot from './dingtalk-robot.ts';
import dingtalkSignSecret from './dingtalk-sign-secret.ts';
import eggCookieKeys from './egg-cookie-keys.ts';
import feishuAppSecret from './feishu-app-secret.ts';
import feishuWebhook from './feishu-webhook.ts';
import githubFineGrainedToken from './github-fine-grained-token.ts';
import githubToken from './github-token.ts';
import gitlabToken from './gitlab-token.ts';
import googleApiKey from './google-api-key.ts';
import huaweiCloudAccessKey from './huawei-cloud-access-key.ts';
import huggingFaceToken from './hugging-face-token.ts';
import jdCloudAccessKey from './jd-cloud-access-key.ts';
import jsonWebToken from './json-web-token.ts';
import kingsoftAccessKey from './kingsoft-access-key.ts';
import minimaxApiKey from './minimax-api-key.ts';
import moonshotApiKey from './moonshot-api-key.ts';
import npmToken from './npm-token.ts';
import openaiApiKey from './openai-api-key.ts';
import pemPrivateKey from './pem-private-key.ts';
import sendgridApiKey from './sendgrid-api-key.ts';
import slackToken from './slack-token.ts';
import slackWebhook from './slack-webhook.ts';
import stripeKey from './stripe-key.ts';
import telegramBotToken from './telegram-bot-token.ts';
import tencentCloudSecret from './tencent-cloud-secret.ts';
import tencentMapKey from './tencent-map-key.ts';
import volcengineAccessKey from './volcengine-access-key.ts';
import volcengineArkKey from './volcengine-ark-key.ts';
import wechatAppSecret from './wechat-app-secret.ts';
import wecomCorpSecret from './wecom-corp-secret.ts';
import wecomWebhook from './wecom-webhook.ts';
import zhipuApiKey from './zhipu-api-key.ts';

export const credentials: readonly Credential[] = [
  aliyunAccessKey,
  aliyunStsToken,
  anthropicApiKey,
  awsAccessKey,
  azureStorageKey,
  baiduCloudAccessKey,
  baiduQianfanKey,
  basicAuthUrl,
  connectionString,
  cozeToken,
  deepseekDashscopeKey,
  derPrivateKey,
  dingtalkAppSecret,
  dingtalkRobot,
  dingtalkSignSecret,
  eggCookieKeys,
  feishuAppSecret,
  feishuWebhook,
  githubFineGrainedToken,
  githubToken,
  gitlabToken,
  googleApiKey,
  huaweiCloudAccessKey,
  huggingFaceToken,
  jdCloudAccessKey,
  jsonWebToken,
  kingsoftAccessKey,
  minimaxApiKey,
  moonshotApiKey,
  npmToken,
  openaiApiKey,
  pemPrivateKey,
  sendgridApiKey,
  slackToken,
  slackWebhook,
  stripeKey,
  telegramBotToken,
  tencentCloudSecret,
  tencentMapKey,
  volcengineAccessKey,
  volcengineArkKey,
  wechatAppSecret,
  wecomCorpSecret,
  wecomWebhook,
  zhipuApiKey,
];
