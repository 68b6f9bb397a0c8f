import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import * as vscode from 'vscode';
import { poll } from '../poll.ts';
import { locate, read, show, take, waitForUnderlined, write } from './editor.ts';

const LEAK = 'export function ship(order) {\n  console.log(order.mobile);\n}\n';

describe('teaching', () => {
  it('writes a name to the nearest pi-guard.json, saves it, and takes it back as a whole', async () => {
    write('taught/pi-guard.json', '{\n  // ours\n  "ignoreNames": ["xueji"]\n}\n');
    const document = await show('taught/order.js', LEAK);
    await waitForUnderlined(document, ['order.mobile']);
    await take(document, 'mobile', '“mobile” is no personal information in this project');
    await waitForUnderlined(document, []);
    assert.equal(read('taught/pi-guard.json'), '{\n  // ours\n  "ignoreNames": ["xueji", "mobile"]\n}\n');
    await vscode.commands.executeCommand('piGuard.undoLesson');
    await waitForUnderlined(document, ['order.mobile']);
    assert.equal(read('taught/pi-guard.json'), '{\n  // ours\n  "ignoreNames": ["xueji"]\n}\n');
  });

  it('creates the file where there is none, and removes it again', async () => {
    const document = await show('untaught/order.js', LEAK);
    await waitForUnderlined(document, ['order.mobile']);
    await take(document, 'mobile', '“mobile” is no personal information in this project');
    await waitForUnderlined(document, []);
    assert.match(read('pi-guard.json'), /"mobile"/);
    await vscode.commands.executeCommand('piGuard.undoLesson');
    await poll('the file to go', 10_000, () => !existsSync(locate('pi-guard.json').fsPath));
    await waitForUnderlined(document, ['order.mobile']);
  });
});
