// Generated from the files beside it by `npm run update`; do not edit.
import type { Answer } from '../define-answer.ts';
import addressBook from './records/address-book.ts';
import addressForm from './devices/address-form.ts';
import betterAuth from './services/better-auth.ts';
import browserContacts from './devices/browser-contacts.ts';
import browserGeolocation from './devices/browser-geolocation.ts';
import cardReader from './mini-program/card-reader.ts';
import chooseAddress from './mini-program/choose-address.ts';
import chooseInvoiceTitle from './mini-program/choose-invoice-title.ts';
import clerk from './services/clerk.ts';
import cloudContext from './mini-program/cloud-context.ts';
import deviceIdentifiers from './devices/device-identifiers.ts';
import documentCollections from './databases/document-collections.ts';
import eggMysql from './databases/egg-mysql.ts';
import employeeRecords from './records/employee-records.ts';
import firebaseAuth from './services/firebase-auth.ts';
import firebaseUser from './services/firebase-user.ts';
import firestore from './databases/firestore.ts';
import jsonWebToken from './services/json-web-token.ts';
import listeningAddress from './services/listening-address.ts';
import localPicture from './devices/local-picture.ts';
import loginAnswer from './records/login-answer.ts';
import loginCode from './mini-program/login-code.ts';
import mapServices from './services/map-services.ts';
import miniProgramLocation from './mini-program/mini-program-location.ts';
import miniProgramPlaces from './mini-program/mini-program-places.ts';
import mongoose from './databases/mongoose.ts';
import mongooseDebug from './databases/mongoose-debug.ts';
import nextAuth from './services/next-auth.ts';
import openData from './mini-program/open-data.ts';
import orderRecords from './records/order-records.ts';
import patientRecords from './records/patient-records.ts';
import phoneNumber from './mini-program/phone-number.ts';
import phoneNumberEvent from './mini-program/phone-number-event.ts';
import pickedContact from './devices/picked-contact.ts';
import prisma from './databases/prisma.ts';
import pushClient from './devices/push-client.ts';
import queryBuilders from './databases/query-builders.ts';
import razorpay from './services/razorpay.ts';
import requestHeaders from './services/request-headers.ts';
import responseHooks from './services/response-hooks.ts';
import scanCode from './mini-program/scan-code.ts';
import sentMail from './services/sent-mail.ts';
import sentMessages from './services/sent-messages.ts';
import sequelize from './databases/sequelize.ts';
import signInLinks from './services/sign-in-links.ts';
import signedTokens from './services/signed-tokens.ts';
import sqlEvents from './databases/sql-events.ts';
import sqlQueries from './databases/sql-queries.ts';
import statementLoggers from './databases/statement-loggers.ts';
import stripe from './services/stripe.ts';
import studentRecords from './records/student-records.ts';
import supabaseAuth from './services/supabase-auth.ts';
import supabaseLinks from './services/supabase-links.ts';
import supabaseUsers from './services/supabase-users.ts';
import typeorm from './databases/typeorm.ts';
import uniCloud from './databases/uni-cloud.ts';
import userProfile from './mini-program/user-profile.ts';
import userRecords from './records/user-records.ts';
import weRun from './mini-program/we-run.ts';
import wechatServer from './mini-program/wechat-server.ts';

export const answers: readonly Answer[] = [
  addressBook,
  addressForm,
  betterAuth,
  browserContacts,
  browserGeolocation,
  cardReader,
  chooseAddress,
  chooseInvoiceTitle,
  clerk,
  cloudContext,
  deviceIdentifiers,
  documentCollections,
  eggMysql,
  employeeRecords,
  firebaseAuth,
  firebaseUser,
  firestore,
  jsonWebToken,
  listeningAddress,
  localPicture,
  loginAnswer,
  loginCode,
  mapServices,
  miniProgramLocation,
  miniProgramPlaces,
  mongoose,
  mongooseDebug,
  nextAuth,
  openData,
  orderRecords,
  patientRecords,
  phoneNumber,
  phoneNumberEvent,
  pickedContact,
  prisma,
  pushClient,
  queryBuilders,
  razorpay,
  requestHeaders,
  responseHooks,
  scanCode,
  sentMail,
  sentMessages,
  sequelize,
  signInLinks,
  signedTokens,
  sqlEvents,
  sqlQueries,
  statementLoggers,
  stripe,
  studentRecords,
  supabaseAuth,
  supabaseLinks,
  supabaseUsers,
  typeorm,
  uniCloud,
  userProfile,
  userRecords,
  weRun,
  wechatServer,
];
