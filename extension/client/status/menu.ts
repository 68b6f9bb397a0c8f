/** The menu behind the item of the status bar. */
import * as vscode from 'vscode';
import type { CurrentState } from './status-bar.ts';
import { l10n, signed } from '../language.ts';

interface Entry extends vscode.QuickPickItem {
  readonly run?: () => unknown;
}

/** Shows what can be done now, what is most likely wanted first. */
export async function showMenu(current: CurrentState, hasTaught: boolean): Promise<void> {
  const chosen = await vscode.window.showQuickPick(entriesFor(current, hasTaught), {
    title: 'PI Guard',
    placeHolder: signed(current.sentence),
  });
  await chosen?.run?.();
}

function entriesFor({ isRunning, document, state }: CurrentState, hasTaught: boolean): Entry[] {
  const entry = (icon: string, label: string, run: () => unknown, description?: string): Entry => ({
    label: `$(${icon}) ${label}`,
    description,
    run,
  });
  const command = (icon: string, label: string, id: string, description?: string): Entry =>
    entry(icon, label, () => vscode.commands.executeCommand(id), description);
  const configured = state?.configFiles.at(-1);
  const configuredPath = configured && vscode.workspace.asRelativePath(vscode.Uri.parse(configured));
  const isOff = state?.unchecked === 'off';
  return [
    ...(isRunning ? [] : [command('refresh', l10n.t('Restart the server'), 'piGuard.restart')]),
    ...((state?.problems ?? 0) > 0
      ? [command('warning', l10n.t('Correct pi-guard.json'), 'piGuard.openConfiguration', configuredPath)]
      : []),
    ...((state?.findings ?? 0) > 0 ? [command('arrow-down', l10n.t('Go to the next finding'), 'piGuard.nextFinding')] : []),
    ...((state?.findings ?? 0) > 0
      ? [command('list-flat', l10n.t('Show the findings in the Problems panel'), 'workbench.actions.view.problems')]
      : []),
    command('run-all', l10n.t('Scan the workspace'), 'piGuard.scanWorkspace'),
    command('list-tree', l10n.t('Show all findings'), 'piGuard.revealFinding'),
    command('type-hierarchy-sub', l10n.t('Where does a kind of information go?'), 'piGuard.whereDataGoes'),
    command('checklist', l10n.t('Show what is accepted, left out and taught, and take it back'), 'piGuard.showTaught'),
    ...(hasTaught ? [command('discard', l10n.t('Undo the last change of pi-guard.json'), 'piGuard.undoLesson')] : []),
    command(
      'settings',
      configured === undefined ? l10n.t('Create pi-guard.json for this project') : l10n.t('Open pi-guard.json'),
      'piGuard.openConfiguration',
      configuredPath,
    ),
    ...(document
      ? [
          entry(isOff ? 'eye' : 'eye-closed', isOff ? l10n.t('Switch PI Guard on') : l10n.t('Switch PI Guard off in this workspace'), () =>
            enable(isOff),
          ),
        ]
      : []),
    command('book', l10n.t('Read about a rule'), 'piGuard.openRulePage'),
    command('gear', l10n.t('Settings'), 'piGuard.openSettings'),
    command('output', l10n.t('Show the output: version, configuration in force, what is skipped'), 'piGuard.showOutput'),
    ...(isRunning ? [command('refresh', l10n.t('Restart the server'), 'piGuard.restart')] : []),
  ];
}

/** Removes the setting, so that the default holds, or writes `false`. */
async function enable(isWanted: boolean): Promise<void> {
  const target = vscode.workspace.workspaceFolders ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  const settings = vscode.workspace.getConfiguration('piGuard');
  await settings.update('enable', isWanted ? undefined : false, target);
  // A setting of another level may still hold: an explicit `true` overrides it.
  if (isWanted && vscode.workspace.getConfiguration('piGuard').get('enable') === false) await settings.update('enable', true, target);
}
