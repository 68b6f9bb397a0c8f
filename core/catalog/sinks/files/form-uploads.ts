import { defineSink } from '../../define.ts';
import { MINI_PROGRAM_CALLS } from '../../platforms/mini-program-hosts.ts';

/** Hosts of storage vendors; a server of one's own is the place that the form was filled in for. */
const VENDORS = /https?:\/\/[\w.-]*(?:\.qiniup\.com|\.qbox\.me|\.aliyuncs\.com|\.myqcloud\.com|\.myhuaweicloud\.com|\.bcebos\.com|\.amazonaws\.com|\.upaiyun\.com|\.volces\.com|\.jdcloud-oss\.com|\.ksyuncs\.com)|https?:\/\/(?:up|upload)(?:-z\d)?\.qiniu(?:p|io)?\.com/;

export default defineSink({
  id: 'form-uploads',
  target: 'upload',
  name: { en: 'object storage', 'zh-CN': '上传到对象存储的表单' },
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api/network/upload/wx.uploadFile.html',
  patterns: MINI_PROGRAM_CALLS.map((from) => ({ from, members: ['uploadFile'], options: { at: 0, properties: ['formData', 'fileName'] }, when: { at: 0, text: VENDORS } })),
  examples: {
    finds: [
      'uni.uploadFile({ url: "https://upload.qiniup.com", filePath, name: "file", formData: { key: "a.png", "x:phone": phone } })',
      'wx.uploadFile({ url: "https://mall.oss-cn-hangzhou.aliyuncs.com", filePath, name: "file", formData: { key: `cards/${user.idCard}.jpg`, idCard: user.idCard } })',
    ],
    ignores: [
      'uni.uploadFile({ url: "/upload", filePath, name: "file", formData: { phone } })',
      'uni.uploadFile({ url: "https://api.mall.example.com/upload", filePath, name: "file", formData: { phone } })',
      'wx.uploadFile({ url: "https://mall.oss-cn-hangzhou.aliyuncs.com", filePath, name: "file", formData: { key: "a.png", policy } })',
    ],
  },
});
