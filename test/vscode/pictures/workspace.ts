/** The view of all findings beside the code of one, and a rule's page beside findings whose looks follow their level. */
import { poll } from '../poll.ts';
import { openWhole, take, widenView, type Language } from './picture.ts';

const SCAN = { en: 'Scan the workspace', 'zh-cn': '扫描工作区' };
const CARD = { en: 'ID card number', 'zh-cn': '身份证号' };

/** A workspace with several leaks. */
const SHOP = {
  'api/login.ts': "export function signIn(form: { account: string; password: string }) {\n  console.log('sign in', form.password);\n}\n",
  'pages/order.ts': "export function show(order: { id: string; mobile: string; address: string }) {\n  localStorage.setItem('order', order.address);\n  location.href = '/pay?mobile=' + order.mobile;\n}\n",
  'pages/patient.ts': "interface Patient {\n  id: string;\n  idCard: string;\n  diagnosis: string;\n}\n\nexport function admit(patient: Patient) {\n  console.log(patient.id, patient.idCard, patient.diagnosis);\n}\n",
};

export async function takeWorkspace(language: Language): Promise<void> {
  const window = await openWhole(SHOP, language);
  try {
    await window.openFile('patient.ts');
    await window.squiggles.first().waitFor();
    await window.chooseFromMenu(SCAN[language]);
    await window.findings.first().waitFor();
    await widenView(window);
    await window.findings.filter({ hasText: CARD[language] }).first().click();
    await window.page.locator('.notification-toast').waitFor({ state: 'detached' });
    await window.page.locator('.part.statusbar').getByText(/patient\.ts|TypeScript/).first().waitFor();
    await window.page.locator('.part.statusbar .codicon-loading').first().waitFor({ state: 'detached' });
    await window.page.mouse.move(900, 500);
    await take(window, 'workspace', language);
  } finally {
    await window.close();
  }
}

const WHERE = { en: /Where Does Data Go/, 'zh-cn': /数据流向哪里/ };
const PHONE = { en: 'mobile number', 'zh-cn': '手机号' };

export async function takeWhere(language: Language): Promise<void> {
  const window = await openWhole({ ...SHOP, 'pages/contact.ts': "export function call(contact: { name: string; mobile: string }) {\n  console.log('calling', contact.mobile);\n}\n" }, language);
  try {
    await window.openFile('order.ts');
    await window.squiggles.first().waitFor();
    await window.chooseFromMenu(SCAN[language]);
    await window.findings.first().waitFor();
    await widenView(window);
    await window.page.locator('.notification-toast').waitFor({ state: 'detached' });
    await window.viewButton(WHERE[language]).click();
    await window.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: PHONE[language] }).first().click();
    // The rows still move while the group opens.
    await poll('the code of the row', 30_000, async () => {
      await window.findings.filter({ hasText: 'contact.ts:2' }).click();
      return window.page.locator('.tab.active[data-resource-name="contact.ts"]').waitFor({ timeout: 3_000 }).then(() => true, () => false);
    });
    // Drawn anew meanwhile, the group may be closed again.
    const last = window.findings.filter({ hasText: 'order.ts:3' });
    await poll('the places of the group', 30_000, async () => {
      if (!(await last.isVisible())) await window.findings.filter({ hasText: PHONE[language] }).first().click();
      return last.waitFor({ timeout: 3_000 }).then(() => true, () => false);
    });
    await window.page.locator('.part.statusbar .codicon-loading').first().waitFor({ state: 'detached' });
    await window.page.mouse.move(900, 500);
    // Over a row that moved under the mouse the editor shows what the row is called.
    await poll('the view alone', 20_000, async () => (await window.page.locator('.workbench-hover-container:visible').count()) === 0);
    await take(window, 'where', language);
  } finally {
    await window.close();
  }
}

export async function takeRulePage(language: Language): Promise<void> {
  const window = await openWhole(SHOP, language, { 'piGuard.severity': 'level', 'editor.scrollbar.horizontal': 'hidden' });
  try {
    await window.openFile('order.ts');
    await window.page.keyboard.press('Control+b');
    const rows = await window.showProblems();
    await rows.filter({ hasText: 'no-personal-info-in-url' }).locator('a').filter({ hasText: 'pi-guard/' }).click();
    const page = window.page.frameLocator('iframe.webview.ready').first().frameLocator('#active-frame');
    await page.getByRole('heading', { name: 'no-personal-info-in-url' }).waitFor();
    await window.page.mouse.move(500, 300);
    await take(window, 'rule-page', language);
  } finally {
    await window.close();
  }
}
