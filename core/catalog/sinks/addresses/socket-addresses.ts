import { defineSink } from '../../define.ts';
import { MINI_PROGRAM_HOSTS } from '../../platforms/mini-program-hosts.ts';

const options = { at: 0, properties: ['url'] };

/** The path of a socket's address; its query is recognised by its text. */
export default defineSink({
  id: 'socket-addresses',
  target: 'url',
  name: { en: 'a socket address', 'zh-CN': 'WebSocket 网址' },
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api/network/websocket/wx.connectSocket.html',
  patterns: [
    { from: { global: MINI_PROGRAM_HOSTS }, members: ['connectSocket'], options },
    { from: { module: '@tarojs/taro' }, members: ['connectSocket'], options },
    { from: { global: ['WebSocket', 'EventSource'] }, values: [0] },
    { from: { module: 'reconnecting-websocket' }, values: [0] },
  ],
  examples: {
    finds: [
      'uni.connectSocket({ url: "wss://chat.example.com/send/" + user.phone })',
      'import Taro from "@tarojs/taro"; Taro.connectSocket({ url: `wss://chat.example.com/${phone}` })',
      'new WebSocket(`wss://chat.example.com/${user.phone}`)',
      'new EventSource("/events/" + phone)',
    ],
    ignores: [
      'uni.connectSocket({ url: "wss://chat.example.com/room/" + user.id })',
      'uni.connectSocket({ url: "wss://chat.example.com", header: { "x-phone": phone } })',
      'uni.sendSocketMessage({ data: phone })',
      'import WebSocket from "./socket"; new WebSocket("/send/" + phone)',
    ],
  },
});
