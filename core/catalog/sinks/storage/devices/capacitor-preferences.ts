import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'capacitor-preferences',
  target: 'storage',
  name: { en: 'the app’s preferences', 'zh-CN': '应用首选项' },
  doc: 'https://capacitorjs.com/docs/apis/preferences#set',
  patterns: [
    { from: { module: ['@capacitor/preferences', '@capacitor/storage'] }, members: ['set'], options: { at: 0, properties: ['value'], keyProperty: 'key' }, values: [] },
    { from: { receiver: ['Plugins.Storage'] }, members: ['set'], options: { at: 0, properties: ['value'], keyProperty: 'key' }, values: [] },
    // https://github.com/ionic-team/ionic-storage#api
    { from: { module: ['@ionic/storage', '@ionic/storage-angular', '@ionic/storage-vue'] }, members: ['set'], values: [1], key: 0 },
  ],
  examples: {
    finds: [
      'import { Preferences } from "@capacitor/preferences"; await Preferences.set({ key: "tel", value: user.phone })',
      'import { Storage } from "@ionic/storage-angular"; class Box { constructor(private shelf: Storage) {} keep() { this.shelf.set("tel", user.phone); } }',
      'import { Plugins } from "@capacitor/core"; await Plugins.Storage.set({ key: "tel", value: JSON.stringify({ phone }) })',
    ],
    ignores: [
      'import { Preferences } from "@capacitor/preferences"; await Preferences.set({ key: "theme", value: user.theme })',
      'import { Preferences } from "@capacitor/preferences"; await Preferences.get({ key: phone })',
      'import { Preferences } from "./preferences"; Preferences.put({ key: "tel", value: phone })',
    ],
  },
});
