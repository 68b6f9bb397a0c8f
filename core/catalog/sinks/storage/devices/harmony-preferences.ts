import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'harmony-preferences',
  target: 'storage',
  name: { en: 'HarmonyOS preferences', 'zh-CN': '鸿蒙首选项' },
  doc: 'https://developer.huawei.com/consumer/cn/doc/harmonyos-references/js-apis-data-preferences',
  patterns: [
    { from: { module: ['@ohos.data.preferences', '@kit.ArkData', '@ohos.data.storage'] }, members: ['put', 'putSync'], values: [1], key: 0 },
    { from: { global: ['AppStorage', 'PersistentStorage'] }, members: ['persistProp', 'PersistProp'], values: [1], key: 0 },
  ],
  examples: {
    finds: [
      'import preferences from "@ohos.data.preferences"; const box = await preferences.getPreferences(context, "u"); await box.put("phone", res.data)',
      'import { preferences } from "@kit.ArkData"; const box = preferences.getPreferencesSync(context, { name: "u" }); box.putSync("u", user.phone)',
      'PersistentStorage.persistProp("phone", phone)',
    ],
    ignores: [
      'import preferences from "@ohos.data.preferences"; preferences.getPreferencesSync(phone)',
      'import { preferences } from "@kit.ArkData"; preferences.getPreferencesSync(c, {}).putSync("phone", "")',
      'import preferences from "./preferences"; preferences.put("u", phone)',
    ],
  },
});
