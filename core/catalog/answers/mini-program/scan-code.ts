import { defineAnswer } from '../../define-answer.ts';
import { MINI_PROGRAM_CALLS } from '../../platforms/mini-program-hosts.ts';

/** What was scanned is as likely a table number or a product as anything about a person. */
export default defineAnswer({
  id: 'scan-code',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api/device/scan/wx.scanCode.html',
  calls: MINI_PROGRAM_CALLS.map((from) => ({
    from,
    members: [
      'scanCode', 'scan', 'getSystemInfo', 'getSystemInfoSync', 'getNetworkType', 'getSetting', 'openSetting', 'authorize', 'checkSession', 'getUpdateManager', 'getAccountInfoSync', 'getLaunchOptionsSync',
      'openLocation', 'chooseImage', 'chooseMedia', 'chooseVideo', 'chooseMessageFile', 'uploadFile', 'downloadFile', 'requestPayment', 'showModal', 'showActionSheet', 'requestSubscribeMessage',
      'getUserCryptoManager', 'getProvider', 'getMenuButtonBoundingClientRect', 'getImageInfo', 'getVideoInfo', 'getFileInfo', 'getSavedFileList', 'getStorageInfo', 'getStorageInfoSync',
    ],
  })),
  fields: [],
  examples: {
    finds: [
      'wx.scanCode({ success(res) { console.log(res.phone) } })',
    ],
    ignores: [
      'wx.scanCode({ success(res) { console.log(res) } })',
      'uni.scanCode({ success: (res) => { console.log(res.result) } })',
      'const res = await wx.getAccountInfoSync(); console.log(res)',
      'my.scan({ success: (res) => { console.log(JSON.stringify(res)) } })',
      'wx.openSetting({ success(res) { console.log(res.authSetting); if (res.authSetting["scope.userLocation"]) go() } })',
    ],
  },
});
