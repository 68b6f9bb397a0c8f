/** Interfaces that demand a credential, the place that a map is to show, or the address that is looked up, in the query of their requests: whoever calls them has no other way. */
export interface DemandingHost {
  /** Host, and the beginning of the path where only a part of it demands. */
  readonly address: string;
  /** The interface's own documentation of it. */
  readonly doc: string;
  readonly parameters: readonly string[];
  /** A map that opens at a place: places are what it is for, under whatever names and in whatever form. */
  readonly isMap?: true;
}

const WECHAT = ['access_token', 'component_access_token', 'appid', 'secret', 'openid', 'next_openid', 'js_code', 'code', 'authorizer_appid', 'ticket', 'key'];

export const demandingHosts: readonly DemandingHost[] = [
  { address: 'api.weixin.qq.com/', doc: 'https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_access_token.html', parameters: WECHAT },
  { address: 'open.weixin.qq.com/', doc: 'https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html', parameters: WECHAT },
  { address: 'api.mch.weixin.qq.com/', doc: 'https://pay.weixin.qq.com/doc/v3/merchant/4012791903', parameters: [...WECHAT, 'mchid'] },
  { address: 'qyapi.weixin.qq.com/', doc: 'https://developer.work.weixin.qq.com/document/path/91039', parameters: [...WECHAT, 'corpid', 'corpsecret', 'suite_access_token', 'provider_access_token', 'userid'] },
  { address: 'oapi.dingtalk.com/', doc: 'https://open.dingtalk.com/document/orgapp/obtain-orgapp-token', parameters: ['access_token', 'appkey', 'appsecret', 'corpid', 'corpsecret', 'sign'] },
  { address: 'graph.qq.com/', doc: 'https://wiki.connect.qq.com/', parameters: ['access_token', 'openid', 'client_secret', 'oauth_consumer_key'] },
  { address: 'api.weibo.com/', doc: 'https://open.weibo.com/wiki/Oauth2/access_token', parameters: ['access_token', 'client_secret', 'uid'] },
  { address: 'aip.baidubce.com/', doc: 'https://ai.baidu.com/ai-doc/REFERENCE/Ck3dwjhhu', parameters: ['access_token', 'client_id', 'client_secret'] },
  { address: 'openapi.baidu.com/', doc: 'https://developer.baidu.com/', parameters: ['access_token', 'client_id', 'client_secret'] },
  { address: 'data.zz.baidu.com/', doc: 'https://ziyuan.baidu.com/college/courseinfo?id=267', parameters: ['token'] },
  { address: 'api.map.baidu.com/', doc: 'https://lbsyun.baidu.com/faq/api?title=webapi/guide/webservice-geocoding', parameters: ['ak', 'sn'] },
  { address: 'apis.map.qq.com/', doc: 'https://lbs.qq.com/service/webService/webServiceGuide/address/Geocoder', parameters: ['address', 'keyword', 'key', 'sig'] },
  { address: 'map.qq.com/api/', doc: 'https://lbs.qq.com/webApi/javascriptGL/glGuide/glBasic', parameters: ['key'] },
  { address: 'webapi.amap.com/', doc: 'https://lbs.amap.com/api/javascript-api-v2/guide/abc/load', parameters: ['key'] },
  { address: 'restapi.amap.com/', doc: 'https://lbs.amap.com/api/webservice/guide/api/georegeo', parameters: ['address', 'keywords', 'key', 'sig'] },
  { address: 'api.map.baidu.com/marker', doc: 'https://lbsyun.baidu.com/faq/api?title=webapi/uri/web', parameters: ['title', 'content', 'location', 'region'], isMap: true },
  { address: 'api.map.baidu.com/geocoder', doc: 'https://lbsyun.baidu.com/faq/api?title=webapi/uri/web', parameters: ['address', 'location', 'city'], isMap: true },
  { address: 'api.map.baidu.com/direction', doc: 'https://lbsyun.baidu.com/faq/api?title=webapi/uri/web', parameters: ['origin', 'destination', 'region'], isMap: true },
  { address: 'uri.amap.com/', doc: 'https://lbs.amap.com/api/uri-api/guide/mobile-web/point', parameters: ['name', 'position', 'from', 'to', 'keyword', 'center'], isMap: true },
  { address: 'apis.map.qq.com/uri/', doc: 'https://lbs.qq.com/webApi/uriV1/uriGuide/uriOverview', parameters: ['marker', 'from', 'to', 'fromcoord', 'tocoord', 'keyword', 'coord'], isMap: true },
  { address: 'www.google.com/maps/embed', doc: 'https://developers.google.com/maps/documentation/embed/embedding-map', parameters: ['key', 'q', 'center'] },
  { address: 'www.google.com/maps', doc: 'https://developers.google.com/maps/documentation/urls/get-started', parameters: ['q', 'query', 'destination', 'origin', 'll', 'daddr', 'saddr'], isMap: true },
  { address: 'www.waze.com/ul', doc: 'https://developers.google.com/waze/deeplinks', parameters: ['ll', 'q', 'to', 'from'], isMap: true },
  { address: 'waze.com/ul', doc: 'https://developers.google.com/waze/deeplinks', parameters: ['ll', 'q', 'to', 'from'], isMap: true },
  { address: 'maps.google.com/', doc: 'https://developers.google.com/maps/documentation/urls/get-started', parameters: ['q', 'query', 'destination', 'origin', 'll', 'daddr', 'saddr'], isMap: true },
  { address: 'www.openstreetmap.org/', doc: 'https://wiki.openstreetmap.org/wiki/Export', parameters: ['bbox', 'marker', 'mlat', 'mlon', 'from', 'to', 'query'], isMap: true },
  { address: 'maps.apple.com/', doc: 'https://developer.apple.com/library/archive/featuredarticles/iPhoneURLScheme_Reference/MapLinks/MapLinks.html', parameters: ['q', 'address', 'll', 'sll', 'saddr', 'daddr'], isMap: true },
  // Plugins of a mini-program, which are opened like pages.
  { address: 'routeplan/', doc: 'https://lbs.qq.com/miniProgram/plugin/pluginGuide/routePlan', parameters: ['key', 'startPoint', 'endPoint'], isMap: true },
  { address: 'chooselocation/', doc: 'https://lbs.qq.com/miniProgram/plugin/pluginGuide/locationPicker', parameters: ['key', 'location'], isMap: true },
  { address: 'nominatim.openstreetmap.org/', doc: 'https://nominatim.org/release-docs/latest/api/Search/', parameters: ['q', 'street', 'city', 'postalcode'] },
  { address: 'api.tianditu.gov.cn/', doc: 'http://lbs.tianditu.gov.cn/server/geocodinginterface.html', parameters: ['tk'] },
  { address: 'devapi.qweather.com/', doc: 'https://dev.qweather.com/docs/configuration/authentication/', parameters: ['key'] },
  { address: 'ssl.bing.com/webmaster/', doc: 'https://learn.microsoft.com/en-us/bingwebmaster/getting-access', parameters: ['apikey'] },
  { address: 'www.bing.com/indexnow', doc: 'https://www.indexnow.org/documentation', parameters: ['key'] },
  { address: 'api.indexnow.org/', doc: 'https://www.indexnow.org/documentation', parameters: ['key'] },
  { address: 'maps.googleapis.com/', doc: 'https://developers.google.com/maps/documentation/geocoding/requests-geocoding', parameters: ['address', 'input', 'key', 'signature'] },
  { address: 'oauth2.googleapis.com/tokeninfo', doc: 'https://developers.google.com/identity/sign-in/web/backend-auth', parameters: ['access_token', 'id_token'] },
  { address: 'www.googleapis.com/oauth2/v1/tokeninfo', doc: 'https://developers.google.com/identity/protocols/oauth2', parameters: ['access_token', 'id_token'] },
  { address: 'oauth2.googleapis.com/revoke', doc: 'https://developers.google.com/identity/protocols/oauth2/web-server#tokenrevoke', parameters: ['token'] },
  { address: 'graph.facebook.com/', doc: 'https://developers.facebook.com/docs/graph-api/overview/access-levels', parameters: ['access_token', 'input_token', 'client_secret', 'fb_exchange_token'] },
  { address: 'graph.threads.net/', doc: 'https://developers.facebook.com/docs/threads/get-started/long-lived-tokens', parameters: ['access_token', 'client_secret'] },
  { address: 'graph.instagram.com/', doc: 'https://developers.facebook.com/docs/instagram-platform/reference/access_token', parameters: ['access_token', 'client_secret'] },
  { address: 'www.google.com/recaptcha/api/siteverify', doc: 'https://developers.google.com/recaptcha/docs/verify', parameters: ['secret', 'response'] },
  { address: 'api.maptiler.com/', doc: 'https://docs.maptiler.com/cloud/api/geocoding/', parameters: ['key'] },
  { address: 'api.mapbox.com/', doc: 'https://docs.mapbox.com/api/search/geocoding/', parameters: ['access_token'] },
  { address: 'api.locationiq.com/', doc: 'https://docs.locationiq.com/reference/search', parameters: ['q', 'key'] },
  { address: 'us1.locationiq.com/', doc: 'https://docs.locationiq.com/reference/search', parameters: ['q', 'key'] },
  { address: 'api.opencagedata.com/', doc: 'https://opencagedata.com/api', parameters: ['q', 'key'] },
  { address: 'api.geoapify.com/', doc: 'https://apidocs.geoapify.com/docs/geocoding/forward-geocoding/', parameters: ['text', 'apikey'] },
  { address: 'maps.geoapify.com/', doc: 'https://apidocs.geoapify.com/docs/maps/map-tiles/', parameters: ['apikey'] },
  { address: 'api.tomtom.com/', doc: 'https://developer.tomtom.com/geocoding-api/documentation/geocode', parameters: ['key'] },
  { address: 'api.positionstack.com/', doc: 'https://positionstack.com/documentation', parameters: ['query', 'access_key'] },
  { address: 'api.weatherapi.com/', doc: 'https://www.weatherapi.com/docs/', parameters: ['key'] },
  { address: 'www.alphavantage.co/', doc: 'https://www.alphavantage.co/documentation/', parameters: ['apikey'] },
  { address: 'api.etherscan.io/', doc: 'https://docs.etherscan.io/etherscan-v2', parameters: ['apikey'] },
  { address: 'www.googleapis.com/youtube/', doc: 'https://developers.google.com/youtube/v3/getting-started', parameters: ['key'] },
  { address: 'translation.googleapis.com/', doc: 'https://cloud.google.com/docs/authentication/api-keys-use', parameters: ['key'] },
  { address: 'api.openweathermap.org/', doc: 'https://openweathermap.org/current', parameters: ['appid'] },
  { address: 'www.google-analytics.com/mp/', doc: 'https://developers.google.com/analytics/devguides/collection/protocol/ga4', parameters: ['api_secret', 'measurement_id'] },
];

/**
 * Parameters that a standard demands in the address, whoever answers there.
 * `id_token_hint`: https://openid.net/specs/openid-connect-rpinitiated-1_0.html
 * The id of a key in a signed address of a store of files: https://help.aliyun.com/zh/oss/developer-reference/ddd-signatures-to-urls,
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html, https://cloud.google.com/storage/docs/access-control/signed-urls-v2
 */
export const standardParameters: ReadonlySet<string> = new Set([
  'id_token_hint', 'OSSAccessKeyId', 'x-oss-credential', 'AWSAccessKeyId', 'X-Amz-Credential', 'X-Amz-Security-Token', 'GoogleAccessId', 'X-Goog-Credential',
]);

/**
 * Words of one interface alone, and the parameters that it demands, where the host is only known when the program runs.
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-login/code2Session.html
 */
export const demandingParameters: readonly { readonly beside: RegExp; readonly parameters: ReadonlySet<string> }[] = [
  { beside: /\bjs_code\b/, parameters: new Set(['secret', 'appid', 'js_code']) },
  // Interfaces that give tokens for a login; some of them read no body. https://www.rfc-editor.org/rfc/rfc6749#section-4.3.2
  { beside: /\bgrant_type\b/, parameters: new Set(['refresh_token', 'username', 'password', 'client_secret', 'assertion']) },
  // https://unsplash.com/documentation#public-authentication
  { beside: /\bunsplash/i, parameters: new Set(['client_id']) },
];

/** Pages leave the scheme out: `//api.map.baidu.com/api?ak=`; a plugin has the name that the application gave it. */
const SCHEME = /^(?:https?:|plugin:)?\/\//i;

/** Paths of these interfaces that are known whatever holds their host. */
const DEMANDING_PATHS: readonly DemandingHost[] = [
  { address: '/sns/jscode2session', doc: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-login/code2Session.html', parameters: WECHAT },
  { address: '/sns/oauth2/access_token', doc: 'https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html', parameters: WECHAT },
  { address: '/wxa/business/getuserphonenumber', doc: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-info/phone-number/getPhoneNumber.html', parameters: ['access_token'] },
  { address: '/wxa/getwxacodeunlimit', doc: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/qr-code/getUnlimitedQRCode.html', parameters: ['access_token'] },
  { address: '/wxa/msg_sec_check', doc: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/sec-center/sec-check/msgSecCheck.html', parameters: ['access_token'] },
  { address: '/cgi-bin/message/subscribe/send', doc: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/sendMessage.html', parameters: ['access_token'] },
  { address: '/sns/userinfo', doc: 'https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html', parameters: WECHAT },
  { address: '/cgi-bin/token', doc: 'https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_access_token.html', parameters: WECHAT },
  { address: '/oauth/access_token', doc: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/get-long-lived', parameters: ['client_secret', 'fb_exchange_token', 'code'] },
  { address: '/refresh_access_token', doc: 'https://developers.facebook.com/docs/threads/get-started/long-lived-tokens', parameters: ['access_token'] },
  { address: '/debug_token', doc: 'https://developers.facebook.com/docs/graph-api/reference/debug_token/', parameters: ['input_token', 'access_token'] },
  { address: '/cgi-bin/gettoken', doc: 'https://developer.work.weixin.qq.com/document/path/91039', parameters: ['corpid', 'corpsecret'] },
];

/** Whether an address has the path of such an interface, which demands a parameter of this name. */
export function demandsByPath(address: string, parameter: string): boolean {
  const [path = ''] = address.split('?');
  return DEMANDING_PATHS.some(({ address: end, parameters }) => path.endsWith(end) && parameters.includes(parameter.toLowerCase()));
}

/** Whether an address, of which at least the beginning is known, demands a parameter of this name; any where none is given. */
export function demandsAt(address: string, parameter: string | undefined): boolean {
  if (!SCHEME.test(address)) return false;
  const rest = address.replace(SCHEME, '').toLowerCase();
  const wanted = parameter?.toLowerCase();
  return demandingHosts.some(({ address: start, parameters }) => rest.startsWith(start) && (wanted === undefined || parameters.includes(wanted)));
}

/** Whether an address, of which at least the beginning is known, opens a map at a place. */
export function opensMap(address: string): boolean {
  const rest = SCHEME.test(address) ? address.replace(SCHEME, '').toLowerCase() : undefined;
  return rest !== undefined && demandingHosts.some(({ address: start, isMap }) => isMap === true && rest.startsWith(start));
}
