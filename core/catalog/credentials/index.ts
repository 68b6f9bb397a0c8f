// Generated from the files beside it by `npm run update`; do not edit.
import type { Credential } from '../define.ts';
import _1passwordSecretKey from './1password-secret-key.ts';
import _1passwordServiceAccount from './1password-service-account.ts';
import adobeClientSecret from './adobe-client-secret.ts';
import ageSecretKey from './age-secret-key.ts';
import agoraAppCertificate from './agora-app-certificate.ts';
import airtableToken from './airtable-token.ts';
import alchemyKey from './alchemy-key.ts';
import aliyunAccessKey from './aliyun-access-key.ts';
import aliyunAppCode from './aliyun-app-code.ts';
import aliyunStsToken from './aliyun-sts-token.ts';
import aliyunYunxiaoToken from './aliyun-yunxiao-token.ts';
import amapKey from './amap-key.ts';
import amapWebService from './amap-web-service.ts';
import amazonMwsToken from './amazon-mws-token.ts';
import anthropicApiKey from './anthropic-api-key.ts';
import artifactoryApiKey from './artifactory-api-key.ts';
import artifactoryReferenceToken from './artifactory-reference-token.ts';
import atlassianApiToken from './atlassian-api-token.ts';
import authressAccessKey from './authress-access-key.ts';
import awsAccessKey from './aws-access-key.ts';
import awsBedrockKey from './aws-bedrock-key.ts';
import azureAccountKey from './azure-account-key.ts';
import azureAdClientSecret from './azure-ad-client-secret.ts';
import azureConnectionString from './azure-connection-string.ts';
import azureIdentifiableKey from './azure-identifiable-key.ts';
import azureSasToken from './azure-sas-token.ts';
import azureStorageKey from './azure-storage-key.ts';
import baiduCloudAccessKey from './baidu-cloud-access-key.ts';
import baiduMapKey from './baidu-map-key.ts';
import baiduMapWebService from './baidu-map-web-service.ts';
import baiduQianfanKey from './baidu-qianfan-key.ts';
import basicAuthUrl from './basic-auth-url.ts';
import braintreeAccessToken from './braintree-access-token.ts';
import brevoApiKey from './brevo-api-key.ts';
import buildkiteToken from './buildkite-token.ts';
import cerebrasApiKey from './cerebras-api-key.ts';
import circleciToken from './circleci-token.ts';
import clickhouseCloudSecret from './clickhouse-cloud-secret.ts';
import clojarsToken from './clojars-token.ts';
import cloudflareApiToken from './cloudflare-api-token.ts';
import cloudflareKey from './cloudflare-key.ts';
import cloudflareOriginCaKey from './cloudflare-origin-ca-key.ts';
import cloudinaryUrl from './cloudinary-url.ts';
import cockroachApiKey from './cockroach-api-key.ts';
import codingToken from './coding-token.ts';
import connectionString from './connection-string.ts';
import contentfulToken from './contentful-token.ts';
import cozeToken from './coze-token.ts';
import cratesIoToken from './crates-io-token.ts';
import databricksToken from './databricks-token.ts';
import datadogKey from './datadog-key.ts';
import deepseekDashscopeKey from './deepseek-dashscope-key.ts';
import definedNetworkingToken from './defined-networking-token.ts';
import denoToken from './deno-token.ts';
import derPrivateKey from './der-private-key.ts';
import difyApiKey from './dify-api-key.ts';
import digitaloceanToken from './digitalocean-token.ts';
import dingtalkAppSecret from './dingtalk-app-secret.ts';
import dingtalkRobot from './dingtalk-robot.ts';
import dingtalkSignSecret from './dingtalk-sign-secret.ts';
import discordBotToken from './discord-bot-token.ts';
import discordWebhook from './discord-webhook.ts';
import dockerHubToken from './docker-hub-token.ts';
import dockerSwarmToken from './docker-swarm-token.ts';
import dopplerToken from './doppler-token.ts';
import dropboxToken from './dropbox-token.ts';
import duffelToken from './duffel-token.ts';
import dynatraceToken from './dynatrace-token.ts';
import easemobClientSecret from './easemob-client-secret.ts';
import easypostKey from './easypost-key.ts';
import eggCookieKeys from './egg-cookie-keys.ts';
import elevenlabsApiKey from './elevenlabs-api-key.ts';
import facebookAccessToken from './facebook-access-token.ts';
import fastgptApiKey from './fastgpt-api-key.ts';
import feishuAccessToken from './feishu-access-token.ts';
import feishuAppSecret from './feishu-app-secret.ts';
import feishuWebhook from './feishu-webhook.ts';
import figmaToken from './figma-token.ts';
import firecrawlApiKey from './firecrawl-api-key.ts';
import fireworksApiKey from './fireworks-api-key.ts';
import flutterwaveKey from './flutterwave-key.ts';
import flyAccessToken from './fly-access-token.ts';
import frameIoToken from './frame-io-token.ts';
import getuiMasterSecret from './getui-master-secret.ts';
import giteeToken from './gitee-token.ts';
import githubFineGrainedToken from './github-fine-grained-token.ts';
import githubInstallationToken from './github-installation-token.ts';
import githubToken from './github-token.ts';
import gitlabOtherToken from './gitlab-other-token.ts';
import gitlabToken from './gitlab-token.ts';
import gocardlessToken from './gocardless-token.ts';
import googleApiKey from './google-api-key.ts';
import googleChatWebhook from './google-chat-webhook.ts';
import googleGeminiKey from './google-gemini-key.ts';
import googleOauthSecret from './google-oauth-secret.ts';
import googleOauthToken from './google-oauth-token.ts';
import grafanaToken from './grafana-token.ts';
import groqApiKey from './groq-api-key.ts';
import harnessToken from './harness-token.ts';
import herokuApiKey from './heroku-api-key.ts';
import huaweiAppSecret from './huawei-app-secret.ts';
import huaweiCloudAccessKey from './huawei-cloud-access-key.ts';
import hubspotToken from './hubspot-token.ts';
import huggingFaceOrganizationToken from './hugging-face-organization-token.ts';
import huggingFaceToken from './hugging-face-token.ts';
import infracostApiKey from './infracost-api-key.ts';
import infuraKey from './infura-key.ts';
import intra42ClientSecret from './intra42-client-secret.ts';
import jdCloudAccessKey from './jd-cloud-access-key.ts';
import jinaApiKey from './jina-api-key.ts';
import jpushMasterSecret from './jpush-master-secret.ts';
import jsonWebToken from './json-web-token.ts';
import kingsoftAccessKey from './kingsoft-access-key.ts';
import klaviyoApiKey from './klaviyo-api-key.ts';
import langfuseSecretKey from './langfuse-secret-key.ts';
import langsmithApiKey from './langsmith-api-key.ts';
import launchdarklyKey from './launchdarkly-key.ts';
import linearApiKey from './linear-api-key.ts';
import llamaApiKey from './llama-api-key.ts';
import mailchimpApiKey from './mailchimp-api-key.ts';
import mailersendToken from './mailersend-token.ts';
import mailgunApiKey from './mailgun-api-key.ts';
import mailgunPrivateKey from './mailgun-private-key.ts';
import mandrillApiKey from './mandrill-api-key.ts';
import mapboxSecretToken from './mapbox-secret-token.ts';
import maxmindLicenseKey from './maxmind-license-key.ts';
import minimaxApiKey from './minimax-api-key.ts';
import mistralApiKey from './mistral-api-key.ts';
import mongodbAtlasSecret from './mongodb-atlas-secret.ts';
import moonshotApiKey from './moonshot-api-key.ts';
import neonApiKey from './neon-api-key.ts';
import netlifyToken from './netlify-token.ts';
import newRelicKey from './new-relic-key.ts';
import ngrokToken from './ngrok-token.ts';
import notionToken from './notion-token.ts';
import npmLegacyToken from './npm-legacy-token.ts';
import npmToken from './npm-token.ts';
import nugetApiKey from './nuget-api-key.ts';
import nvidiaApiKey from './nvidia-api-key.ts';
import octopusApiKey from './octopus-api-key.ts';
import oktaToken from './okta-token.ts';
import openaiApiKey from './openai-api-key.ts';
import openrouterApiKey from './openrouter-api-key.ts';
import openshiftToken from './openshift-token.ts';
import pagerdutyToken from './pagerduty-token.ts';
import paypalClientSecret from './paypal-client-secret.ts';
import paystackSecretKey from './paystack-secret-key.ts';
import pemPrivateKey from './pem-private-key.ts';
import pemPrivateKeyBase64 from './pem-private-key-base64.ts';
import perplexityApiKey from './perplexity-api-key.ts';
import pineconeApiKey from './pinecone-api-key.ts';
import plaidToken from './plaid-token.ts';
import planetscaleToken from './planetscale-token.ts';
import posthogPersonalKey from './posthog-personal-key.ts';
import postmanApiKey from './postman-api-key.ts';
import powerAutomateWebhook from './power-automate-webhook.ts';
import prefectApiKey from './prefect-api-key.ts';
import pulumiToken from './pulumi-token.ts';
import pypiToken from './pypi-token.ts';
import qiniuSecretKey from './qiniu-secret-key.ts';
import razorpaySecret from './razorpay-secret.ts';
import readmeApiKey from './readme-api-key.ts';
import renderApiKey from './render-api-key.ts';
import replicateToken from './replicate-token.ts';
import resendApiKey from './resend-api-key.ts';
import rubygemsToken from './rubygems-token.ts';
import salesforceToken from './salesforce-token.ts';
import scalingoToken from './scalingo-token.ts';
import sendgridApiKey from './sendgrid-api-key.ts';
import sentryToken from './sentry-token.ts';
import serverchanKey from './serverchan-key.ts';
import settlemintToken from './settlemint-token.ts';
import shippoToken from './shippo-token.ts';
import shopifyToken from './shopify-token.ts';
import siliconflowApiKey from './siliconflow-api-key.ts';
import slackAppToken from './slack-app-token.ts';
import slackToken from './slack-token.ts';
import slackWebhook from './slack-webhook.ts';
import sonarqubeToken from './sonarqube-token.ts';
import sourcegraphKey from './sourcegraph-key.ts';
import sourcegraphToken from './sourcegraph-token.ts';
import squareToken from './square-token.ts';
import stripeKey from './stripe-key.ts';
import stripeWebhookSecret from './stripe-webhook-secret.ts';
import supabaseAccessToken from './supabase-access-token.ts';
import supabaseSecretKey from './supabase-secret-key.ts';
import tailscaleKey from './tailscale-key.ts';
import tavilyApiKey from './tavily-api-key.ts';
import teamsWebhook from './teams-webhook.ts';
import telegramBotToken from './telegram-bot-token.ts';
import tencentCloudSecret from './tencent-cloud-secret.ts';
import tencentMapKey from './tencent-map-key.ts';
import terraformCloudToken from './terraform-cloud-token.ts';
import togetherApiKey from './together-api-key.ts';
import twilioApiKey from './twilio-api-key.ts';
import twilioAuthToken from './twilio-auth-token.ts';
import typeformToken from './typeform-token.ts';
import ucloudPrivateKey from './ucloud-private-key.ts';
import upstashToken from './upstash-token.ts';
import upyunPassword from './upyun-password.ts';
import vaultToken from './vault-token.ts';
import vercelToken from './vercel-token.ts';
import volcengineAccessKey from './volcengine-access-key.ts';
import volcengineArkKey from './volcengine-ark-key.ts';
import wechatAppSecret from './wechat-app-secret.ts';
import wechatPayKey from './wechat-pay-key.ts';
import wecomCorpSecret from './wecom-corp-secret.ts';
import wecomWebhook from './wecom-webhook.ts';
import weiboAppSecret from './weibo-app-secret.ts';
import wxpusherToken from './wxpusher-token.ts';
import xaiApiKey from './xai-api-key.ts';
import xfyunApiSecret from './xfyun-api-secret.ts';
import yandexCloudKey from './yandex-cloud-key.ts';
import yunpianApiKey from './yunpian-api-key.ts';
import zapierWebhook from './zapier-webhook.ts';
import zhipuApiKey from './zhipu-api-key.ts';

export const credentials: readonly Credential[] = [
  _1passwordSecretKey,
  _1passwordServiceAccount,
  adobeClientSecret,
  ageSecretKey,
  agoraAppCertificate,
  airtableToken,
  alchemyKey,
  aliyunAccessKey,
  aliyunAppCode,
  aliyunStsToken,
  aliyunYunxiaoToken,
  amapKey,
  amapWebService,
  amazonMwsToken,
  anthropicApiKey,
  artifactoryApiKey,
  artifactoryReferenceToken,
  atlassianApiToken,
  authressAccessKey,
  awsAccessKey,
  awsBedrockKey,
  azureAccountKey,
  azureAdClientSecret,
  azureConnectionString,
  azureIdentifiableKey,
  azureSasToken,
  azureStorageKey,
  baiduCloudAccessKey,
  baiduMapKey,
  baiduMapWebService,
  baiduQianfanKey,
  basicAuthUrl,
  braintreeAccessToken,
  brevoApiKey,
  buildkiteToken,
  cerebrasApiKey,
  circleciToken,
  clickhouseCloudSecret,
  clojarsToken,
  cloudflareApiToken,
  cloudflareKey,
  cloudflareOriginCaKey,
  cloudinaryUrl,
  cockroachApiKey,
  codingToken,
  connectionString,
  contentfulToken,
  cozeToken,
  cratesIoToken,
  databricksToken,
  datadogKey,
  deepseekDashscopeKey,
  definedNetworkingToken,
  denoToken,
  derPrivateKey,
  difyApiKey,
  digitaloceanToken,
  dingtalkAppSecret,
  dingtalkRobot,
  dingtalkSignSecret,
  discordBotToken,
  discordWebhook,
  dockerHubToken,
  dockerSwarmToken,
  dopplerToken,
  dropboxToken,
  duffelToken,
  dynatraceToken,
  easemobClientSecret,
  easypostKey,
  eggCookieKeys,
  elevenlabsApiKey,
  facebookAccessToken,
  fastgptApiKey,
  feishuAccessToken,
  feishuAppSecret,
  feishuWebhook,
  figmaToken,
  firecrawlApiKey,
  fireworksApiKey,
  flutterwaveKey,
  flyAccessToken,
  frameIoToken,
  getuiMasterSecret,
  giteeToken,
  githubFineGrainedToken,
  githubInstallationToken,
  githubToken,
  gitlabOtherToken,
  gitlabToken,
  gocardlessToken,
  googleApiKey,
  googleChatWebhook,
  googleGeminiKey,
  googleOauthSecret,
  googleOauthToken,
  grafanaToken,
  groqApiKey,
  harnessToken,
  herokuApiKey,
  huaweiAppSecret,
  huaweiCloudAccessKey,
  hubspotToken,
  huggingFaceOrganizationToken,
  huggingFaceToken,
  infracostApiKey,
  infuraKey,
  intra42ClientSecret,
  jdCloudAccessKey,
  jinaApiKey,
  jpushMasterSecret,
  jsonWebToken,
  kingsoftAccessKey,
  klaviyoApiKey,
  langfuseSecretKey,
  langsmithApiKey,
  launchdarklyKey,
  linearApiKey,
  llamaApiKey,
  mailchimpApiKey,
  mailersendToken,
  mailgunApiKey,
  mailgunPrivateKey,
  mandrillApiKey,
  mapboxSecretToken,
  maxmindLicenseKey,
  minimaxApiKey,
  mistralApiKey,
  mongodbAtlasSecret,
  moonshotApiKey,
  neonApiKey,
  netlifyToken,
  newRelicKey,
  ngrokToken,
  notionToken,
  npmLegacyToken,
  npmToken,
  nugetApiKey,
  nvidiaApiKey,
  octopusApiKey,
  oktaToken,
  openaiApiKey,
  openrouterApiKey,
  openshiftToken,
  pagerdutyToken,
  paypalClientSecret,
  paystackSecretKey,
  pemPrivateKey,
  pemPrivateKeyBase64,
  perplexityApiKey,
  pineconeApiKey,
  plaidToken,
  planetscaleToken,
  posthogPersonalKey,
  postmanApiKey,
  powerAutomateWebhook,
  prefectApiKey,
  pulumiToken,
  pypiToken,
  qiniuSecretKey,
  razorpaySecret,
  readmeApiKey,
  renderApiKey,
  replicateToken,
  resendApiKey,
  rubygemsToken,
  salesforceToken,
  scalingoToken,
  sendgridApiKey,
  sentryToken,
  serverchanKey,
  settlemintToken,
  shippoToken,
  shopifyToken,
  siliconflowApiKey,
  slackAppToken,
  slackToken,
  slackWebhook,
  sonarqubeToken,
  sourcegraphKey,
  sourcegraphToken,
  squareToken,
  stripeKey,
  stripeWebhookSecret,
  supabaseAccessToken,
  supabaseSecretKey,
  tailscaleKey,
  tavilyApiKey,
  teamsWebhook,
  telegramBotToken,
  tencentCloudSecret,
  tencentMapKey,
  terraformCloudToken,
  togetherApiKey,
  twilioApiKey,
  twilioAuthToken,
  typeformToken,
  ucloudPrivateKey,
  upstashToken,
  upyunPassword,
  vaultToken,
  vercelToken,
  volcengineAccessKey,
  volcengineArkKey,
  wechatAppSecret,
  wechatPayKey,
  wecomCorpSecret,
  wecomWebhook,
  weiboAppSecret,
  wxpusherToken,
  xaiApiKey,
  xfyunApiSecret,
  yandexCloudKey,
  yunpianApiKey,
  zapierWebhook,
  zhipuApiKey,
];
