// Generated from the files beside it by `npm run update`; do not edit.
import type { Answer } from '../define-answer.ts';
import addressBook from './address-book.ts';
import browserContacts from './browser-contacts.ts';
import browserGeolocation from './browser-geolocation.ts';
import chooseAddress from './choose-address.ts';
import chooseInvoiceTitle from './choose-invoice-title.ts';
import cloudContext from './cloud-context.ts';
import deviceIdentifiers from './device-identifiers.ts';
import documentCollections from './document-collections.ts';
import eggMysql from './egg-mysql.ts';
import employeeRecords from './employee-records.ts';
import firestore from './firestore.ts';
import jsonWebToken from './json-web-token.ts';
import listeningAddress from './listening-address.ts';
import localPicture from './local-picture.ts';
import loginAnswer from './login-answer.ts';
import loginCode from './login-code.ts';
import mapServices from './map-services.ts';
import miniProgramLocation from './mini-program-location.ts';
import miniProgramPlaces from './mini-program-places.ts';
import mongoose from './mongoose.ts';
import openData from './open-data.ts';
import orderRecords from './order-records.ts';
import patientRecords from './patient-records.ts';
import phoneNumber from './phone-number.ts';
import pickedContact from './picked-contact.ts';
import prisma from './prisma.ts';
import pushClient from './push-client.ts';
import queryBuilders from './query-builders.ts';
import scanCode from './scan-code.ts';
import sentMail from './sent-mail.ts';
import sequelize from './sequelize.ts';
import signedTokens from './signed-tokens.ts';
import sqlEvents from './sql-events.ts';
import sqlQueries from './sql-queries.ts';
import studentRecords from './student-records.ts';
import typeorm from './typeorm.ts';
import uniCloud from './uni-cloud.ts';
import userProfile from './user-profile.ts';
import userRecords from './user-records.ts';
import weRun from './we-run.ts';
import wechatServer from './wechat-server.ts';

export const answers: readonly Answer[] = [
  addressBook,
  browserContacts,
  browserGeolocation,
  chooseAddress,
  chooseInvoiceTitle,
  cloudContext,
  deviceIdentifiers,
  documentCollections,
  eggMysql,
  employeeRecords,
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
  openData,
  orderRecords,
  patientRecords,
  phoneNumber,
  pickedContact,
  prisma,
  pushClient,
  queryBuilders,
  scanCode,
  sentMail,
  sequelize,
  signedTokens,
  sqlEvents,
  sqlQueries,
  studentRecords,
  typeorm,
  uniCloud,
  userProfile,
  userRecords,
  weRun,
  wechatServer,
];
