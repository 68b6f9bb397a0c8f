import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'face',
  name: { en: 'facial data', 'zh-CN': '人脸信息' },
  category: 'biometric',
  level: 'critical',
  tier: 'C',
  sensitivity: 'pipl28-enumerated',
  terms: {
    en: {
      high: [
        'face feature', 'face template', 'face embedding', 'face vector', 'face descriptor', 'face data', 'face image', 'face img',
        'face photo', 'face base64', 'face token', 'face encoding', 'face id data', 'facial feature', 'facial data',
        'face picture',
      ],
      // Messengers call an avatar so. https://docs.openim.io/sdks/class/user/publicInfo, https://im.sdk.qcloud.com/doc/zh-cn/interfaceV2TIMUserInfo.html
      low: [
        'face id', 'face url',
      ],
    },
    pinyin: {
      high: [
        'renlian', 'renlianxinxi', 'renlianzhaopian', 'renliantezheng',
      ],
    },
    abbr: {
      medium: [
        'rlxx', 'rlzp', 'rltz',
      ],
    },
    zh: {
      high: [
        '人脸', '人脸特征', '人脸照片', '人脸图片', '面部特征', '面部识别特征', '人脸识别特征', '人脸信息',
      ],
    },
  },
  examples: {
    finds: [
      'faceFeature', 'faceTemplate', 'renlian', '人脸',
    ],
    ignores: [
      'interface', 'surface', 'typeface', 'facebook', 'faceElem', 'facePack', 'FacePicker', 'cullFace', 'fontFace',
      'faceGLTF', 'faceWrap', 'userface',
    ],
  },
});
