/** The file that lists the environment variables of a project: created or extended with names, never with values. */
import type { EnvironmentFile } from '../../fixing.ts';
import type { ModuleHost } from '../../module-types.ts';
import type { Edit } from '../../types.ts';

const NAMES = ['.env.example', '.env.sample', '.env.template'];
const MAX_FOLDERS = 12;

/**
 * The nearest such file above a source file, or the place for one beside the nearest `package.json`; undefined when there is neither, or
 * what is there cannot be read now.
 */
export function environmentFileFor(path: string, host: ModuleHost): EnvironmentFile | undefined {
  let folder = path;
  for (let hops = 0; hops < MAX_FOLDERS; hops++) {
    const slash = Math.max(folder.lastIndexOf('/'), folder.lastIndexOf('\\'));
    if (slash < 0) return undefined;
    const inside = folder.slice(0, slash + 1);
    for (const name of NAMES) {
      const text = host.read(inside + name);
      if (text === 'later') return undefined;
      if (text !== undefined) return { path: inside + name, text };
    }
    if (host.read(`${inside}package.json`) !== undefined) return { path: `${inside}${NAMES[0] ?? ''}` };
    folder = folder.slice(0, slash);
  }
  return undefined;
}

/** The edit that makes the file list a variable; none when it does. */
export function environmentFileEdit({ path, text }: EnvironmentFile, name: string): Edit | undefined {
  if (text === undefined) return { file: path, range: { start: 0, end: 0 }, text: `${name}=\n` };
  if (text.split(/\r?\n/).some((line) => line.replace(/^\s*(?:#\s*)?(?:export\s+)?/, '').startsWith(`${name}=`))) return undefined;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return {
    file: path,
    range: { start: text.length, end: text.length },
    text: `${text === '' || text.endsWith('\n') ? '' : newline}${name}=${newline}`,
  };
}
