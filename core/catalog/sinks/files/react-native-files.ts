import { defineSink } from '../../define.ts';

export default defineSink({
  id: 'react-native-files',
  target: 'file',
  name: { en: 'a file of the app', 'zh-CN': '应用内的文件' },
  doc: 'https://github.com/itinance/react-native-fs#writefilefilepath-string-contents-string-encoding-string-promisevoid',
  patterns: [
    { from: { module: ['react-native-fs', '@dr.pogodin/react-native-fs'] }, members: ['writeFile', 'appendFile', 'write'], values: [1] },
    { from: { module: ['react-native-blob-util', 'rn-fetch-blob'] }, members: ['writeFile', 'appendFile', 'createFile'], values: [1] },
    { from: { module: ['expo-file-system', 'expo-file-system/legacy'] }, members: ['writeAsStringAsync'], values: [1] },
  ],
  examples: {
    finds: [
      'import RNFS from "react-native-fs"; RNFS.writeFile(RNFS.DocumentDirectoryPath + "/u.txt", phone)',
      'import RNFS from "react-native-fs"; await RNFS.appendFile(path, JSON.stringify({ tel: user.phone }) + "\\n", "utf8")',
      'import ReactNativeBlobUtil from "react-native-blob-util"; ReactNativeBlobUtil.fs.writeFile(path, phone, "utf8")',
      'import * as FileSystem from "expo-file-system"; await FileSystem.writeAsStringAsync(path, phone)',
    ],
    ignores: [
      'import RNFS from "react-native-fs"; RNFS.readFile(phone)',
      'import RNFS from "react-native-fs"; RNFS.appendFile(path, String(phone.length))',
      'import RNFS from "./files"; RNFS.writeFile(path, phone)',
      'import * as FileSystem from "expo-file-system"; await FileSystem.readAsStringAsync(path, phone)',
    ],
  },
});
