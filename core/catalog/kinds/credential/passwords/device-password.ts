import { definePasswordOf } from '../../../passwords/define-password.ts';

/** Of a network or a device in a house: a program gives it to the device, and no login takes its place. */
export default definePasswordOf({
  id: 'device-password',
  name: { en: 'device password', 'zh-CN': '设备密码' },
  called: [
    {
      among: ['pass', 'pwd', 'mima', '密码'],
      endings: ['wifipassword', 'wifipasswd', 'wifipass', 'wifipwd', 'wifimima', 'wlanpassword', 'wlanpwd', 'wirelesspassword', 'wifi密码', '无线密码'],
      name: { en: 'Wi-Fi password', 'zh-CN': 'Wi-Fi 密码' },
    },
    {
      among: ['pass', 'pwd', 'mima', '密码'],
      endings: ['doorpassword', 'doorpwd', 'lockpassword', 'lockpwd', 'gatepassword', 'doorpasscode', 'lockpasscode', 'menjinmima', 'kaimenmima', 'mensuomima', '门禁密码', '开门密码', '开锁密码', '门锁密码'],
      name: { en: 'door password', 'zh-CN': '门锁密码' },
    },
  ],
  terms: {
    en: {
      high: [
        'wifi password', 'wifi passwd', 'wifi pwd', 'wifi pass', 'wi fi password', 'wlan password', 'wlan pwd', 'ap password', 'ap pwd', 'wireless password',
        'router password', 'device password', 'device pwd', 'camera password', 'door password', 'door pwd', 'lock password',
        'lock pwd', 'gate password', 'door passcode', 'lock passcode',
      ],
    },
    pinyin: {
      high: [
        'wifimima', 'menjinmima', 'kaimenmima', 'kaisuomima', 'mensuomima', 'shebeimima',
      ],
    },
    zh: {
      high: [
        'WiFi密码', 'wifi密码', '无线密码', '门禁密码', '开门密码', '开锁密码', '门锁密码', '设备密码',
      ],
    },
  },
  examples: {
    finds: [
      'wifiPassword', 'wifi_pwd', 'device_pwd', 'wifiMima', 'menjinMima', '门禁密码',
    ],
    ignores: [
      'wifiSsid', 'deviceName', 'lockScreen', 'lockPasswordVisible',
    ],
  },
});
