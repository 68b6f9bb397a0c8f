import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'installed-apps',
  name: { en: 'list of installed apps', 'zh-CN': '已安装应用列表' },
  category: 'device',
  level: 'low',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      medium: [
        'installed apps', 'app list of device', 'installed packages', 'package list of device', 'running processes',
      ],
    },
    pinyin: {
      medium: [
        'yingyongliebiao', 'anzhuangliebiao',
      ],
    },
    zh: {
      medium: [
        '应用列表', '已安装应用', '软件列表',
      ],
    },
  },
  examples: {
    finds: [
      'installedApps', 'yingyongliebiao', '应用列表',
    ],
    ignores: [
      'appList', 'packageList',
    ],
  },
});
