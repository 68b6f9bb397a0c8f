/** Node's `path` for a web worker, as far as PI Guard uses it: paths with slashes. https://nodejs.org/api/path.html */
export const sep = '/';

export function isAbsolute(path: string): boolean {
  return path.startsWith(sep);
}

export function dirname(path: string): string {
  const bare = withoutEnd(path);
  const at = bare.lastIndexOf(sep);
  return at > 0 ? bare.slice(0, at) : at === 0 || path.startsWith(sep) ? sep : '.';
}

export function basename(path: string): string {
  const bare = withoutEnd(path);
  return bare === sep ? '' : bare.slice(bare.lastIndexOf(sep) + 1);
}

export function join(...parts: readonly string[]): string {
  return normalized(parts.filter((part) => part !== '').join(sep));
}

/** A worker has no working directory: a relative path starts at the root. */
export function resolve(...parts: readonly string[]): string {
  const start = parts.map(isAbsolute).lastIndexOf(true);
  return withoutEnd(normalized([sep, ...parts.slice(Math.max(start, 0))].join(sep)));
}

export function relative(from: string, to: string): string {
  const [start, end] = [namesOf(resolve(from)), namesOf(resolve(to))];
  let same = 0;
  while (same < start.length && same < end.length && start[same] === end[same]) same++;
  return [...start.slice(same).map(() => '..'), ...end.slice(same)].join(sep);
}

function normalized(path: string): string {
  const names: string[] = [];
  for (const name of namesOf(path)) {
    if (name !== '..') names.push(name);
    else if (names.length > 0 && names.at(-1) !== '..') names.pop();
    else if (!isAbsolute(path)) names.push(name);
  }
  const text = `${isAbsolute(path) ? sep : ''}${names.join(sep)}`;
  const shown = text === '' ? '.' : text;
  return path.endsWith(sep) && !shown.endsWith(sep) ? shown + sep : shown;
}

function namesOf(path: string): string[] {
  return path.split(sep).filter((name) => name !== '' && name !== '.');
}

function withoutEnd(path: string): string {
  return path.length > 1 ? path.replace(/(?<=[^/])\/+$/, '') : path;
}
