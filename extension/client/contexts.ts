/** Conditions of menus, sent to the window only when they change: each is a message between two processes. */
import * as vscode from 'vscode';

export function contextSetter(): (name: string, value: boolean) => void {
  const known = new Map<string, boolean>();
  return (name, value) => {
    if (known.get(name) === value) return;
    known.set(name, value);
    void vscode.commands.executeCommand('setContext', name, value);
  };
}
