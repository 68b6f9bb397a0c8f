import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { poll } from '../poll.ts';
import { findingsOf, locate, write } from './editor.ts';

const LEAK = 'export function ship(order) {\n  console.log(order.mobile);\n}\n';

describe('the whole workspace', () => {
  it('is scanned: findings in files that are not open', async () => {
    write('scanned/a.js', LEAK);
    write('scanned/b.js', LEAK);
    await vscode.commands.executeCommand('piGuard.scanWorkspace');
    for (const path of ['scanned/a.js', 'scanned/b.js']) {
      const found = vscode.languages.getDiagnostics(locate(path)).filter(({ source }) => source === 'PI Guard');
      assert.equal(found.length, 1, path);
    }
  });

  it('is walked through: the next finding of the next file', async () => {
    const document = await vscode.workspace.openTextDocument(locate('scanned/a.js'));
    const editor = await vscode.window.showTextDocument(document);
    await poll('the finding', 10_000, () => findingsOf(document).length === 1);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('piGuard.nextFinding');
    assert.equal(vscode.window.activeTextEditor?.selection.active.line, 1);
    await vscode.commands.executeCommand('piGuard.nextFinding');
    assert.match(vscode.window.activeTextEditor?.document.uri.path ?? '', /scanned\/b\.js$/);
    await vscode.commands.executeCommand('piGuard.previousFinding');
    assert.match(vscode.window.activeTextEditor?.document.uri.path ?? '', /scanned\/a\.js$/);
  });
});
