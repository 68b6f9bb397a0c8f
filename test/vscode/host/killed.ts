import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { poll } from '../poll.ts';
import { findingsOf, locate, show, write } from './editor.ts';

const LEAK = 'export function ship(order) {\n  console.log(order.mobile);\n}\n';
const PATIENCE = 40_000;

/** Processes of the language server that this host has started. */
function servers(): number[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((id) => {
    try {
      return readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('server.cjs') && new RegExp(`^PPid:\\s+${process.pid}$`, 'm').test(readFileSync(`/proc/${id}/status`, 'utf8'));
    } catch {
      return false;
    }
  });
}

describe('a server that is killed', () => {
  it('comes back with the findings of open files, of text that was never saved, and of the scan', async () => {
    write('killed/closed.js', LEAK);
    const document = await show('killed/open.js', 'export {};\n');
    await vscode.commands.executeCommand('piGuard.scanWorkspace');
    const ofScan = (): number => vscode.languages.getDiagnostics(locate('killed/closed.js')).filter(({ source }) => source === 'PI Guard').length;
    await poll('the scan', PATIENCE, () => ofScan() === 1);
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), LEAK));
    const [before, ...others] = servers();
    assert.ok(before !== undefined && others.length === 0, 'there is one server');
    process.kill(before, 'SIGKILL');
    await poll('another server', PATIENCE, () => servers().some((id) => id !== before));
    await poll('the finding in what was typed', PATIENCE, () => findingsOf(document).length === 1);
    await poll('the finding of the scan', PATIENCE, () => ofScan() === 1);
    assert.ok(document.isDirty && document.getText().includes(LEAK), 'what was typed is there');
  });
});
