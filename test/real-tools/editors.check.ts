/** Other editors with the language server, set up as the pages say, and the server of the ESLint extension beside ours. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node.js';
import { analyze } from '../../core/index.ts';
import { root } from '../tools/paths.ts';
import { project, run, tool } from './tools.ts';

const LEAK = 'console.log(order.mobile);\n';
const SERVER = join(root, 'eslint-plugin/command/dist/language-server.cjs');

function block(page: string, language: string): string {
  const [, text = ''] = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(readFileSync(join(root, 'docs', page), 'utf8')) ?? [];
  assert.notEqual(text, '');
  return text;
}

for (const page of ['editors.md', 'editors.zh-CN.md']) {
  describe(`docs/${page}`, () => {
    it('Neovim shows a warning and offers repairs', () => {
      const ask = `
        vim.wait(30000, function() return #vim.diagnostic.get(0) > 0 end, 50)
        local said = vim.diagnostic.get(0)[1] or { message = 'nothing' }
        local answers = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', vim.tbl_extend('force', vim.lsp.util.make_range_params(0, 'utf-16'), { range = { start = { line = 0, character = 14 }, ['end'] = { line = 0, character = 14 } }, context = { diagnostics = {} } }), 20000)
        local actions = 0
        for _, answer in pairs(answers or {}) do actions = actions + #(answer.result or {}) end
        io.stdout:write('SAID ' .. said.message .. ' ACTIONS ' .. actions .. '\\n')`;
      const cwd = project({ 'package.json': '{}\n', 'a.js': LEAK, 'nvim/init.lua': block(page, 'lua').replace("{ 'npx', 'pi-guard-language-server' }", `{ ${JSON.stringify(process.execPath)}, ${JSON.stringify(SERVER)} }`), 'ask.lua': ask });
      const { out, err } = run('nvim', ['--headless', '-n', '-u', 'nvim/init.lua', 'a.js', '-c', 'luafile ask.lua', '-c', 'qa!'], { cwd });
      assert.match(out + err, /SAID (?:Mobile number|手机号).* ACTIONS [1-9]/);
    });

    it('Helix shows a warning', async () => {
      const settings = block(page, 'toml').replace('command = "npx"', `command = ${JSON.stringify(process.execPath)}`).replace('args = ["pi-guard-language-server"]', `args = [${JSON.stringify(SERVER)}]`);
      const cwd = project({ 'package.json': '{}\n', 'a.js': LEAK, '.settings/helix/languages.toml': settings });
      // A terminal of its own: `script` gives it one, and what Helix draws stands in the file.
      const child = spawn('script', ['-qefc', 'stty rows 40 cols 300; exec hx -v a.js', 'screen.txt'], { cwd, stdio: ['pipe', 'ignore', 'ignore'], env: { ...process.env, XDG_CONFIG_HOME: join(cwd, '.settings'), TERM: 'xterm-256color', LC_ALL: 'C.UTF-8', LANG: 'en_US.UTF-8' } });
      try {
        const shown = (): string => (existsSync(join(cwd, 'screen.txt')) ? readFileSync(join(cwd, 'screen.txt'), 'utf8').split('\u001b[').map((part) => part.replace(/^[0-9;?]*[a-z]/i, '')).join('') : '');
        const until = Date.now() + 25_000;
        while (!shown().includes('●') && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 200));
        // The list of problems: beside the code there are marks alone.
        child.stdin.write(' d');
        while (!/unmasked|脱敏|no-log-personal/.test(shown()) && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 200));
        assert.match(shown(), /unmasked|脱敏|no-log-personal/, shown().replace(/\s+/g, " ").slice(0, 1500));
      } finally {
        child.stdin.write('\u001b:q!\r');
        await new Promise((resolve) => {
          child.once('exit', resolve);
          setTimeout(() => child.kill('SIGKILL'), 3_000);
        });
      }
    });
  });
}

interface Report {
  readonly items?: readonly { readonly source?: string; readonly code?: string | number; readonly range: { readonly start: { readonly line: number; readonly character: number }; readonly end: { readonly line: number; readonly character: number } } }[];
}

describe('the server of the ESLint extension', () => {
  it('says of our rules what the extension hides ours by: source, code, and a place that overlaps', async () => {
    const text = `console.log('a', order.mobile,\n  order.idCard);\nlocalStorage.setItem('p', order.bankCardNo);\n`;
    const cwd = project({ 'package.json': '{ "type": "module" }\n', 'eslint.config.js': "import piGuard from 'eslint-plugin-pi-guard';\nexport default [piGuard.configs.recommended];\n", 'a.js': text, 'node_modules/.keep': '' });
    symlinkSync(tool('eslint'), join(cwd, 'node_modules/eslint'));
    symlinkSync(join(root, 'eslint-plugin'), join(cwd, 'node_modules/eslint-plugin-pi-guard'));
    const child = spawn(process.execPath, [tool('vscode-langservers-extracted/bin/vscode-eslint-language-server'), '--stdio'], { cwd });
    try {
      const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
      const settings = { validate: 'on', run: 'onType', packageManager: 'npm', useESLintClass: true, useFlatConfig: true, experimental: { useFlatConfig: true }, codeAction: { disableRuleComment: { enable: true, location: 'separateLine' }, showDocumentation: { enable: true } }, codeActionOnSave: { mode: 'all' }, format: false, quiet: false, onIgnoredFiles: 'off', options: {}, rulesCustomizations: [], problems: { shortenToSingleLine: false }, nodePath: null, workingDirectory: { directory: cwd }, workspaceFolder: { uri: pathToFileURL(cwd).href, name: 'shop' } };
      connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => settings));
      connection.onRequest('client/registerCapability', () => null);
      const pushed: Report['items'][] = [];
      connection.onNotification('textDocument/publishDiagnostics', ({ diagnostics }: { diagnostics: Report['items'] }) => void pushed.push(diagnostics));
      connection.listen();
      const folder = pathToFileURL(cwd).href;
      await connection.sendRequest('initialize', { processId: process.pid, rootUri: folder, workspaceFolders: [{ uri: folder, name: 'shop' }], capabilities: { workspace: { configuration: true, workspaceFolders: true }, textDocument: { diagnostic: {} } } });
      await connection.sendNotification('initialized', {});
      const uri = pathToFileURL(join(cwd, 'a.js')).href;
      await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'javascript', version: 1, text } });
      const pulled = (await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } })) as Report;
      const items = (pulled.items ?? []).length > 0 ? pulled.items ?? [] : pushed.flatMap((list) => list ?? []);
      const offset = ({ line, character }: { line: number; character: number }): number => text.split('\n').slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
      const { findings } = analyze({ path: join(cwd, 'a.js'), text });
      assert.equal(items.length, findings.length);
      for (const { ruleId, range } of findings) assert.ok(items.some(({ source, code, range: { start, end } }) => source === 'eslint' && code === `pi-guard/${ruleId}` && offset(start) < range.end && range.start < offset(end)), ruleId);
    } finally {
      child.kill();
    }
  });
});
