/** The workbench's page in a headless Chromium. */
import { chromium, type Browser, type Page } from 'playwright-core';
import type { EditorServer } from './editor-server.ts';
import { findBrowser } from './tools.ts';

export interface PageOptions {
  readonly language?: 'en' | 'zh-cn';
  readonly size?: { readonly width: number; readonly height: number };
  /** Pixels of the picture per pixel of the page. */
  readonly scale?: number;
  /** Folder of an extension to load from source, and the module below it or elsewhere whose `run` the extension host calls. */
  readonly tests?: { readonly extension: string; readonly module: string };
  /** Port of this machine at which the folder of an extension is served, to be run in the browser itself. */
  readonly extensionPort?: number;
  /** Called before the page is loaded. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Far above what an idle machine needs. */
const TIMEOUT = 30_000;

/** As root Chromium wants no sandbox; a container's /dev/shm is too small for it. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), headless: true, args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'] });
}

/** Opens the server's workspace in a browser profile of its own. What the page asks of other machines is refused. */
export async function openWorkspace(browser: Browser, server: EditorServer, options: PageOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: options.size ?? { width: 1280, height: 800 },
    deviceScaleFactor: options.scale ?? 1,
    locale: options.language === 'zh-cn' ? 'zh-CN' : 'en-US',
  });
  context.setDefaultTimeout(TIMEOUT);
  await context.route((url) => url.protocol.startsWith('http') && url.hostname !== '127.0.0.1' && !url.hostname.endsWith('.localhost'), (route) => route.abort());
  const page = await context.newPage();
  if (options.tests) await page.addInitScript(setDevelopmentOptions, developmentOptions(server, options.tests));
  if (options.extensionPort !== undefined) await page.addInitScript(setDevelopmentOptions, { extensions: [throughServer(server, options.extensionPort)] });
  await options.prepare?.(page);
  await page.goto(`${server.url}/?${server.query}`, { waitUntil: 'domcontentloaded' });
  return page;
}

/** The workbench finds files of the server under the host and port of its own page. */
function developmentOptions(server: EditorServer, { extension, module }: NonNullable<PageOptions['tests']>) {
  const locate = (path: string) => ({ scheme: 'vscode-remote', authority: new URL(server.url).host, path });
  return { extensions: [locate(extension)], extensionTestsPath: locate(module) };
}

/** The page may ask no other machine or port than its own: the server hands it on. */
function throughServer(server: EditorServer, port: number) {
  return { scheme: 'http', authority: new URL(server.url).host, path: `/proxy/${port}` };
}

/**
 * Runs in the page. A built workbench takes no tests from its address, only from the configuration in its HTML:
 * that is complete when the document becomes interactive, and read by the scripts that run after.
 */
function setDevelopmentOptions(options: object): void {
  document.addEventListener('readystatechange', () => {
    const element = document.getElementById('vscode-workbench-web-configuration');
    if (document.readyState !== 'interactive' || element === null || self !== top) return;
    const configuration = JSON.parse(element.dataset['settings'] as string) as { developmentOptions?: object };
    configuration.developmentOptions = { ...configuration.developmentOptions, ...options };
    element.dataset['settings'] = JSON.stringify(configuration);
  });
}
