import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'crashlytics',
  target: 'share',
  name: { en: 'Crashlytics', 'zh-CN': 'Crashlytics 崩溃上报' },
  doc: 'https://rnfirebase.io/crashlytics/usage',
  patterns: [
    { from: { module: '@react-native-firebase/crashlytics' }, members: ['log', 'recordError', 'setUserId', 'setAttribute', 'setAttributes'] },
    { from: { global: 'firebase.crashlytics()' }, members: ['log', 'recordError', 'setUserId', 'setAttribute', 'setAttributes'] },
  ],
  examples: {
    finds: [
      'import crashlytics from "@react-native-firebase/crashlytics"; crashlytics().log("call " + phone)',
      'import crashlytics from "@react-native-firebase/crashlytics"; crashlytics().setAttributes({ tel: user.phone })',
      'import { getCrashlytics, log } from "@react-native-firebase/crashlytics"; log(getCrashlytics(), phone)',
    ],
    ignores: [
      'import crashlytics from "@react-native-firebase/crashlytics"; crashlytics().log("call " + phone.length)',
      'import crashlytics from "@react-native-firebase/crashlytics"; try { save(phone) } catch (error) { crashlytics().recordError(error) }',
      'import crashlytics from "./crashlytics"; crashlytics().log(phone)',
    ],
  },
});
