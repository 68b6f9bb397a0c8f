import { defineAnswer } from '../../define-answer.ts';

/** What tells one device from all others. */
export default defineAnswer({
  id: 'device-identifiers',
  doc: 'https://github.com/react-native-device-info/react-native-device-info#getuniqueid',
  calls: [
    { from: { module: 'react-native-device-info' }, members: ['UniqueId', 'AndroidId', 'SerialNumber', 'MacAddress'].flatMap((name) => [`get${name}`, `get${name}Sync`]) },
    { from: { module: 'expo-application' }, members: ['getAndroidId', 'getIosIdForVendorAsync'] },
  ],
  fields: [{ name: '', kind: 'device-identifier' }],
  examples: {
    finds: [
      'import DeviceInfo from "react-native-device-info"; console.log(DeviceInfo.getUniqueIdSync())',
      'import { getUniqueId } from "react-native-device-info"; const id = await getUniqueId(); console.log("id " + id)',
      'import * as Application from "expo-application"; console.log(Application.getAndroidId())',
    ],
    ignores: [
      'import DeviceInfo from "react-native-device-info"; console.log(DeviceInfo.getModel(), DeviceInfo.getVersion())',
      'import DeviceInfo from "react-native-device-info"; console.log(DeviceInfo.getBatteryLevelSync())',
      'console.log(box.getUniqueId())',
    ],
  },
});
