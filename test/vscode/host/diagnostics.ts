import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { positionOf, show, waitForUnderlined, write } from './editor.ts';

describe('findings', () => {
  it('JavaScript: message, severity, rule and its page', async () => {
    const document = await show('findings/order.js', 'export function ship(order) {\n  console.log(order.mobile, order.mobile.length);\n}\n');
    const [finding] = await waitForUnderlined(document, ['order.mobile']);
    assert.match(finding?.message ?? '', /^Mobile number reaches the console unmasked: mask it/);
    assert.equal(finding?.severity, vscode.DiagnosticSeverity.Warning);
    const code = finding.code as { value: string; target: vscode.Uri };
    assert.equal(code.value, 'pi-guard/no-log-personal-info');
    assert.match(code.target.toString(true), /^command:piGuard\.openRulePage\?.*no-log-personal-info/, 'the page that is shipped');
  });

  it('JavaScript: the places a value comes through', async () => {
    const document = await show('findings/flow.js', 'export function remember(form) {\n  const number = form.idCard;\n\n  localStorage.setItem("id", number);\n}\n');
    const [finding] = await waitForUnderlined(document, ['number']);
    assert.deepEqual(finding?.relatedInformation?.map(({ location }) => location.range.start.line), [1]);
  });

  it('TypeScript: kinds from declared types', async () => {
    const document = await show(
      'findings/order.ts',
      'interface Order { id: string; mobile: string; email: string }\n\nexport function ship(order: Order): void {\n  console.log(order);\n  console.log(order.id);\n}\n',
    );
    await waitForUnderlined(document, ['order']);
  });

  it('TSX: expressions inside markup', async () => {
    const document = await show('findings/card.tsx', 'export const Card = (props: { phone: string }) => (\n  <a onClick={() => console.log(props.phone)}>call</a>\n);\n');
    await waitForUnderlined(document, ['props.phone']);
  });

  it('Vue: script and template of a component', async () => {
    const document = await show(
      'findings/Card.vue',
      '<script setup>\nconst props = defineProps(["idCard"]);\nconsole.log(props.idCard);\n</script>\n\n<template>\n  <a @click="console.log(props.idCard)">证件</a>\n</template>\n',
    );
    await waitForUnderlined(document, ['props.idCard', 'props.idCard']);
  });

  it('follow the typing, and stay while the code around them is half-typed', async () => {
    const document = await show('findings/typing.js', 'export function ship(order) {\n  console.log(order.mobile);\n}\n');
    await waitForUnderlined(document, ['order.mobile']);
    await insertBefore(document, '}', '  console.log(order.idCard);\n');
    await waitForUnderlined(document, ['order.mobile', 'order.idCard']);
    await insertBefore(document, '}', '  const text = `${order.\n');
    await insertBefore(document, 'export', 'if (\n');
    await waitForUnderlined(document, ['order.mobile', 'order.idCard']);
  });
});

describe('findings that rest on another file', () => {
  it('follow what that file stores before it is saved, and go with it', async () => {
    write('kept/package.json', '{ "name": "kept", "private": true }\n');
    const reader = await show('kept/reader.js', 'export const last = () => console.log(localStorage.getItem("last"));\n');
    const writer = await show('kept/writer.js', 'export const keep = (order) => localStorage.setItem("last", order.title);\n');
    await waitForUnderlined(reader, []);
    await replace(writer, 'order.title', 'order.mobile');
    await waitForUnderlined(reader, ['localStorage.getItem("last")']);
    await replace(writer, 'order.mobile', 'order.title');
    await waitForUnderlined(reader, []);
  });
});

async function replace(document: vscode.TextDocument, code: string, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const start = positionOf(document, code);
  edit.replace(document.uri, new vscode.Range(start, start.translate(0, code.length)), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

async function insertBefore(document: vscode.TextDocument, code: string, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, positionOf(document, code), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}
