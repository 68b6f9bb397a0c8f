import * as vscode from 'vscode';
import assert from 'node:assert/strict';
import { positionOf, offersAt, show, waitForUnderlined } from './editor.ts';

const LEAKS = 'export function ship(order) {\n  console.log(order.mobile);\n  console.log(order.idCard);\n}\n';
const RULE = 'pi-guard/no-log-personal-info';

describe('beside ESLint', () => {
  const eslint = vscode.languages.createDiagnosticCollection('stand-in');
  after(() => eslint.dispose());

  /** What ESLint's extension says about a place. */
  function says(document: vscode.TextDocument, code: string, rule: string): vscode.Diagnostic {
    const start = positionOf(document, code);
    const diagnostic = new vscode.Diagnostic(new vscode.Range(start, start.translate(0, code.length)), 'said by ESLint', vscode.DiagnosticSeverity.Warning);
    diagnostic.source = 'eslint';
    diagnostic.code = { value: rule, target: vscode.Uri.parse('https://example.org/rule') };
    return diagnostic;
  }

  it('a finding is shown once, and comes back when ESLint is silent', async () => {
    const document = await show('eslint/order.js', LEAKS);
    await waitForUnderlined(document, ['order.mobile', 'order.idCard']);
    eslint.set(document.uri, [says(document, 'order.mobile', RULE), says(document, 'order.idCard', 'no-console')]);
    await waitForUnderlined(document, ['order.idCard']);
    assert.ok((await offersAt(document, 'mobile')).some(({ title }) => title.startsWith('Mask')), 'our repairs stay');
    eslint.set(document.uri, []);
    const gone = Date.now();
    await waitForUnderlined(document, ['order.mobile', 'order.idCard']);
    assert.ok(Date.now() - gone < 1_000);
  });
});
