import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve, relative } from 'node:path';
import { ESLint, type Linter } from 'eslint';
import plugin from 'eslint-plugin-pi-guard';
import * as parser from 'eslint-plugin-pi-guard/parser';

async function main(): Promise<number> {
  const root = resolve(process.argv[2] ?? '.');
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: [{ files: ['**/*.{js,cjs,mjs,jsx,ts,cts,mts,tsx,vue}'], languageOptions: { parser: parser as Linter.Parser }, ...plugin.configs.recommended }],
  });
  let count = 0;
  for (const file of listFiles(root)) {
    const [result] = await eslint.lintText(readFileSync(file, 'utf8'), { filePath: file });
    for (const message of result?.messages ?? []) {
      count++;
      console.log(`${relative(root, file)}:${message.line}:${message.column} ${message.message}`);
    }
  }
  return count > 0 ? 1 : 0;
}

function* listFiles(folder: string): Generator<string> {
  if (statSync(folder).isFile()) return yield folder;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !/^(?:node_modules|\.git|dist)$/.test(entry.name)) yield* listFiles(path);
    else if (entry.isFile() && /\.(?:[cm]?[jt]sx?|vue)$/.test(entry.name)) yield path;
  }
}

void main().then((code) => {
  process.exitCode = code;
});
