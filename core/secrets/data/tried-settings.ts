/** Where a setting of a data file is the password of a trial, by what stands beside it. */
import type { Setting } from './settings.ts';
import { isTrialAddress } from '../passwords/tried-here.ts';
import { isForTrial } from '../passwords/tried.ts';

/** Whether a setting is a password that is for a trial, or the address of a server with one. */
export function isTriedSetting(path: string, { name, owners, value, group }: Setting): boolean {
  const around = [...owners, path.split(/[/\\]/).at(-1) ?? ''];
  return isTrialAddress(value, around) ?? isForTrial({ name, text: value }, group.named, around);
}
