/** Where code runs: on the user's device, where an environment variable is no place for a secret, or on a server. */
import { bundlePrefixes } from '../../catalog/platforms/bundle-prefixes.ts';
import { clientModules } from '../../catalog/platforms/client-modules.ts';
import { MINI_PROGRAM_DIALECTS } from '../../catalog/platforms/mini-program-dialects.ts';
import { serverModules } from '../../catalog/platforms/server-modules.ts';
import { CLIENT_GLOBALS, CLIENT_START, NODE_IMPORTS, SERVER_DIRECTIVE } from '../../catalog/files/signs.ts';
import { Memo } from '../../memo.ts';
import type { Facts } from '../../sources/file/facts.ts';

const BUNDLED = new RegExp(String.raw`\benv\.(?:${bundlePrefixes.join('|')})`);
/** The load of a module that only servers and scripts have, as the text of a file has it. */
export const LOADS_SERVER_MODULE = new RegExp(String.raw`(?:\brequire\(\s*|\bfrom\s+)['"](?:node:|(?:${serverModules.join('|')})['"/])`);
const SERVER_SIGNS = new RegExp(
  String.raw`${SERVER_DIRECTIVE.source}|${LOADS_SERVER_MODULE.source}|\bprocess\.(?:env\.(?!NODE_ENV|${bundlePrefixes.join('|')})|argv|exit)`,
);
/** Files that only pages are written in. */
const PAGE_FILES = new RegExp(
  String.raw`\.(?:vue|nvue|uvue|wxs|sjs|jsx|tsx|${MINI_PROGRAM_DIALECTS.map(({ extension }) => extension).join('|')})$`,
  'i',
);

const clients = new Memo<Facts, boolean>();
const servers = new Memo<Facts, boolean>();

/** By the file's role, its kind, what it imports and reads, and by the file that starts its program; memoised for each file. */
export function runsOnClient(facts: Facts): boolean {
  return clients.of(facts, () => isClient(facts));
}

/** Whether something shows that the code runs on a server; without any evidence both results are false. */
export function runsOnServer(facts: Facts): boolean {
  return servers.of(facts, () => isServer(facts));
}

function isClient(facts: Facts): boolean {
  // A mini-program has no modules of Node.js: a file of its folder that requires one is a script of the developer.
  if (facts.roles.has('browser') || (facts.roles.has('miniprogram') && !NODE_IMPORTS.test(facts.file.text))) return true;
  if (facts.roles.has('server')) return false;
  const { path, text } = facts.file;
  if (PAGE_FILES.test(path)) return true;
  if (importsClientModule(facts)) return true;
  if (SERVER_SIGNS.test(text)) return false;
  return (
    CLIENT_GLOBALS.test(text) || BUNDLED.test(text) || facts.starts.some((start) => CLIENT_START.test(start) && !SERVER_SIGNS.test(start))
  );
}

function isServer(facts: Facts): boolean {
  if (runsOnClient(facts)) return false;
  return facts.roles.has('server') || SERVER_SIGNS.test(facts.file.text) || facts.starts.some((start) => SERVER_SIGNS.test(start));
}

function importsClientModule({ parsed }: Facts): boolean {
  return parsed.tree.body.some(
    (node) =>
      'specifiers' in node &&
      node.type === 'ImportDeclaration' &&
      clientModules.some((name) =>
        name.endsWith('/') ? node.source.value.startsWith(name) : node.source.value === name || node.source.value.startsWith(`${name}/`),
      ),
  );
}
