import { defineSink } from '../../define.ts';

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error'];

export default defineSink({
  id: 'tauri-log',
  target: 'log',
  name: { en: 'the app’s log', 'zh-CN': '应用日志' },
  doc: 'https://v2.tauri.app/plugin/logging/',
  patterns: [{ from: { module: ['@tauri-apps/plugin-log', 'tauri-plugin-log-api'], exports: LEVELS }, values: [0] }],
  examples: {
    finds: ['import { info } from "@tauri-apps/plugin-log"; info(`in ${user.phone}`)', 'import * as tauri from "@tauri-apps/plugin-log"; tauri.error("out " + phone)'],
    ignores: ['import { info } from "@tauri-apps/plugin-log"; info("in " + user.id)', 'import { info } from "./panel"; info(phone)', 'import { attachConsole } from "@tauri-apps/plugin-log"; attachConsole(phone)'],
  },
});
