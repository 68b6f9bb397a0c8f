import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { poll } from '../poll.ts';
import { findingsOf, locate, positionOf, set, show, waitForUnderlined, write } from './editor.ts';

const LEAKS = 'export function show(member) {\n  console.log(member.mobile);\n  console.log(member.gender);\n}\n';

describe('settings', () => {
  afterEach(async () => {
    for (const name of ['enable', 'preset', 'run', 'severity'] as const) await set(name, undefined);
  });

  it('piGuard.preset: strict adds findings', async () => {
    const document = await show('settings/preset.js', LEAKS);
    await waitForUnderlined(document, ['member.mobile']);
    await set('preset', 'strict');
    await waitForUnderlined(document, ['member.mobile', 'member.gender']);
    await set('preset', undefined);
    await waitForUnderlined(document, ['member.mobile']);
  });

  it('piGuard.enable: false clears them all', async () => {
    const document = await show('settings/enable.js', LEAKS);
    await waitForUnderlined(document, ['member.mobile']);
    await set('enable', false);
    await waitForUnderlined(document, []);
    await set('enable', true);
    await waitForUnderlined(document, ['member.mobile']);
  });

  it('piGuard.severity: level shows the worst as errors', async () => {
    const document = await show('settings/severity.js', LEAKS);
    await waitForUnderlined(document, ['member.mobile']);
    await set('severity', 'level');
    await poll('an error', 10_000, () => findingsOf(document)[0]?.severity === vscode.DiagnosticSeverity.Error);
  });

  it('piGuard.run: save waits for the file to be saved', async () => {
    await set('run', 'save');
    const document = await show('settings/run.js', LEAKS);
    await waitForUnderlined(document, ['member.mobile']);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, positionOf(document, '}'), '  console.log(member.idCard);\n');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await waitForUnderlined(document, ['member.mobile']);
    assert.ok(await document.save());
    await waitForUnderlined(document, ['member.mobile', 'member.idCard']);
  });
});

describe('pi-guard.json', () => {
  const CODE = 'export function show(pupil) {\n  console.log(pupil.xueji);\n}\n';

  it('adds words of the project, and is read again when it changes', async () => {
    write('school/pi-guard.json', '{ "words": { "id-card": ["xueji"] } }\n');
    const document = await show('school/pupil.js', CODE);
    await waitForUnderlined(document, ['pupil.xueji']);
    write('school/pi-guard.json', '{ "ignoreNames": ["xueji"] }\n');
    await waitForUnderlined(document, []);
  });

  it('names what it does not understand, in its own file', async () => {
    write('mistaken/pi-guard.json', '{ "presett": "strict" }\n');
    await waitForUnderlined(await show('mistaken/order.js', 'export function ship(order) {\n  console.log(order.mobile);\n}\n'), ['order.mobile']);
    const configuration = await vscode.workspace.openTextDocument(locate('mistaken/pi-guard.json'));
    const [problem] = await waitForUnderlined(configuration, ['"presett"']);
    assert.match(problem?.message ?? '', /presett.*preset/);
    assert.equal(configuration.getText(problem?.range), '"presett"');
    await vscode.window.showTextDocument(configuration);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    assert.match(findingsOf(configuration)[0]?.message ?? '', /presett.*preset/, 'it stays while the file is open');
    assert.deepEqual(vscode.languages.getDiagnostics(configuration.uri).length, 1, 'and nobody says it twice');
  });
});
