// Generated from the files beside it by `npm run update`; do not edit.
import type { Sink } from '../define.ts';
import aegis from './sharing/errors/aegis.ts';
import airbrake from './sharing/errors/airbrake.ts';
import algolia from './sharing/others/algolia.ts';
import amplitude from './sharing/analytics/amplitude.ts';
import analyticsEngine from './sharing/analytics/analytics-engine.ts';
import analyticsObjects from './sharing/analytics/analytics-objects.ts';
import angularCookies from './storage/cookies/angular-cookies.ts';
import angularRouter from './addresses/angular-router.ts';
import applicationInsights from './sharing/errors/application-insights.ts';
import arms from './sharing/errors/arms.ts';
import baiduTongji from './sharing/analytics/baidu-tongji.ts';
import bugsnag from './sharing/errors/bugsnag.ts';
import bullmqJobs from './logs/frameworks/bullmq-jobs.ts';
import bundleDefinitions from './sharing/others/bundle-definitions.ts';
import bunyan from './logs/bunyan.ts';
import cacheStorage from './storage/browser/cache-storage.ts';
import capacitorPreferences from './storage/devices/capacitor-preferences.ts';
import chatBots from './sharing/others/chat-bots.ts';
import clipboard from './files/clipboard.ts';
import cloudDatabases from './server/cloud-databases.ts';
import consola from './logs/consola.ts';
import console from './logs/console.ts';
import cookieHeaders from './storage/cookies/cookie-headers.ts';
import crashlytics from './sharing/errors/crashlytics.ts';
import csvFiles from './files/csv-files.ts';
import datadogRum from './sharing/errors/datadog-rum.ts';
import debug from './logs/debug.ts';
import dexie from './storage/browser/dexie.ts';
import documentCookie from './storage/cookies/document-cookie.ts';
import documentDatabases from './server/document-databases.ts';
import eggLogger from './logs/frameworks/egg-logger.ts';
import electronStore from './storage/devices/electron-store.ts';
import emberRouter from './addresses/ember-router.ts';
import errorResponses from './server/error-responses.ts';
import expressCookie from './storage/cookies/express-cookie.ts';
import extensionStorage from './storage/browser/extension-storage.ts';
import fastifyLogger from './logs/frameworks/fastify-logger.ts';
import featureFlags from './sharing/others/feature-flags.ts';
import fileNames from './files/file-names.ts';
import fileSaver from './files/file-saver.ts';
import formUploads from './files/form-uploads.ts';
import functionContextLogs from './logs/frameworks/function-context-logs.ts';
import fundebug from './sharing/errors/fundebug.ts';
import googleAnalytics from './sharing/analytics/google-analytics.ts';
import growingIo from './sharing/analytics/growing-io.ts';
import h3Cookies from './storage/cookies/h3-cookies.ts';
import hapiCookies from './storage/cookies/hapi-cookies.ts';
import hapiLog from './logs/frameworks/hapi-log.ts';
import harmonyLogs from './logs/frameworks/harmony-logs.ts';
import harmonyPreferences from './storage/devices/harmony-preferences.ts';
import heap from './sharing/analytics/heap.ts';
import historyApi from './addresses/history-api.ts';
import honeybadger from './sharing/errors/honeybadger.ts';
import httpResponse from './server/http-response.ts';
import idbKeyval from './storage/browser/idb-keyval.ts';
import indexedDb from './storage/browser/indexed-db.ts';
import jqueryCookie from './storage/cookies/jquery-cookie.ts';
import jsCookie from './storage/cookies/js-cookie.ts';
import jsonWebTokens from './server/json-web-tokens.ts';
import koaCookies from './storage/cookies/koa-cookies.ts';
import koaLogger from './logs/frameworks/koa-logger.ts';
import llmAnthropic from './sharing/models/llm-anthropic.ts';
import llmChina from './sharing/models/llm-china.ts';
import llmFrameworks from './sharing/models/llm-frameworks.ts';
import llmOpenai from './sharing/models/llm-openai.ts';
import localforage from './storage/browser/localforage.ts';
import location from './addresses/location.ts';
import log4js from './logs/log4js.ts';
import loggers from './logs/loggers.ts';
import loglevel from './logs/loglevel.ts';
import logrocket from './sharing/errors/logrocket.ts';
import lowdb from './server/lowdb.ts';
import matomo from './sharing/analytics/matomo.ts';
import midwayLogger from './logs/frameworks/midway-logger.ts';
import miniProgramFiles from './files/mini-program-files.ts';
import miniProgramLogs from './logs/frameworks/mini-program-logs.ts';
import miniProgramNavigation from './addresses/mini-program-navigation.ts';
import miniProgramReports from './sharing/analytics/mini-program-reports.ts';
import miniProgramStorage from './storage/devices/mini-program-storage.ts';
import mixpanel from './sharing/analytics/mixpanel.ts';
import morgan from './logs/frameworks/morgan.ts';
import nestLogger from './logs/frameworks/nest-logger.ts';
import newRelic from './sharing/errors/new-relic.ts';
import nextCookies from './storage/cookies/next-cookies.ts';
import nextRouter from './addresses/next-router.ts';
import nodeFs from './files/node-fs.ts';
import objectMappers from './server/object-mappers.ts';
import objectNames from './addresses/object-names.ts';
import objectStorage from './files/object-storage.ts';
import openTelemetry from './logs/open-telemetry.ts';
import piniaPersist from './storage/state/pinia-persist.ts';
import pino from './logs/pino.ts';
import plausible from './sharing/analytics/plausible.ts';
import postMessage from './sharing/others/post-message.ts';
import posthog from './sharing/analytics/posthog.ts';
import printing from './files/printing.ts';
import prisma from './server/prisma.ts';
import processEnvironment from './storage/devices/process-environment.ts';
import processStreams from './logs/process-streams.ts';
import publicObjectStorage from './files/public-object-storage.ts';
import qrCodes from './addresses/qr-codes.ts';
import queryBuilders from './server/query-builders.ts';
import rateLimiters from './server/rate-limiters.ts';
import reactCookie from './storage/cookies/react-cookie.ts';
import reactNativeFiles from './files/react-native-files.ts';
import reactNativeMmkv from './storage/devices/react-native-mmkv.ts';
import reactNativeStorage from './storage/devices/react-native-storage.ts';
import reactRouter from './addresses/react-router.ts';
import reactStorageHooks from './storage/state/react-storage-hooks.ts';
import receiptPrinters from './files/receipt-printers.ts';
import redis from './server/redis.ts';
import reduxPersist from './storage/state/redux-persist.ts';
import requestBuilders from './addresses/request-builders.ts';
import responseHeaders from './server/response-headers.ts';
import rollbar from './sharing/errors/rollbar.ts';
import segment from './sharing/analytics/segment.ts';
import sendBeacon from './sharing/others/send-beacon.ts';
import sensors from './sharing/analytics/sensors.ts';
import sentry from './sharing/errors/sentry.ts';
import serverSessions from './server/server-sessions.ts';
import sessionRecorders from './sharing/errors/session-recorders.ts';
import signale from './logs/signale.ts';
import socketAddresses from './addresses/socket-addresses.ts';
import spreadsheets from './files/spreadsheets.ts';
import sqlStatements from './server/sql-statements.ts';
import statsd from './sharing/errors/statsd.ts';
import storageHelpers from './storage/state/storage-helpers.ts';
import storeJs from './storage/browser/store-js.ts';
import supportChats from './sharing/others/support-chats.ts';
import tanstackRouter from './addresses/tanstack-router.ts';
import tauriFiles from './files/tauri-files.ts';
import tauriLog from './logs/tauri-log.ts';
import tauriStore from './storage/devices/tauri-store.ts';
import tencentMta from './sharing/analytics/tencent-mta.ts';
import terminalSpinners from './logs/terminal-spinners.ts';
import thinkCache from './server/think-cache.ts';
import thinkCookies from './storage/cookies/think-cookies.ts';
import thinkSession from './server/think-session.ts';
import thrownErrors from './server/thrown-errors.ts';
import tracer from './logs/tracer.ts';
import tslog from './logs/tslog.ts';
import umami from './sharing/analytics/umami.ts';
import umeng from './sharing/analytics/umeng.ts';
import universalCookie from './storage/cookies/universal-cookie.ts';
import uviewRoute from './addresses/uview-route.ts';
import uviewVuex from './storage/state/uview-vuex.ts';
import vueCookies from './storage/cookies/vue-cookies.ts';
import vueLs from './storage/state/vue-ls.ts';
import vueRouter from './addresses/vue-router.ts';
import vueuseStorage from './storage/state/vueuse-storage.ts';
import vuexPersist from './storage/state/vuex-persist.ts';
import webResponse from './server/web-response.ts';
import webStorage from './storage/browser/web-storage.ts';
import winston from './logs/winston.ts';
import workerBindings from './server/worker-bindings.ts';
import zhuge from './sharing/analytics/zhuge.ts';
import zustandPersist from './storage/state/zustand-persist.ts';

export const sinks: readonly Sink[] = [
  aegis,
  airbrake,
  algolia,
  amplitude,
  analyticsEngine,
  analyticsObjects,
  angularCookies,
  angularRouter,
  applicationInsights,
  arms,
  baiduTongji,
  bugsnag,
  bullmqJobs,
  bundleDefinitions,
  bunyan,
  cacheStorage,
  capacitorPreferences,
  chatBots,
  clipboard,
  cloudDatabases,
  consola,
  console,
  cookieHeaders,
  crashlytics,
  csvFiles,
  datadogRum,
  debug,
  dexie,
  documentCookie,
  documentDatabases,
  eggLogger,
  electronStore,
  emberRouter,
  errorResponses,
  expressCookie,
  extensionStorage,
  fastifyLogger,
  featureFlags,
  fileNames,
  fileSaver,
  formUploads,
  functionContextLogs,
  fundebug,
  googleAnalytics,
  growingIo,
  h3Cookies,
  hapiCookies,
  hapiLog,
  harmonyLogs,
  harmonyPreferences,
  heap,
  historyApi,
  honeybadger,
  httpResponse,
  idbKeyval,
  indexedDb,
  jqueryCookie,
  jsCookie,
  jsonWebTokens,
  koaCookies,
  koaLogger,
  llmAnthropic,
  llmChina,
  llmFrameworks,
  llmOpenai,
  localforage,
  location,
  log4js,
  loggers,
  loglevel,
  logrocket,
  lowdb,
  matomo,
  midwayLogger,
  miniProgramFiles,
  miniProgramLogs,
  miniProgramNavigation,
  miniProgramReports,
  miniProgramStorage,
  mixpanel,
  morgan,
  nestLogger,
  newRelic,
  nextCookies,
  nextRouter,
  nodeFs,
  objectMappers,
  objectNames,
  objectStorage,
  openTelemetry,
  piniaPersist,
  pino,
  plausible,
  postMessage,
  posthog,
  printing,
  prisma,
  processEnvironment,
  processStreams,
  publicObjectStorage,
  qrCodes,
  queryBuilders,
  rateLimiters,
  reactCookie,
  reactNativeFiles,
  reactNativeMmkv,
  reactNativeStorage,
  reactRouter,
  reactStorageHooks,
  receiptPrinters,
  redis,
  reduxPersist,
  requestBuilders,
  responseHeaders,
  rollbar,
  segment,
  sendBeacon,
  sensors,
  sentry,
  serverSessions,
  sessionRecorders,
  signale,
  socketAddresses,
  spreadsheets,
  sqlStatements,
  statsd,
  storageHelpers,
  storeJs,
  supportChats,
  tanstackRouter,
  tauriFiles,
  tauriLog,
  tauriStore,
  tencentMta,
  terminalSpinners,
  thinkCache,
  thinkCookies,
  thinkSession,
  thrownErrors,
  tracer,
  tslog,
  umami,
  umeng,
  universalCookie,
  uviewRoute,
  uviewVuex,
  vueCookies,
  vueLs,
  vueRouter,
  vueuseStorage,
  vuexPersist,
  webResponse,
  webStorage,
  winston,
  workerBindings,
  zhuge,
  zustandPersist,
];
