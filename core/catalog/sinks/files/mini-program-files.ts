import { defineSink } from '../../define.ts';

const MANAGERS = ['wx', 'uni', 'tt', 'my', 'qq', 'swan', 'ks', 'Taro'].map((host) => `${host}.getFileSystemManager()`);
const options = { at: 0, properties: ['data'] };

export default defineSink({
  id: 'mini-program-files',
  target: 'file',
  name: { en: 'a mini-program file', 'zh-CN': '小程序本地文件' },
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.writeFile.html',
  patterns: [
    { from: { global: MANAGERS }, members: ['writeFile', 'appendFile'], options },
    { from: { global: MANAGERS }, members: ['writeFileSync', 'appendFileSync'], values: [1] },
    { from: { module: '@tarojs/taro', exports: ['getFileSystemManager'] }, members: ['writeFile', 'appendFile'], options },
    { from: { module: '@tarojs/taro', exports: ['getFileSystemManager'] }, members: ['writeFileSync', 'appendFileSync'], values: [1] },
  ],
  examples: {
    finds: [
      'wx.getFileSystemManager().writeFile({ filePath: path, data: phone })',
      'const files = wx.getFileSystemManager(); files.appendFileSync(path, user.phone)',
      'import Taro from "@tarojs/taro"; Taro.getFileSystemManager().writeFileSync(path, JSON.stringify({ phone }))',
    ],
    ignores: [
      'wx.getFileSystemManager().writeFile({ filePath: phone, data: "" })',
      'wx.getFileSystemManager().readFileSync(phone)',
      'function save(wx) { wx.getFileSystemManager().writeFileSync(path, phone); }',
      'wx.getBoard().writeFile({ data: phone })',
    ],
  },
});
