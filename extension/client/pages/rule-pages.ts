/** Pages of the rules, which the extension ships: no network is needed to read one. */
import * as vscode from 'vscode';
import { isChinese, l10n } from '../language.ts';

const RULE = /^(?:pi-guard\/)?(no-[a-z-]+)$/;

export class RulePages {
  constructor(private readonly extension: vscode.Uri) {}

  /** Shows a rule's page beside the code; without an id, the one that is chosen. */
  async open(ruleId?: string, locale?: string): Promise<void> {
    const id = ruleId === undefined ? await this.choose() : RULE.exec(ruleId)?.[1];
    if (id === undefined) return;
    const folder = isChinese(locale) ? 'zh-CN' : 'en';
    await vscode.commands.executeCommand(
      'markdown.showPreviewToSide',
      vscode.Uri.joinPath(this.extension, 'extension', 'dist', 'rules', folder, `${id}.md`),
    );
  }

  private async choose(): Promise<string | undefined> {
    const folder = vscode.Uri.joinPath(this.extension, 'extension', 'dist', 'rules', isChinese() ? 'zh-CN' : 'en');
    const files = await vscode.workspace.fs.readDirectory(folder);
    const rows = await Promise.all(
      files.map(async ([name]) => ({
        label: name.replace(/\.md$/, ''),
        description: firstSentence(new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, name)))),
      })),
    );
    rows.sort((one, other) => one.label.localeCompare(other.label));
    const chosen = await vscode.window.showQuickPick(rows, { title: l10n.t('Rules of PI Guard'), matchOnDescription: true });
    return chosen?.label;
  }
}

/** The first sentence of a rule's page, under its heading. */
function firstSentence(page: string): string {
  const [, ...rest] = page.split('\n');
  const line = rest.find((one) => one.trim() !== '') ?? '';
  return line.replace(/(?<=[。.])\s.*|(?<=。).*/, '').replaceAll('`', '');
}

/** The address of a rule's page inside the editor. */
export function rulePageCommand(ruleId: string): vscode.Uri {
  return vscode.Uri.parse(`command:piGuard.openRulePage?${encodeURIComponent(JSON.stringify([ruleId]))}`);
}
