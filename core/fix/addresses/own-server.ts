/** Whether a request goes to a server of the program's own, by the addresses that its texts name of the same host. */
import { ENDS_SESSION } from '../../catalog/words/request-words.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { splitWords } from '../../sources/names/words.ts';
import { staticText, walk } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { escaped, otherTexts } from '../reads/program-texts.ts';

/** The host of an absolute address. */
const HOST = /^https?:\/\/([\w-]{1,63}(?:\.[\w-]{1,63}){1,6})(?=[:/])/;
/** A program that calls a service of somebody else calls a few interfaces of it, and its own server for everything. */
const LEAST_PATHS = 5;

/**
 * Whether the program signs people out at the host that `call` requests, and requests many other paths there. Services of somebody else know the
 * program by a key and have no session of its users.
 */
export function isOwnServer({ file, fixing }: Facts, call: Node): boolean {
  const { program } = fixing;
  const host = hostIn(call);
  if (!program || host === undefined) return false;
  const address = new RegExp(String.raw`https?://${escaped(host)}(?::\d{1,5})?/([\w./-]{1,120})`, 'g');
  const paths = new Set(
    [file.text, ...otherTexts(program)]
      .filter((text) => text.includes(host))
      .flatMap((text) => [...text.matchAll(address)].map(([, path = '']) => path)),
  );
  return (
    paths.size >= LEAST_PATHS && [...paths].some((path) => splitWords(path.split('/').at(-1) ?? '').some((word) => ENDS_SESSION.has(word)))
  );
}

/** The host of the one absolute address among the constant texts of a call. */
function hostIn(call: Node): string | undefined {
  const hosts = new Set<string>();
  walk(call, (node) => {
    const text = node.type === 'TemplateElement' ? node.value.cooked : staticText(node);
    const host = HOST.exec(text ?? '')?.[1];
    if (host !== undefined) hosts.add(host);
  });
  const [host] = hosts;
  return hosts.size === 1 ? host : undefined;
}
