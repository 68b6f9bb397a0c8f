// Generated from the files beside it by `npm run update`; do not edit.
import type { Sink } from '../define.ts';
import aegis from './aegis.ts';
import airbrake from './airbrake.ts';
import algolia from './algolia.ts';
import amplitude from './amplitude.ts';
import analyticsObjects from './analytics-objects.ts';
import angularCookies from './angular-cookies.ts';
import applicationInsights from './application-insights.ts';
import arms from './arms.ts';
import baiduTongji from './baidu-tongji.ts';
import bugsnag from './bugsnag.ts';
import bundleDefinitions from './bundle-definitions.ts';
import bunyan from './bunyan.ts';
import cacheStorage from './cache-storage.ts';
import chatBots from './chat-bots.ts';
import clipboard from './clipboard.ts';
import cloudDatabases from './cloud-databases.ts';
import consola from './consola.ts';
import console from './console.ts';
import cookieHeaders from './cookie-headers.ts';
import crashlytics from './crashlytics.ts';
import csvFiles from './csv-files.ts';
import datadogRum from './datadog-rum.ts';
import debug from './debug.ts';
import dexie from './dexie.ts';
import documentCookie from './document-cookie.ts';
import eggLogger from './egg-logger.ts';
import electronStore from './electron-store.ts';
import errorResponses from './error-responses.ts';
import expressCookie from './express-cookie.ts';
import fastifyLogger from './fastify-logger.ts';
import featureFlags from './feature-flags.ts';
import fileNames from './file-names.ts';
import fileSaver from './file-saver.ts';
import formUploads from './form-uploads.ts';
import functionContextLogs from './function-context-logs.ts';
import fundebug from './fundebug.ts';
import googleAnalytics from './google-analytics.ts';
import growingIo from './growing-io.ts';
import h3Cookies from './h3-cookies.ts';
import hapiCookies from './hapi-cookies.ts';
import hapiLog from './hapi-log.ts';
import harmonyLogs from './harmony-logs.ts';
import harmonyPreferences from './harmony-preferences.ts';
import heap from './heap.ts';
import historyApi from './history-api.ts';
import honeybadger from './honeybadger.ts';
import httpResponse from './http-response.ts';
import idbKeyval from './idb-keyval.ts';
import indexedDb from './indexed-db.ts';
import jqueryCookie from './jquery-cookie.ts';
import jsCookie from './js-cookie.ts';
import jsonWebTokens from './json-web-tokens.ts';
import koaCookies from './koa-cookies.ts';
import koaLogger from './koa-logger.ts';
import llmAnthropic from './llm-anthropic.ts';
import llmChina from './llm-china.ts';
import llmFrameworks from './llm-frameworks.ts';
import llmOpenai from './llm-openai.ts';
import localforage from './localforage.ts';
import location from './location.ts';
import log4js from './log4js.ts';
import loggers from './loggers.ts';
import loglevel from './loglevel.ts';
import logrocket from './logrocket.ts';
import lowdb from './lowdb.ts';
import midwayLogger from './midway-logger.ts';
import miniProgramFiles from './mini-program-files.ts';
import miniProgramLogs from './mini-program-logs.ts';
import miniProgramNavigation from './mini-program-navigation.ts';
import miniProgramReports from './mini-program-reports.ts';
import miniProgramStorage from './mini-program-storage.ts';
import mixpanel from './mixpanel.ts';
import morgan from './morgan.ts';
import nestLogger from './nest-logger.ts';
import newRelic from './new-relic.ts';
import nextCookies from './next-cookies.ts';
import nextRouter from './next-router.ts';
import nodeFs from './node-fs.ts';
import objectMappers from './object-mappers.ts';
import objectNames from './object-names.ts';
import objectStorage from './object-storage.ts';
import openTelemetry from './open-telemetry.ts';
import piniaPersist from './pinia-persist.ts';
import pino from './pino.ts';
import postMessage from './post-message.ts';
import posthog from './posthog.ts';
import printing from './printing.ts';
import prisma from './prisma.ts';
import processEnvironment from './process-environment.ts';
import processStreams from './process-streams.ts';
import publicObjectStorage from './public-object-storage.ts';
import qrCodes from './qr-codes.ts';
import queryBuilders from './query-builders.ts';
import reactCookie from './react-cookie.ts';
import reactNativeFiles from './react-native-files.ts';
import reactNativeMmkv from './react-native-mmkv.ts';
import reactNativeStorage from './react-native-storage.ts';
import reactRouter from './react-router.ts';
import reactStorageHooks from './react-storage-hooks.ts';
import receiptPrinters from './receipt-printers.ts';
import redis from './redis.ts';
import reduxPersist from './redux-persist.ts';
import responseHeaders from './response-headers.ts';
import rollbar from './rollbar.ts';
import segment from './segment.ts';
import sendBeacon from './send-beacon.ts';
import sensors from './sensors.ts';
import sentry from './sentry.ts';
import serverSessions from './server-sessions.ts';
import sessionRecorders from './session-recorders.ts';
import signale from './signale.ts';
import socketAddresses from './socket-addresses.ts';
import spreadsheets from './spreadsheets.ts';
import sqlStatements from './sql-statements.ts';
import storageHelpers from './storage-helpers.ts';
import storeJs from './store-js.ts';
import supportChats from './support-chats.ts';
import terminalSpinners from './terminal-spinners.ts';
import thinkCache from './think-cache.ts';
import thinkCookies from './think-cookies.ts';
import thinkSession from './think-session.ts';
import thrownErrors from './thrown-errors.ts';
import tracer from './tracer.ts';
import tslog from './tslog.ts';
import umami from './umami.ts';
import umeng from './umeng.ts';
import universalCookie from './universal-cookie.ts';
import uviewRoute from './uview-route.ts';
import uviewVuex from './uview-vuex.ts';
import vueCookies from './vue-cookies.ts';
import vueLs from './vue-ls.ts';
import vueRouter from './vue-router.ts';
import vueuseStorage from './vueuse-storage.ts';
import vuexPersist from './vuex-persist.ts';
import webResponse from './web-response.ts';
import webStorage from './web-storage.ts';
import winston from './winston.ts';
import zustandPersist from './zustand-persist.ts';

export const sinks: readonly Sink[] = [
  aegis,
  airbrake,
  algolia,
  amplitude,
  analyticsObjects,
  angularCookies,
  applicationInsights,
  arms,
  baiduTongji,
  bugsnag,
  bundleDefinitions,
  bunyan,
  cacheStorage,
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
  eggLogger,
  electronStore,
  errorResponses,
  expressCookie,
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
  postMessage,
  posthog,
  printing,
  prisma,
  processEnvironment,
  processStreams,
  publicObjectStorage,
  qrCodes,
  queryBuilders,
  reactCookie,
  reactNativeFiles,
  reactNativeMmkv,
  reactNativeStorage,
  reactRouter,
  reactStorageHooks,
  receiptPrinters,
  redis,
  reduxPersist,
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
  storageHelpers,
  storeJs,
  supportChats,
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
  zustandPersist,
];
