/** The app of a mini-program: the file that declares its state, and how a file reaches it. */
import { APP_FILE } from '../../catalog/files/programs.ts';
import type { ProgramTexts } from '../../fixing.ts';
import { newlineOf } from '../../positions.ts';
import type { Edit } from '../../types.ts';
import { escaped } from '../reads/program-texts.ts';
import { insertion } from '../replace.ts';

const STATE = /\bglobalData\s*[:=]/;
/** Where the options of an app begin: `App({`, and `export default {` of a component. */
const OPTIONS = /^[ \t]*(?:App\(|export default )\{/m;
/** A constant of a file that holds the app: `const app = getApp()`. */
const HELD = /^(?:const|let|var)[ \t]+([\w$]+)[ \t]*=[ \t]*getApp\(\)[ \t]*(?:;[ \t]*)?\r?$/m;

/** The file of the app, and the edit that declares its state there, where it has none yet. */
export interface StateHolder {
  readonly path: string;
  readonly edits: readonly Edit[];
}

/** Where the program declares the state of its app; undefined where it has no such file, or that is written in another way. */
export function stateHolder(program: ProgramTexts): StateHolder | undefined {
  const apps = program.files.filter((path) => APP_FILE.test(path));
  const declared = apps.find((path) => STATE.test(program.textOf(path) ?? ''));
  if (declared !== undefined) return { path: declared, edits: [] };
  const [path, ...others] = apps.filter((app) => OPTIONS.test(program.textOf(app) ?? ''));
  const text = (path !== undefined && program.textOf(path)) || '';
  const options = OPTIONS.exec(text);
  if (path === undefined || others.length > 0 || !options) return undefined;
  const at = options.index + options[0].length;
  const rest = text.slice(at);
  const indent = /^[ \t]*\r?\n([ \t]+)\S/.exec(rest)?.[1];
  const added = indent === undefined ? ` globalData: {}${/^\s*\}/.test(rest) ? '' : ','}` : `${newlineOf(text)}${indent}globalData: {},`;
  return { path, edits: [{ ...insertion(at, /^\}/.test(rest) ? `${added} ` : added), file: path }] };
}

/** How a file writes a field of the state: by its constant for the app, where nothing else has that name. */
export function stateField(text: string, name: string): string {
  const app = HELD.exec(text)?.[1];
  const isOwn =
    app !== undefined &&
    [
      ...text.matchAll(
        new RegExp(
          String.raw`\b(?:const|let|var|function)\s+${escaped(app)}\b|[(,]\s*${escaped(app)}\s*(?:,[^()]*)?\)\s*(?:=>|\{)|\b${escaped(app)}\s*=>`,
          'g',
        ),
      ),
    ].length === 1;
  return `${isOwn ? app : 'getApp()'}.globalData.${name}`;
}

/** A field of the state as any file may write it, as a part of a regular expression. */
export function anyStateField(name: string): string {
  return String.raw`[\w$]+(?:\(\))?\.globalData\.${escaped(name)}\b`;
}
