import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, waitForFindings } from './editor.ts';

describe('diagnostics', () => {
  it('are there', async () => {
    const document = await open('a.js');
    const [finding] = await waitForFindings(document, 1);
    assert.equal(finding?.message, 'Mobile number reaches the log unmasked');
    assert.ok(vscode.version);
  });
});
