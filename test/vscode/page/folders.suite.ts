import assert from 'node:assert/strict';
import { poll } from '../poll.ts';
import { LEAK } from './leak.ts';
import { useWindow } from './use-window.ts';

const BOTH = 'export function ship(order) {\n  console.log(order.mobile);\n  console.log(order.idCard);\n}\n';

describe('a window with several folders', () => {
  const window = useWindow({
    opened: 'both.code-workspace',
    files: {
      'both.code-workspace': JSON.stringify({ folders: [{ path: 'shop' }, { path: 'bank' }, { path: 'old' }] }),
      'shop/pi-guard.json': '{\n  "ignoreNames": ["mobile"]\n}\n',
      'shop/cart.js': BOTH,
      'bank/pi-guard.json': '{ "rules": { "no-log-personal-info": "error" } }\n',
      'bank/account.js': BOTH,
      'bank/card.js': LEAK.replace('mobile', 'bankCard'),
      'old/.vscode/settings.json': '{ "piGuard.enable": false }\n',
      'old/legacy.js': BOTH,
    },
  });

  it('reads each file by the pi-guard.json and the settings of its own folder', async () => {
    for (const [file, status, errors] of [['cart.js', 'PI Guard 1', 0], ['account.js', 'PI Guard 2', 2], ['legacy.js', 'PI Guard', 0]] as const) {
      await window().openFile(file);
      await window().waitForStatus(status);
      await poll(`errors in ${file}`, 20_000, async () => (await window().editor.locator('.squiggly-error').count()) === errors);
    }
  });

  it('scans all of them', async () => {
    await window().runCommand('PI Guard: Scan Workspace');
    for (const place of [/cart\.js:3 · shop/, /account\.js:2 · bank/, /account\.js:3 · bank/, /card\.js:2 · bank/]) await window().findings.filter({ hasText: place }).waitFor();
    assert.equal(await window().findings.filter({ hasText: /legacy\.js|cart\.js:2/ }).count(), 0);
  });

  it('teaches the folder that the file is in', async () => {
    await window().openFile('account.js');
    await window().waitForStatus('PI Guard 2');
    await (await window().openFixes('idCard', '“idCard” is no personal information')).click();
    await window().waitForStatus('PI Guard 1');
    assert.match(window().read('bank/pi-guard.json'), /"idCard"/);
    assert.equal(window().read('shop/pi-guard.json'), '{\n  "ignoreNames": ["mobile"]\n}\n');
    await window().openFile('cart.js');
    await window().waitForStatus('PI Guard 1');
  });
});
