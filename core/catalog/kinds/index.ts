// Generated from the files beside it by `npm run update`; do not edit.
import type { Kind } from '../define.ts';
import accommodation from './accommodation.ts';
import address from './address.ts';
import age from './age.ts';
import alipayAccount from './alipay-account.ts';
import allergy from './allergy.ts';
import apiKey from './api-key.ts';
import appCode from './app-code.ts';
import appSecret from './app-secret.ts';
import assetBalance from './asset-balance.ts';
import bankAccount from './bank-account.ts';
import bankCard from './bank-card.ts';
import birthDate from './birth-date.ts';
import bloodType from './blood-type.ts';
import bodyMeasure from './body-measure.ts';
import browsingHistory from './browsing-history.ts';
import cachePassword from './cache-password.ts';
import callRecord from './call-record.ts';
import cardVerification from './card-verification.ts';
import certificateNo from './certificate-no.ts';
import cloudAccessKey from './cloud-access-key.ts';
import contactPersons from './contact-persons.ts';
import contacts from './contacts.ts';
import creditRecord from './credit-record.ts';
import criminalRecord from './criminal-record.ts';
import databasePassword from './database-password.ts';
import dbConnection from './db-connection.ts';
import deliveryWaybill from './delivery-waybill.ts';
import deviceIdentifier from './device-identifier.ts';
import devicePassword from './device-password.ts';
import disability from './disability.ts';
import driverLicence from './driver-licence.ts';
import education from './education.ts';
import email from './email.ts';
import emergencyContact from './emergency-contact.ts';
import employer from './employer.ts';
import encryptionKey from './encryption-key.ts';
import engineNo from './engine-no.ts';
import environmentVariables from './environment-variables.ts';
import ethnicity from './ethnicity.ts';
import examReport from './exam-report.ts';
import examScore from './exam-score.ts';
import face from './face.ts';
import familyRelation from './family-relation.ts';
import fertility from './fertility.ts';
import fingerprint from './fingerprint.ts';
import foreignPermanentResidence from './foreign-permanent-residence.ts';
import gender from './gender.ts';
import gene from './gene.ts';
import handwrittenSignature from './handwritten-signature.ts';
import healthData from './health-data.ts';
import hkMacauPermit from './hk-macau-permit.ts';
import householdRegister from './household-register.ts';
import housingFund from './housing-fund.ts';
import idCard from './id-card.ts';
import idCardImage from './id-card-image.ts';
import imei from './imei.ts';
import imsiIccid from './imsi-iccid.ts';
import income from './income.ts';
import installedApps from './installed-apps.ts';
import ipAddress from './ip-address.ts';
import iris from './iris.ts';
import itinerary from './itinerary.ts';
import landline from './landline.ts';
import linkToken from './link-token.ts';
import loadedConfiguration from './loaded-configuration.ts';
import loan from './loan.ts';
import loginPassword from './login-password.ts';
import macAddress from './mac-address.ts';
import mailPassword from './mail-password.ts';
import mapKey from './map-key.ts';
import maritalStatus from './marital-status.ts';
import medicalInsuranceNo from './medical-insurance-no.ts';
import medicalRecord from './medical-record.ts';
import medicalRecordNo from './medical-record-no.ts';
import mentalHealth from './mental-health.ts';
import messageContent from './message-content.ts';
import militaryId from './military-id.ts';
import minorInfo from './minor-info.ts';
import mobilePhone from './mobile-phone.ts';
import nationality from './nationality.ts';
import nativePlace from './native-place.ts';
import nickname from './nickname.ts';
import occupation from './occupation.ts';
import oneTimeToken from './one-time-token.ts';
import palmprint from './palmprint.ts';
import passport from './passport.ts';
import passwordHash from './password-hash.ts';
import paymentKey from './payment-key.ts';
import paymentPassword from './payment-password.ts';
import personName from './person-name.ts';
import personObject from './person-object.ts';
import personalDigitalCert from './personal-digital-cert.ts';
import plateNumber from './plate-number.ts';
import politicalStatus from './political-status.ts';
import portraitPhoto from './portrait-photo.ts';
import postcode from './postcode.ts';
import preciseLocation from './precise-location.ts';
import prescription from './prescription.ts';
import privateImage from './private-image.ts';
import privateKey from './private-key.ts';
import professionalLicence from './professional-licence.ts';
import qq from './qq.ts';
import realEstate from './real-estate.ts';
import recoveryCode from './recovery-code.ts';
import religion from './religion.ts';
import residencePermit from './residence-permit.ts';
import resume from './resume.ts';
import school from './school.ts';
import searchHistory from './search-history.ts';
import secretKey from './secret-key.ts';
import securitiesInsurance from './securities-insurance.ts';
import securityAnswer from './security-answer.ts';
import servicePassword from './service-password.ts';
import sessionToken from './session-token.ts';
import sexualOrientation from './sexual-orientation.ts';
import signingSecret from './signing-secret.ts';
import smsOtp from './sms-otp.ts';
import socialAccount from './social-account.ts';
import socialSecurityCard from './social-security-card.ts';
import studentId from './student-id.ts';
import taiwanPermit from './taiwan-permit.ts';
import taxAmount from './tax-amount.ts';
import taxpayerId from './taxpayer-id.ts';
import track from './track.ts';
import transaction from './transaction.ts';
import uscc from './uscc.ts';
import userAccount from './user-account.ts';
import userId from './user-id.ts';
import userProfileTag from './user-profile-tag.ts';
import vin from './vin.ts';
import virtualProperty from './virtual-property.ts';
import voiceprint from './voiceprint.ts';
import webhookUrl from './webhook-url.ts';
import wechatAppSecret from './wechat-app-secret.ts';
import wechatId from './wechat-id.ts';
import wechatOpenid from './wechat-openid.ts';
import wechatSessionKey from './wechat-session-key.ts';
import wifiInfo from './wifi-info.ts';
import workId from './work-id.ts';

export const kinds: readonly Kind[] = [
  accommodation,
  address,
  age,
  alipayAccount,
  allergy,
  apiKey,
  appCode,
  appSecret,
  assetBalance,
  bankAccount,
  bankCard,
  birthDate,
  bloodType,
  bodyMeasure,
  browsingHistory,
  cachePassword,
  callRecord,
  cardVerification,
  certificateNo,
  cloudAccessKey,
  contactPersons,
  contacts,
  creditRecord,
  criminalRecord,
  databasePassword,
  dbConnection,
  deliveryWaybill,
  deviceIdentifier,
  devicePassword,
  disability,
  driverLicence,
  education,
  email,
  emergencyContact,
  employer,
  encryptionKey,
  engineNo,
  environmentVariables,
  ethnicity,
  examReport,
  examScore,
  face,
  familyRelation,
  fertility,
  fingerprint,
  foreignPermanentResidence,
  gender,
  gene,
  handwrittenSignature,
  healthData,
  hkMacauPermit,
  householdRegister,
  housingFund,
  idCard,
  idCardImage,
  imei,
  imsiIccid,
  income,
  installedApps,
  ipAddress,
  iris,
  itinerary,
  landline,
  linkToken,
  loadedConfiguration,
  loan,
  loginPassword,
  macAddress,
  mailPassword,
  mapKey,
  maritalStatus,
  medicalInsuranceNo,
  medicalRecord,
  medicalRecordNo,
  mentalHealth,
  messageContent,
  militaryId,
  minorInfo,
  mobilePhone,
  nationality,
  nativePlace,
  nickname,
  occupation,
  oneTimeToken,
  palmprint,
  passport,
  passwordHash,
  paymentKey,
  paymentPassword,
  personName,
  personObject,
  personalDigitalCert,
  plateNumber,
  politicalStatus,
  portraitPhoto,
  postcode,
  preciseLocation,
  prescription,
  privateImage,
  privateKey,
  professionalLicence,
  qq,
  realEstate,
  recoveryCode,
  religion,
  residencePermit,
  resume,
  school,
  searchHistory,
  secretKey,
  securitiesInsurance,
  securityAnswer,
  servicePassword,
  sessionToken,
  sexualOrientation,
  signingSecret,
  smsOtp,
  socialAccount,
  socialSecurityCard,
  studentId,
  taiwanPermit,
  taxAmount,
  taxpayerId,
  track,
  transaction,
  uscc,
  userAccount,
  userId,
  userProfileTag,
  vin,
  virtualProperty,
  voiceprint,
  webhookUrl,
  wechatAppSecret,
  wechatId,
  wechatOpenid,
  wechatSessionKey,
  wifiInfo,
  workId,
];
