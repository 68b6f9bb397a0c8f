import { defineSink } from '../../define.ts';
import { FILE_MODULES } from '../../platforms/server-modules.ts';


export default defineSink({
  id: 'node-fs',
  target: 'file',
  name: { en: 'a file', 'zh-CN': '文件' },
  doc: 'https://nodejs.org/api/fs.html#fswritefilefile-data-options-callback',
  patterns: [
    { from: { module: FILE_MODULES, exports: ['createWriteStream'] }, members: ['write', 'end'], values: [0] },
    { from: { module: FILE_MODULES, exports: ['open'] }, members: ['write', 'writeFile', 'appendFile'], values: [0] },
    { from: { module: FILE_MODULES }, members: ['writeFile', 'writeFileSync', 'appendFile', 'appendFileSync', 'write', 'writeSync'], values: [1] },
    { from: { global: 'Deno' }, members: ['writeTextFile', 'writeTextFileSync', 'writeFile', 'writeFileSync'], values: [1] },
    { from: { global: 'Bun' }, members: ['write'], values: [1] },
    { from: { module: 'bun' }, members: ['write'], values: [1] },
    {
      from: { module: 'fs-extra' },
      members: ['outputFile', 'outputFileSync', 'outputJson', 'outputJSON', 'outputJsonSync', 'outputJSONSync', 'writeJson', 'writeJSON', 'writeJsonSync', 'writeJSONSync'],
      values: [1],
    },
  ],
  examples: {
    finds: [
      'import fs from "fs"; fs.writeFileSync("users.txt", phone)',
      'import { appendFile as add } from "node:fs/promises"; await add("users.csv", `${user.phone}\\n`)',
      'const fs = require("fs"); fs.promises.writeFile("u.json", JSON.stringify({ phone }))',
      'import fs from "node:fs"; const out = fs.createWriteStream("u.csv"); out.write(phone)',
      'import { outputJson } from "fs-extra"; outputJson("u.json", { tel: user.phone })',
      'import { open } from "node:fs/promises"; const file = await open("u.csv", "a"); await file.appendFile(phone)',
      'await Bun.write("u.txt", phone)',
      'await Deno.writeTextFile("u.json", JSON.stringify({ phone }))',
    ],
    ignores: [
      'import fs from "fs"; fs.readFileSync(phone)',
      'import fs from "fs"; fs.writeFileSync(`${phone}.txt`, "")',
      'import fs from "./files"; fs.writeFileSync("u.txt", phone)',
      'import fs from "fs"; fs.writeFileSync("n.txt", String(phone.length))',
      'const Bun = makeOven(); Bun.write("u.txt", phone)',
      'await Deno.readTextFile(phone)',
      'const fs = makeFiles(); fs.writeFile("u.txt", phone)',
    ],
  },
});
