/** The components that a page or component of a mini-program uses: https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/ */
import { parse } from 'jsonc-parser';
import type { ModuleHost } from '../module-types.ts';
import type { ReadFiles } from './program/host-program.ts';

/** Finds the script of a component by its tag, in the configuration beside a script, or in that of the program. */
export function componentFinder(script: string, host: ModuleHost, asked: ReadFiles): (tag: string) => string | undefined {
  let known: ReadonlyMap<string, string> | undefined;
  return (tag) => (known ??= componentsOf(script, host, asked)).get(tag);
}

function componentsOf(script: string, host: ModuleHost, asked: ReadFiles): Map<string, string> {
  const [start = script] = host.entries?.(script) ?? [];
  const found = new Map<string, string>();
  for (const from of [start, script]) {
    for (const [tag, path] of Object.entries(usedIn(from.replace(/\.[^./\\]*$/, '.json'), host, asked))) {
      const isAbsolute = path.startsWith('/');
      const id = host.resolve(isAbsolute ? `.${path}` : /^\.{1,2}\//.test(path) ? path : `./${path}`, isAbsolute ? start : from);
      if (id !== undefined) found.set(tag, id);
    }
  }
  return found;
}

function usedIn(id: string, host: ModuleHost, asked: ReadFiles): Record<string, string> {
  const text = host.read(id);
  if (text === undefined) return {};
  asked.seen.add(id);
  if (text === 'later') asked.needs.add(id);
  const used: unknown = text === 'later' ? undefined : (parse(text) as { usingComponents?: unknown } | undefined)?.usingComponents;
  return typeof used === 'object' && used !== null
    ? Object.fromEntries(Object.entries(used).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
    : {};
}
