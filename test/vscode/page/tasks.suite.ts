/** What somebody wants in the first quarter of an hour, found without documentation: by what the window shows. */
import assert from 'node:assert/strict';
import { poll } from '../poll.ts';
import { useWindow } from './use-window.ts';

const FILES = {
  'package.json': '{ "name": "shop" }\n',
  'src/api/login.js': "export function signIn(form) {\n  console.log('sign in', form.password);\n}\n",
  'src/pages/order.js':
    "import { post } from '../request.js';\nexport function show(order) {\n  console.log(order.mobile);\n  localStorage.setItem('address', order.address);\n  location.href = '/pay?mobile=' + order.mobile;\n  return post('/orders', order.id);\n}\n",
  'src/pages/patient.js': 'export function admit(patient) {\n  console.log(patient.idCard, patient.diagnosis);\n}\n',
  'src/request.js': 'export const post = (url, body) => fetch(url, { method: "POST", body });\n',
  'src/key.js': `export const password = '${['Kiwi#', '2044'].join('')}';\n`,
};
const TIMEOUT = 20_000;

describe('ten tasks of somebody new', () => {
  const window = useWindow({ files: FILES });
  const tree = () => window().findings;

  /** The list closes when the view takes the focus meanwhile: a user opens it again. */
  async function group(by: string): Promise<void> {
    const row = window().page.locator('.quick-input-list .monaco-list-row').filter({ hasText: by }).first();
    await poll(`the choice ${by}`, TIMEOUT, async () => {
      await window().viewButton(/Group/).click();
      return row.click({ timeout: 3_000 }).then(() => true, () => false);
    });
  }

  it('1. sees a first warning', async () => {
    await window().openFile('order.js');
    await window().squiggles.first().waitFor();
  });

  it('2. learns why', async () => {
    const hover = await window().hover('mobile');
    for (const text of ['Quick fix', 'Art. 42']) await hover.getByText(text).first().waitFor();
  });

  it('3. repairs it', async () => {
    await (await window().openFixes('mobile', 'Mask')).click();
    await window().page.keyboard.press('Control+s');
    await poll('the masked value', TIMEOUT, () => !window().read('src/pages/order.js').includes('console.log(order.mobile)'));
  });

  it('4. ignores a name', async () => {
    await window().openFile('patient.js');
    await (await window().openFixes('diagnosis', '“diagnosis” is no personal information')).click();
    await poll('the lesson', TIMEOUT, () => window().exists('pi-guard.json') && /"ignoreNames": \["diagnosis"\]|"diagnosis"/.test(window().read('pi-guard.json')));
  });

  it('5. accepts a value', async () => {
    await window().openFile('key.js');
    await window().squiggles.first().waitFor();
    await (await window().openFixes(`'${['Kiwi#', '2044'].join('')}'`, 'Accept this value')).click();
    await window().squiggles.first().waitFor({ state: 'detached' });
    assert.match(window().read('pi-guard.json'), /sha256:/);
    const said = window().page.locator('.notification-toast').filter({ hasText: /Findings gone: 1, in files: 1\. Only files that are open were counted/ });
    await said.getByRole('button', { name: 'Undo' }).click();
    await window().squiggles.first().waitFor();
    await (await window().openFixes(`'${['Kiwi#', '2044'].join('')}'`, 'Accept this value')).click();
    await window().squiggles.first().waitFor({ state: 'detached' });
  });

  it('6. scans everything', async () => {
    await window().chooseFromMenu('Scan the workspace');
    await tree().filter({ hasText: 'login.js:2' }).waitFor();
  });

  it('7. finds the worst file', async () => {
    await group('by file');
    const first = tree().first();
    await poll('the worst file on top', TIMEOUT, async () => /login\.js|order\.js/.test(await first.innerText()));
  });

  it('8. turns a rule down', async () => {
    await window().openFile('login.js');
    await (await window().openFixes('password', 'More about this finding')).click();
    await window().page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Switch pi-guard/no-log-personal-info off' }).first().click();
    await window().squiggles.first().waitFor({ state: 'detached' });
  });

  it('9. knows whether it is running', async () => {
    await window().openFile('login.js');
    await window().waitForStatus('PI Guard 0');
  });

  it('10. sees where phone numbers go', async () => {
    await window().viewButton(/Where Does Data Go/).click();
    const row = window().page.locator('.quick-input-list .monaco-list-row').filter({ hasText: /mobile number/ });
    await row.filter({ hasText: /URL|address/i }).click();
    await tree().filter({ hasText: /^Mobile number/ }).first().waitFor();
    await tree().filter({ hasText: /order\.js:5|order\.js:6/ }).first().waitFor();
  });

  it('sees what was accepted, and takes it back', async () => {
    const rows = window().page.locator('.quick-input-list .monaco-list-row');
    await window().chooseFromMenu('Show what is accepted');
    for (const text of ['“diagnosis” is no personal information', 'An accepted value, digest …', 'pi-guard/no-log-personal-info is switched off']) await rows.filter({ hasText: text }).first().waitFor();
    await rows.filter({ hasText: 'pi-guard/no-log-personal-info is switched off' }).first().click();
    await rows.filter({ hasText: 'Take back' }).first().click();
    await poll('the rule', TIMEOUT, () => !window().read('pi-guard.json').includes('no-log-personal-info'));
    await window().page.locator('.notification-toast').filter({ hasText: /taken back: pi-guard\/no-log-personal-info is switched off”\. Findings that are new or back: \d/ }).waitFor();
  });
});
