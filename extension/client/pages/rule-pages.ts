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
    const files = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(this.extension, 'extension', 'dist', 'rules', 'en'));
    return vscode.window.showQuickPick(files.map(([name]) => name.replace(/\.md$/, '')).sort(), { title: l10n.t('Rules of PI Guard') });
  }
}

/** The address of a rule's page inside the editor. */
export function rulePageCommand(ruleId: string): vscode.Uri {
  return vscode.Uri.parse(`command:piGuard.openRulePage?${encodeURIComponent(JSON.stringify([ruleId]))}`);
}
