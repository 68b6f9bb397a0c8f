/** The editor's window as a user meets it: what can be seen, clicked and typed. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser, openWorkspace, type PageOptions } from './browser.ts';
import { startEditor, type EditorOptions, type EditorServer } from './editor-server.ts';
import { poll } from './poll.ts';
import { serveFolder, type Served } from './serve-folder.ts';

/** How long a page may take to show the files of its workspace; twice that, with the start of the server, stays under the limit of a test. */
const START_TIMEOUT = 40_000;
const TIMEOUT = 30_000;
/** How long one try may take to show what it is for. */
const TRY_TIMEOUT = 3_000;

/** A page whose first connection stalls stays without its files for good, and a user loads it once more. Throws when it has none even then. */
async function showExplorer(page: Page): Promise<void> {
  const explorer = page.locator('.explorer-folders-view');
  try {
    await explorer.waitFor({ timeout: START_TIMEOUT });
  } catch {
    await page.reload({ waitUntil: 'domcontentloaded' });
    try {
      await explorer.waitFor({ timeout: START_TIMEOUT });
    } catch (error) {
      throw new Error(`the page shows: ${(await page.locator('body').innerText()).slice(0, 500)}`, { cause: error });
    }
  }
}

export class Workbench {
  private constructor(
    readonly page: Page,
    private readonly browser: Browser,
    private readonly server: EditorServer,
    private readonly served?: Served,
  ) {}

  /** Starts an editor and opens its window. `runsInBrowser`: the installed extension is loaded into the page, as on a host without Node.js. */
  static async open(options: EditorOptions & Pick<PageOptions, 'size' | 'scale'> & { readonly runsInBrowser?: boolean }): Promise<Workbench> {
    const server = await startEditor(options);
    let browser: Browser | undefined;
    const served = options.runsInBrowser ? await serveFolder(server.extension) : undefined;
    try {
      browser = await launchBrowser();
      const page = await openWorkspace(browser, server, { language: options.language, size: options.size, scale: options.scale, extensionPort: served?.port });
      await showExplorer(page);
      return new Workbench(page, browser, server, served);
    } catch (error) {
      await browser?.close();
      await server.stop();
      served?.stop();
      throw new Error(`the window did not open\n${server.log()}`, { cause: error });
    }
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
    this.served?.stop();
  }

  /** Opens a file by its name, which has to be unique in the workspace. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('Control+p');
    const list = this.page.locator('.quick-input-widget');
    await list.locator('input').first().fill(name);
    // Enter can take the row that stood there before the list was filtered.
    await list.locator('.monaco-list-row').filter({ hasText: name }).first().click();
    await list.waitFor({ state: 'hidden' });
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.editor.locator('.view-line').first().waitFor();
  }

  /** Runs a command by its title. */
  async runCommand(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    const list = this.page.locator('.quick-input-widget');
    await list.locator('input').first().fill(`>${title}`);
    await list.locator('.monaco-list-row').filter({ hasText: title }).first().click();
  }

  get editor(): Locator {
    return this.page.locator('.editor-group-container.active .monaco-editor').first();
  }

  /** Of warnings: TypeScript has hints of its own. */
  get squiggles(): Locator {
    return this.editor.locator('.squiggly-warning');
  }

  /** The middle of the first place where a piece of code is visible, in one line. */
  private async locate(code: string): Promise<{ x: number; y: number }> {
    const line = this.editor.locator('.view-line').filter({ hasText: code }).first();
    return line.evaluate((element, wanted) => {
      // The editor writes spaces as no-break spaces.
      const start = (element.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(wanted);
      const range = document.createRange();
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let passed = 0;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0;
        if (start >= passed && start < passed + length) range.setStart(node, start - passed);
        if (start + wanted.length > passed && start + wanted.length <= passed + length) range.setEnd(node, start + wanted.length - passed);
        passed += length;
      }
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, code);
  }

  /** Puts the cursor into a piece of the visible code. */
  private async clickInto(code: string): Promise<void> {
    const { x, y } = await this.locate(code);
    await this.page.mouse.click(x, y);
  }

  /** The item of the extension in the status bar. */
  get status(): Locator {
    return this.page.locator('#pi-guard\\.vscode-pi-guard\\.piGuard\\.status');
  }

  /** Waits until the item of the status bar reads so. */
  async waitForStatus(text: string): Promise<void> {
    const read = async (): Promise<string> => (await this.status.innerText()).trim();
    await poll(`the status ${text}`, TIMEOUT, async () => (await read()) === text).catch(async () => assert.equal(await read(), text));
  }

  /** Opens the menu behind that item and takes an entry. */
  async chooseFromMenu(entry: string): Promise<void> {
    await this.status.click();
    await this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: entry }).first().click();
  }

  /** Rows of the view of all findings. */
  get findings(): Locator {
    return this.page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row');
  }

  /** A button in the head of that view. */
  viewButton(title: RegExp): Locator {
    return this.page.locator('.part.sidebar .title-actions').getByRole('button', { name: title });
  }

  /** The panel with the problems of all files. */
  async showProblems(): Promise<Locator> {
    await this.page.keyboard.press('Control+Shift+M');
    return this.page.locator('.markers-panel .monaco-list-row');
  }

  /** What is shown under the mouse on some code. */
  async hover(code: string): Promise<Locator> {
    const hover = this.page.locator('.monaco-hover:not(.hidden)').filter({ hasText: /PI Guard/ }).first();
    await this.retry(`the hover on ${code}`, hover, async () => {
      await this.page.mouse.move(0, 0);
      const { x, y } = await this.locate(code);
      await this.page.mouse.move(x, y, { steps: 3 });
    });
    return hover;
  }

  /** The lamp beside the line of some code. */
  async lightBulb(code: string): Promise<Locator> {
    const lamp = this.editor.locator('.lightBulbWidget, [class*="gutter-lightbulb"]').first();
    await this.retry(`the lamp at ${code}`, lamp, () => this.clickInto(code));
    return lamp;
  }

  /** Puts the cursor into some code and opens its menu of fixes. */
  async openFixes(code: string, title: string): Promise<Locator> {
    const fix = this.page.locator('.action-widget .monaco-list-row').filter({ hasText: title }).first();
    await this.retry(`the fix ${title}`, fix, async () => {
      await this.page.keyboard.press('Escape');
      await this.clickInto(code);
      await this.page.keyboard.press('Control+.');
    });
    return fix;
  }

  /**
   * Does as a user does who sees nothing happen: tries again. The code can move while a panel opens, and an editor that
   * has just started can show a menu before the extension has answered.
   */
  private async retry(what: string, shown: Locator, act: () => Promise<void>): Promise<void> {
    await poll(what, TIMEOUT, async () => {
      await act();
      return shown.waitFor({ timeout: TRY_TIMEOUT }).then(() => true, () => false);
    });
  }

  /** Saves the open file and waits until the disk holds what is expected. */
  async save(path: string, expected: string): Promise<void> {
    await this.page.keyboard.press('Control+s');
    await poll(`${path} to be saved`, TIMEOUT, () => this.read(path) === expected).catch(() => assert.equal(this.read(path), expected));
  }

  /** Folder of the workspace. */
  get workspace(): string {
    return this.server.workspace;
  }

  /** Writes a file into the workspace, as another program would. */
  write(path: string, text: string): void {
    writeFileSync(join(this.server.workspace, path), text);
  }

  remove(path: string): void {
    rmSync(join(this.server.workspace, path));
  }

  exists(path: string): boolean {
    return existsSync(join(this.server.workspace, path));
  }

  /** A file of the workspace, from the disk. */
  read(path: string): string {
    return readFileSync(join(this.server.workspace, path), 'utf8');
  }
}
