/** The language of every text of the client: that of the findings, so that no window shows two. */
import * as vscode from 'vscode';
import chinese from '../l10n/zh-cn.json';

const TEXTS: Readonly<Record<string, string>> = chinese;

let chosen: string | undefined;

/** Sets the language that the server has found for the workspace; until then it is that of the settings. Returns whether it changed. */
export function speak(locale: string): boolean {
  const before = isChinese();
  chosen = locale;
  return isChinese() !== before;
}

/** Whether texts are in Chinese; `wanted` takes precedence over the chosen language. */
export function isChinese(wanted?: string): boolean {
  const setting = vscode.workspace.getConfiguration('piGuard').get<string>('locale');
  return /^zh\b/i.test(wanted ?? chosen ?? (setting === undefined || setting === 'auto' ? vscode.env.language : setting));
}

/** Sentences one after the other. */
export function told(sentences: readonly string[]): string {
  return sentences.join(isChinese() ? '' : ' ');
}

/** A sentence after the extension's name, for places where other extensions show messages too. */
export function signed(sentence: string): string {
  return `PI Guard${isChinese() ? '：' : ': '}${sentence}`;
}

/** Items of a list in a sentence. */
export function listed(items: readonly string[]): string {
  return items.join(isChinese() ? '、' : ', ');
}

export const l10n = {
  /** A text in the language of the findings; `{0}` and so on stand for the values. */
  t: (english: string, ...values: readonly (string | number)[]): string =>
    ((isChinese() ? TEXTS[english] : undefined) ?? english).replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? '')),
};
