/** Teaching from the menu: what the server offers is chosen here, applied as one edit, saved, and can be taken back. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LESSON_GROUPS, LESSONS, SETTLED, type LessonGroup, type LessonsParams, type OfferedLesson } from '../../protocol.ts';
import { difference, type Difference } from '../findings/counts.ts';
import type { Rows } from '../findings/rows.ts';
import { l10n, told } from '../language.ts';

interface Taught {
  readonly uri: vscode.Uri;
  /** Text before; undefined when the file was not there. */
  readonly before: string | undefined;
  readonly after: string;
}

interface Entry extends vscode.QuickPickItem {
  readonly run?: () => unknown;
}

export class Lessons {
  private last: Taught | undefined;
  private before: { readonly path: string; readonly text: string | undefined } | undefined;

  /** `isComplete`: whether the findings of all files are known, and not only those of open ones. */
  constructor(
    private readonly client: BaseLanguageClient,
    private readonly rows: Rows,
    private readonly isComplete: () => boolean,
  ) {}

  /** Whether there is a lesson to take back. */
  get hasTaught(): boolean {
    return this.last !== undefined;
  }

  /** Shows all lessons about a place, by default that of the cursor. */
  async teach(uri?: string, range?: LessonsParams['range']): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const params: LessonsParams | undefined =
      uri !== undefined && range
        ? { textDocument: { uri }, range }
        : editor && {
            textDocument: { uri: editor.document.uri.toString() },
            range: this.client.code2ProtocolConverter.asRange(editor.selection),
          };
    if (!params) return;
    const lessons = await this.client.sendRequest<OfferedLesson[]>(LESSONS, params);
    const isAboutFinding = lessons.some(({ group }) => group === 'rule');
    const report: Entry = {
      label: `$(report) ${l10n.t('Report a false finding, with nothing of this project in it…')}`,
      run: () => vscode.commands.executeCommand('piGuard.reportFalseFinding', params),
    };
    const entries: Entry[] = [
      ...LESSON_GROUPS.flatMap((group) => {
        const own = lessons.filter((lesson) => lesson.group === group);
        if (own.length === 0) return [];
        const rows = own.map((lesson): Entry => ({
          label: lesson.title,
          description: vscode.workspace.asRelativePath(vscode.Uri.parse(lesson.file)),
          run: () => this.apply(lesson),
        }));
        return [{ label: describeGroup(group), kind: vscode.QuickPickItemKind.Separator }, ...rows];
      }),
      ...(isAboutFinding ? [{ label: '', kind: vscode.QuickPickItemKind.Separator }, report] : []),
    ];
    const placeHolder =
      entries.length > 0
        ? l10n.t('Written to pi-guard.json, for everybody who works on this project')
        : params.textDocument.uri.startsWith('untitled:')
          ? l10n.t('Save this document to a file of the project first: pi-guard.json says what holds for files.')
          : l10n.t('Nothing to teach here: put the cursor on a finding, or on the name of a function.');
    const chosen = await vscode.window.showQuickPick(entries, { title: 'PI Guard', placeHolder, matchOnDescription: true });
    await chosen?.run?.();
  }

  /** Saves a file that an edit of the menu has changed, and shows the effect: the same setting may end findings elsewhere. */
  async taught(file: string, title: string): Promise<void> {
    const uri = vscode.Uri.parse(file);
    const document = await vscode.workspace.openTextDocument(uri);
    const before = this.before?.path === uri.toString() ? this.before.text : await textBefore(uri);
    const findings = this.rows.all;
    await document.save();
    this.last = { uri, before, after: document.getText() };
    await vscode.commands.executeCommand('setContext', 'piGuard.hasTaught', true);
    await this.client.sendRequest(SETTLED, { uri: file }).catch(() => undefined);
    const said = [
      l10n.t('Written to {0}: “{1}”.', vscode.workspace.asRelativePath(uri), title),
      describeDifference(difference(findings, this.rows.all)),
      ...(this.isComplete() ? [] : [l10n.t('Only files that are open were counted.')]),
    ];
    const [undo, open] = [l10n.t('Undo'), l10n.t('Open pi-guard.json')];
    // Not waited for: the command is over when the file is saved.
    void vscode.window.showInformationMessage(told(said), undo, open).then(async (chosen) => {
      if (chosen === undo) await this.undo();
      if (chosen === open) await vscode.window.showTextDocument(uri);
    });
  }

  /** Takes the last lesson back. A file that has changed since is left alone. */
  async undo(): Promise<void> {
    const { last } = this;
    if (!last) return void vscode.window.setStatusBarMessage(l10n.t('PI Guard: nothing was taught in this window.'), 5000);
    const document = await vscode.workspace.openTextDocument(last.uri);
    if (document.getText() !== last.after) return void (await vscode.window.showTextDocument(document));
    const edit = new vscode.WorkspaceEdit();
    if (last.before === undefined) edit.deleteFile(last.uri);
    else edit.replace(last.uri, new vscode.Range(document.positionAt(0), document.positionAt(last.after.length)), last.before);
    await vscode.workspace.applyEdit(edit);
    if (last.before !== undefined) await document.save();
    this.last = undefined;
    await vscode.commands.executeCommand('setContext', 'piGuard.hasTaught', false);
  }

  private async remember(file: vscode.Uri): Promise<void> {
    const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === file.toString());
    this.before = { path: file.toString(), text: open?.getText() ?? (await textBefore(file)) };
  }

  /** Applies the edit of a lesson, saves it, and shows the effect. */
  async apply({ edit, file, title }: OfferedLesson): Promise<void> {
    const uri = vscode.Uri.parse(file);
    await this.remember(uri);
    const converted = await this.client.protocol2CodeConverter.asWorkspaceEdit(
      edit as Parameters<BaseLanguageClient['protocol2CodeConverter']['asWorkspaceEdit']>[0],
    );
    if (converted && (await vscode.workspace.applyEdit(converted))) await this.taught(uri.toString(), title);
  }
}

function describeDifference({ gone, files, come, changed }: Difference): string {
  if (gone + come + changed === 0) return l10n.t('The number of findings stays the same.');
  return told([
    ...(gone > 0 ? [l10n.t('Findings gone: {0}, in files: {1}.', gone, files)] : []),
    ...(come > 0 ? [l10n.t('Findings that are new or back: {0}.', come)] : []),
    ...(changed > 0 ? [l10n.t('Findings that are still reported, for another reason: {0}.', changed)] : []),
  ]);
}

/** Text of a file on the disk, where an edit that is not saved yet does not show. A file that an edit has just created is empty. */
async function textBefore(file: vscode.Uri): Promise<string | undefined> {
  const text = await vscode.workspace.fs.readFile(file).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => undefined,
  );
  return text === '' ? undefined : text;
}

/** What a group of lessons is called. */
export function describeGroup(group: LessonGroup): string {
  switch (group) {
    case 'name':
      return l10n.t('names');
    case 'value':
      return l10n.t('values');
    case 'file':
      return l10n.t('files');
    case 'function':
      return l10n.t('functions');
    case 'rule':
      return l10n.t('rules');
    case 'level':
      return l10n.t('levels');
  }
}
