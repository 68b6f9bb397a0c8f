// Generated from the files beside it by `npm run update`; do not edit.
import type { Credential } from '../../define.ts';
import amapKey from './amap-key.ts';
import amapWebService from './amap-web-service.ts';
import baiduMapKey from './baidu-map-key.ts';
import baiduMapWebService from './baidu-map-web-service.ts';
import mapboxSecretToken from './mapbox-secret-token.ts';
import maxmindLicenseKey from './maxmind-license-key.ts';
import tencentMapKey from './tencent-map-key.ts';
import tiandituKey from './tianditu-key.ts';
import tiandituWebService from './tianditu-web-service.ts';

export const maps: readonly Credential[] = [
  amapKey,
  amapWebService,
  baiduMapKey,
  baiduMapWebService,
  mapboxSecretToken,
  maxmindLicenseKey,
  tencentMapKey,
  tiandituKey,
  tiandituWebService,
];
