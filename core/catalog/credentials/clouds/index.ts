// Generated from the files beside it by `npm run update`; do not edit.
import type { Credential } from '../../define.ts';
import aliyunAccessKey from './aliyun-access-key.ts';
import aliyunStsToken from './aliyun-sts-token.ts';
import amazonMwsToken from './amazon-mws-token.ts';
import awsAccessKey from './aws-access-key.ts';
import azureAccountKey from './azure-account-key.ts';
import azureAdClientSecret from './azure-ad-client-secret.ts';
import azureConnectionString from './azure-connection-string.ts';
import azureIdentifiableKey from './azure-identifiable-key.ts';
import azureSasToken from './azure-sas-token.ts';
import azureStorageKey from './azure-storage-key.ts';
import baiduCloudAccessKey from './baidu-cloud-access-key.ts';
import digitaloceanToken from './digitalocean-token.ts';
import huaweiCloudAccessKey from './huawei-cloud-access-key.ts';
import jdCloudAccessKey from './jd-cloud-access-key.ts';
import kingsoftAccessKey from './kingsoft-access-key.ts';
import qiniuSecretKey from './qiniu-secret-key.ts';
import scalingoToken from './scalingo-token.ts';
import tencentCloudSecret from './tencent-cloud-secret.ts';
import ucloudPrivateKey from './ucloud-private-key.ts';
import volcengineAccessKey from './volcengine-access-key.ts';
import yandexCloudKey from './yandex-cloud-key.ts';

export const clouds: readonly Credential[] = [
  aliyunAccessKey,
  aliyunStsToken,
  amazonMwsToken,
  awsAccessKey,
  azureAccountKey,
  azureAdClientSecret,
  azureConnectionString,
  azureIdentifiableKey,
  azureSasToken,
  azureStorageKey,
  baiduCloudAccessKey,
  digitaloceanToken,
  huaweiCloudAccessKey,
  jdCloudAccessKey,
  kingsoftAccessKey,
  qiniuSecretKey,
  scalingoToken,
  tencentCloudSecret,
  ucloudPrivateKey,
  volcengineAccessKey,
  yandexCloudKey,
];
