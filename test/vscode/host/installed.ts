import assert from 'node:assert/strict';
import { join, sep } from 'node:path';
import * as vscode from 'vscode';
import { LAYOUT } from '../layout.ts';
import { root, show, waitForUnderlined } from './editor.ts';

describe('the extension', () => {
  it('is the installed one and wakes up with the first file of its languages', async () => {
    const extension = vscode.extensions.getExtension('pi-guard.vscode-pi-guard');
    assert.ok(extension, 'it is installed');
    assert.ok(extension.extensionPath.startsWith(join(root(), LAYOUT.extensions) + sep), extension.extensionPath);
    const document = await show('installed/order.js', 'export function ship(order) {\n  console.log(order.mobile);\n}\n');
    await waitForUnderlined(document, ['order.mobile']);
    assert.ok(extension.isActive);
  });
});
