import assert from 'node:assert/strict';
import { poll } from '../poll.ts';
import { LEAK } from './leak.ts';
import { useWindow } from './use-window.ts';

describe('the walkthrough', () => {
  const window = useWindow({ files: { 'pay/bill.js': LEAK.replace('mobile', 'bankCard') } });
  const page = () => window().page.locator('.gettingStartedContainer');
  const step = (id: string) => page().locator(`[data-step-id$="#${id}"]`);

  /** Somebody who has followed a step comes back by the tab, and finds the list of walkthroughs there. */
  async function openStep(id: string): Promise<void> {
    await poll(`the step ${id}`, 20_000, async () => {
      if (!(await page().isVisible())) await window().page.locator('.tab').filter({ hasText: 'Welcome' }).click();
      const entry = page().locator('button.getting-started-category').filter({ hasText: 'PI Guard' });
      if (await entry.isEnabled()) await entry.click();
      return step(id).click({ timeout: 2_000 }).then(() => true, () => false);
    });
  }

  async function press(id: string, button: string): Promise<void> {
    await openStep(id);
    await step(id).getByRole('button', { name: button }).click();
  }

  async function waitForDone(id: string): Promise<void> {
    await step(id).locator('.codicon-getting-started-step-checked.complete').first().waitFor();
  }

  it('opens, with five steps', async () => {
    await window().runCommand('Welcome: Open Walkthrough');
    await window().page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'PI Guard' }).first().click();
    await step('see').waitFor();
    assert.equal(await page().locator('[data-step-id*="vscode-pi-guard#start#"]').count(), 5);
  });

  it('shows a sample with one warning', async () => {
    await press('see', 'Open the sample');
    await window().squiggles.first().waitFor();
    await waitForDone('see');
  });

  it('shows the repairs of the sample, though the page of the walkthrough has the focus', async () => {
    const repair = window().page.locator('.action-widget .monaco-list-row').filter({ hasText: 'Mask' }).first();
    // On a busy machine one try takes several seconds.
    await poll('the menu', 70_000, async () => {
      await press('repair', 'Show the repairs');
      return repair.click({ timeout: 10_000 }).then(() => true, () => false);
    });
    await window().squiggles.first().waitFor({ state: 'detached' });
    await waitForDone('repair');
  });

  it('creates pi-guard.json', async () => {
    await press('teach', 'Open or create it');
    await window().page.locator('.tab.active[data-resource-name="pi-guard.json"]').waitFor();
    await poll('the file', 20_000, () => window().exists('pi-guard.json'));
    await openStep('teach');
    await waitForDone('teach');
  });

  it('scans', async () => {
    await press('scan', 'Scan the workspace');
    await window().findings.filter({ hasText: /bill\.js:2/ }).waitFor();
    await waitForDone('scan');
  });

  it('tells how to put it into CI', async () => {
    await openStep('ci');
    await step('ci').getByText('npx pi-guard').first().waitFor();
    await waitForDone('ci');
  });
});
