import { defineKind } from '../../../define.ts';

export default defineKind({
  id: 'sms-otp',
  name: { en: 'verification code', 'zh-CN': '验证码' },
  category: 'credential',
  level: 'high',
  terms: {
    en: {
      high: [
        'sms code', 'sms verify code', 'sms captcha', 'sms captcha code', 'verify code', 'verification code',
        'dynamic code', 'dynamic password', 'otp', 'otp code', 'one time password',
      ],
      medium: [
        'valid code', 'mobile code', 'phone code',
      ],
    },
    pinyin: {
      high: [
        'yanzhengma', 'duanxinyanzhengma', 'dongtaima', 'dongtaikouling', 'dxyzm',
      ],
      medium: [
        'yzm',
      ],
    },
    abbr: {
      medium: [
        'dtkl',
      ],
    },
    zh: {
      high: [
        '验证码', '短信验证码', '动态码', '动态口令',
      ],
    },
  },
  examples: {
    finds: [
      'smsCode', 'smsVerifyCode', 'yanzhengma', 'yzm', 'userYzm', '验证码',
    ],
    ignores: [
      'captchaEnabled', 'captchaUrl', 'codeUrl', 'sendCode', 'code', 'verifyCodeTimer', 'smsTemplateCode',
      'authCode', 'yzmImg', 'yzmUrl', 'showYzm', 'yzmTimer', 'getYzm',
    ],
  },
});
