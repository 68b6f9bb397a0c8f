/** What a mini-program declares that it wants to know, and what its code writes when it asks for that. */

/** Scopes of `permission`. https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/authorize.html */
export const SCOPES: Readonly<Record<string, readonly string[]>> = {
  'scope.userLocation': ['getLocation', 'chooseLocation', 'choosePoi', 'startLocationUpdate', 'onLocationChange', 'show-location', 'showLocation', 'scope.userLocation'],
  'scope.userLocationBackground': ['startLocationUpdateBackground', 'scope.userLocationBackground'],
  'scope.userFuzzyLocation': ['getFuzzyLocation', 'scope.userFuzzyLocation'],
  'scope.record': ['startRecord', 'getRecorderManager', 'joinVoIPChat', 'live-pusher', 'live-room', 'voip-room', 'scope.record'],
  'scope.camera': ['<camera', 'createCameraContext', 'createVKSession', 'live-pusher', 'live-room', 'voip-room', 'Camera', 'scope.camera'],
  'scope.bluetooth': ['openBluetoothAdapter', 'BLE', 'scope.bluetooth'],
  'scope.writePhotosAlbum': ['saveImageToPhotosAlbum', 'saveVideoToPhotosAlbum', 'show-menu-by-longpress', 'scope.writePhotosAlbum'],
  'scope.addPhoneContact': ['addPhoneContact', 'scope.addPhoneContact'],
  'scope.addPhoneCalendar': ['addPhoneCalendar', 'addPhoneRepeatCalendar', 'scope.addPhoneCalendar'],
  'scope.werun': ['getWeRunData', 'scope.werun'],
  'scope.address': ['chooseAddress', 'scope.address'],
  'scope.invoice': ['chooseInvoice', 'scope.invoice'],
};

/** How every scope begins: `authSetting['scope.userInfo']` is a permission, not what it permits to read. */
export const SCOPE_PREFIX = 'scope.';

/** Keys of a manifest below which a platform's part stands. */
export const PLATFORMS: ReadonlySet<string> = new Set(['mp-weixin', 'mp-qq', 'mp-toutiao', 'mp-baidu', 'mp-alipay', 'mp-kuaishou', 'mp-jd', 'mp-lark', 'mp-xhs', 'quickapp-webview']);
