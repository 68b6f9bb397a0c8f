/** What came of several repairs at once: how many, and what is left and why. */
import * as vscode from 'vscode';
import type { Repaired } from '../../protocol.ts';
import { l10n, signed, told } from '../language.ts';

/** Shows it in the status bar; with a way to the first that is left when some are. */
export function tellRepaired({ uri, repaired, left, others, first }: Repaired): void {
  const elsewhere = others > 0 ? [l10n.t('Findings of other kinds in this file: {0}.', others)] : [];
  if (left === 0) return void vscode.window.setStatusBarMessage(signed(told([l10n.t('repaired: {0}.', repaired), ...elsewhere])), 10_000);
  const show = l10n.t('Show the first');
  const said = [
    l10n.t(
      'Repaired: {0}. Left: {1}, because no repair is sure to keep this code working; the hover over each says what to do.',
      repaired,
      left,
    ),
    ...elsewhere,
  ];
  // Not waited for: the repair is done.
  void vscode.window
    .showInformationMessage(told(said), show)
    .then((chosen) => chosen && first && vscode.commands.executeCommand('piGuard.select', uri, first.start, first.end));
}
