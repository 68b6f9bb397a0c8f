// Generated from the files beside it by `npm run update`; do not edit.
import type { Kind } from '../define.ts';
import accommodation from './location/accommodation.ts';
import address from './basic/address.ts';
import age from './basic/age.ts';
import alipayAccount from './property/alipay-account.ts';
import allergy from './health/allergy.ts';
import apiKey from './credential/keys/api-key.ts';
import appCode from './credential/keys/app-code.ts';
import appSecret from './credential/keys/app-secret.ts';
import assetBalance from './property/asset-balance.ts';
import bankAccount from './property/bank-account.ts';
import bankCard from './property/bank-card.ts';
import birthDate from './basic/birth-date.ts';
import bloodType from './health/blood-type.ts';
import bodyMeasure from './health/body-measure.ts';
import browsingHistory from './online-record/browsing-history.ts';
import cachePassword from './credential/passwords/cache-password.ts';
import callRecord from './communication/call-record.ts';
import cardVerification from './property/card-verification.ts';
import certificateNo from './identity/certificate-no.ts';
import cloudAccessKey from './credential/keys/cloud-access-key.ts';
import contactPersons from './contacts/contact-persons.ts';
import contacts from './contacts/contacts.ts';
import creditRecord from './property/credit-record.ts';
import criminalRecord from './special/criminal-record.ts';
import databasePassword from './credential/passwords/database-password.ts';
import dbConnection from './credential/keys/db-connection.ts';
import deliveryWaybill from './basic/delivery-waybill.ts';
import deviceIdentifier from './device/device-identifier.ts';
import devicePassword from './credential/passwords/device-password.ts';
import disability from './special/disability.ts';
import driverLicence from './identity/driver-licence.ts';
import education from './education/education.ts';
import email from './basic/email.ts';
import emergencyContact from './contacts/emergency-contact.ts';
import employer from './employment/employer.ts';
import encryptionKey from './credential/keys/encryption-key.ts';
import engineNo from './vehicle/engine-no.ts';
import environmentVariables from './credential/keys/environment-variables.ts';
import ethnicity from './basic/ethnicity.ts';
import examReport from './health/exam-report.ts';
import examScore from './education/exam-score.ts';
import face from './biometric/face.ts';
import familyRelation from './basic/family-relation.ts';
import fertility from './health/fertility.ts';
import fingerprint from './biometric/fingerprint.ts';
import foreignPermanentResidence from './identity/foreign-permanent-residence.ts';
import gender from './basic/gender.ts';
import gene from './biometric/gene.ts';
import handwrittenSignature from './basic/handwritten-signature.ts';
import healthData from './health/health-data.ts';
import hkMacauPermit from './identity/hk-macau-permit.ts';
import householdRegister from './basic/household-register.ts';
import housingFund from './property/housing-fund.ts';
import idCard from './identity/id-card.ts';
import idCardImage from './identity/id-card-image.ts';
import imei from './device/imei.ts';
import imsiIccid from './device/imsi-iccid.ts';
import income from './property/income.ts';
import installedApps from './device/installed-apps.ts';
import insurancePolicy from './property/insurance-policy.ts';
import ipAddress from './network-id/ip-address.ts';
import iris from './biometric/iris.ts';
import itinerary from './location/itinerary.ts';
import landline from './basic/landline.ts';
import linkToken from './credential/tokens/link-token.ts';
import loadedConfiguration from './credential/keys/loaded-configuration.ts';
import loan from './property/loan.ts';
import loginPassword from './credential/passwords/login-password.ts';
import macAddress from './device/mac-address.ts';
import mailPassword from './credential/passwords/mail-password.ts';
import mapKey from './credential/keys/map-key.ts';
import maritalStatus from './basic/marital-status.ts';
import medicalInsuranceNo from './health/medical-insurance-no.ts';
import medicalRecord from './health/medical-record.ts';
import medicalRecordNo from './health/medical-record-no.ts';
import mentalHealth from './health/mental-health.ts';
import messageContent from './communication/message-content.ts';
import militaryId from './identity/military-id.ts';
import minorInfo from './special/minor-info.ts';
import mobilePhone from './basic/mobile-phone.ts';
import nationality from './basic/nationality.ts';
import nativePlace from './basic/native-place.ts';
import nickname from './basic/nickname.ts';
import occupation from './employment/occupation.ts';
import oneTimeToken from './credential/tokens/one-time-token.ts';
import palmprint from './biometric/palmprint.ts';
import passport from './identity/passport.ts';
import passwordHash from './credential/passwords/password-hash.ts';
import paymentKey from './credential/keys/payment-key.ts';
import paymentPassword from './credential/passwords/payment-password.ts';
import personName from './basic/person-name.ts';
import personObject from './contacts/person-object.ts';
import personalDigitalCert from './network-id/personal-digital-cert.ts';
import plateNumber from './vehicle/plate-number.ts';
import politicalStatus from './special/political-status.ts';
import portraitPhoto from './basic/portrait-photo.ts';
import postcode from './basic/postcode.ts';
import preciseLocation from './location/precise-location.ts';
import prescription from './health/prescription.ts';
import privateImage from './special/private-image.ts';
import privateKey from './credential/keys/private-key.ts';
import professionalLicence from './identity/professional-licence.ts';
import qq from './network-id/qq.ts';
import realEstate from './property/real-estate.ts';
import recoveryCode from './credential/tokens/recovery-code.ts';
import religion from './special/religion.ts';
import residencePermit from './identity/residence-permit.ts';
import resume from './employment/resume.ts';
import school from './education/school.ts';
import searchHistory from './online-record/search-history.ts';
import secretKey from './credential/keys/secret-key.ts';
import securitiesInsurance from './property/securities-insurance.ts';
import securityAnswer from './credential/tokens/security-answer.ts';
import servicePassword from './credential/passwords/service-password.ts';
import sessionToken from './credential/tokens/session-token.ts';
import sexualOrientation from './special/sexual-orientation.ts';
import signingSecret from './credential/keys/signing-secret.ts';
import smsOtp from './credential/tokens/sms-otp.ts';
import socialAccount from './network-id/social-account.ts';
import socialSecurityCard from './identity/social-security-card.ts';
import studentId from './education/student-id.ts';
import taiwanPermit from './identity/taiwan-permit.ts';
import taxAmount from './property/tax-amount.ts';
import taxpayerId from './identity/taxpayer-id.ts';
import track from './location/track.ts';
import transaction from './property/transaction.ts';
import uscc from './identity/uscc.ts';
import userAccount from './network-id/user-account.ts';
import userId from './network-id/user-id.ts';
import userProfileTag from './online-record/user-profile-tag.ts';
import vin from './vehicle/vin.ts';
import virtualProperty from './property/virtual-property.ts';
import voiceprint from './biometric/voiceprint.ts';
import webhookUrl from './credential/keys/webhook-url.ts';
import wechatAppSecret from './credential/keys/wechat-app-secret.ts';
import wechatId from './network-id/wechat-id.ts';
import wechatOpenid from './network-id/wechat-openid.ts';
import wechatSessionKey from './credential/tokens/wechat-session-key.ts';
import wifiInfo from './device/wifi-info.ts';
import workId from './employment/work-id.ts';

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
  insurancePolicy,
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
