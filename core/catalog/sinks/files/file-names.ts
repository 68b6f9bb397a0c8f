import { defineSink, type SinkPattern } from '../../define.ts';
import { FILE_MODULES } from '../../platforms/server-modules.ts';

const named = (members: readonly string[], position: number): SinkPattern => ({ from: { module: FILE_MODULES }, members, values: [position], isBeside: true, isGuess: true, least: 'medium' });

/** Names of files stand in addresses, listings, backups and logs, whatever is in the file. */
export default defineSink({
  id: 'file-names',
  target: 'file',
  name: { en: 'the name of a file', 'zh-CN': '文件名' },
  doc: 'https://nodejs.org/api/fs.html#file-paths',
  patterns: [
    named(['writeFile', 'writeFileSync', 'appendFile', 'appendFileSync', 'createWriteStream', 'mkdir', 'mkdirSync', 'outputFile', 'outputFileSync'], 0),
    named(['rename', 'renameSync', 'copyFile', 'copyFileSync', 'move', 'moveSync', 'copy', 'copySync'], 1),
  ],
  examples: {
    finds: [
      'import fs from "fs"; fs.writeFileSync(`./upload/${phone}.jpg`, file)',
      'const fs = require("fs"); fs.renameSync(from, "./upload/" + user.idCard + ".jpg")',
      'import { createWriteStream } from "node:fs"; createWriteStream(`./cards/${user.idCard}.png`)',
    ],
    ignores: [
      'import fs from "fs"; fs.writeFileSync(`./upload/${user.id}.jpg`, file)',
      'import fs from "fs"; fs.renameSync(`./upload/${phone}.jpg`, `./upload/${user.id}.jpg`)',
      'import fs from "./files"; fs.writeFileSync(phone, file)',
      'import fs from "fs"; fs.unlinkSync(`./upload/${phone}.jpg`)',
    ],
  },
});
