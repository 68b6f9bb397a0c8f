/** Whether the page that an address opens reads a parameter of it: taken out of the address alone, the page would show nothing in its place. */
import { HOLDS_PARAMETERS } from '../../catalog/platforms/pages.ts';
import type { Facts } from '../../sources/file/facts.ts';
import type { Node } from '../../types.ts';
import { textOf } from '../replace.ts';
import { escaped, otherTexts } from './program-texts.ts';
import type { ProgramTexts } from '../../fixing.ts';

/** A path of two parts or more, in quotes. */
const ROUTE = /['"`]\/?((?:\.{0,2}\/)*[\w-]+(?:\/[\w-]+)+)(?=[?'"`])/;
/** A variable in which a page receives the parameters of its address, as a part of a regular expression. */
export const GIVEN = String.raw`\b(?:${HOLDS_PARAMETERS.join('|')})`;

/** Whether a page of the program reads one of these parameters: the page that `call` names where that is found, else any other. */
export function isReadByPage({ fixing, file }: Facts, call: Node, names: readonly string[]): boolean {
  const { program } = fixing;
  // A program that is too large to be listed may have such a page.
  if (!program) return true;
  const route = ROUTE.exec(textOf(file.text, call))?.[1]?.replace(/^(?:\.{0,2}\/)+/, '');
  const pages = route === undefined ? [] : filesOfRoute(program, route);
  if (pages.length > 0) return pages.some((page) => names.some((name) => hasWord(program.textOf(page) ?? '', name)));
  const read = new RegExp(
    names.map((name) => String.raw`${GIVEN}(?:\.value)?\??\.${escaped(name)}\b|\.get\(\s*['"]${escaped(name)}['"]`).join('|'),
    'i',
  );
  // Few texts have one of the names at all, and those are found much faster.
  const named = new RegExp(names.map(escaped).join('|'), 'i');
  return otherTexts(program).some((text) => named.test(text) && read.test(text));
}

/** The route that `call` names, and the files of the program that may be its page. */
export function pagesOpenedBy(
  { fixing: { program }, file }: Facts,
  call: Node,
): { readonly route: string; readonly pages: readonly string[] } | undefined {
  const route = ROUTE.exec(textOf(file.text, call))?.[1]?.replace(/^(?:\.{0,2}\/)+/, '');
  return route === undefined || !program ? undefined : { route, pages: filesOfRoute(program, route) };
}

function filesOfRoute({ files }: ProgramTexts, route: string): readonly string[] {
  const page = new RegExp(
    String.raw`(?:^|[/\\])${escaped(route).replaceAll('/', String.raw`[/\\]`)}(?:[/\\]\[\[?\.{3}[\w-]+\]\]?)?(?:[/\\](?:index|page))?\.(?:vue|nvue|uvue|[jt]sx?)$`,
  );
  return files.filter((path) => page.test(path));
}

function hasWord(text: string, name: string): boolean {
  return new RegExp(String.raw`\b${escaped(name)}\b`).test(text);
}

/** Whether the program is known, and the page that `call` opens is not among its files: what that does with a record cannot be seen. */
export function isPageUnknown({ fixing: { program }, file }: Facts, call: Node): boolean {
  if (!program || program.files.length === 0) return false;
  const route = ROUTE.exec(textOf(file.text, call))?.[1]?.replace(/^(?:\.{0,2}\/)+/, '');
  return route === undefined || filesOfRoute(program, route).length === 0;
}

/** `window.open('/auth/start?…')` and `location.href = '/auth/start?…'`, where no file of the program speaks of the path: a server reads the parameter. */
export function isOpenedFromServer(facts: Facts, call: Node): boolean {
  const { program } = facts.fixing;
  const opener = call.type === 'CallExpression' ? call.callee : call.type === 'AssignmentExpression' ? call.left : undefined;
  if (!program || !opener || !/^(?:window\.open$|(?:window\.|document\.)?location\b)/.test(textOf(facts.file.text, opener))) return false;
  const opened = pagesOpenedBy(facts, call);
  if (!opened || opened.pages.length > 0) return false;
  const [last = ''] = opened.route.split('/').slice(-1);
  const named = new RegExp(String.raw`["'\`/]${escaped(last)}["'\`]`);
  return !otherTexts(program).some((text) => text.includes(last) && named.test(text));
}

/** Names of a request in handlers of a server, and of the objects that hold one. */
const ASKED = String.raw`(?:req|request|ctx|context|c|event)(?:\.req(?:uest)?)?`;

/**
 * Whether a handler of the program reads one of these parameters from the address of its requests. Such a handler would not find a
 * parameter that is moved elsewhere.
 */
export function isReadByHandler({ fixing }: Facts, names: readonly string[]): boolean {
  const { program } = fixing;
  if (!program || names.length === 0) return false;
  const read = new RegExp(
    names
      .map(escaped)
      .map(
        (name) =>
          String.raw`\b${ASKED}\.query\??\.${name}\b|\b${ASKED}\.query\(\s*['"]${name}['"]|\{[^{}]{0,200}\b${name}\b[^{}]{0,200}\}\s*=\s*${ASKED}\.query\b|[sS]earchParams\.get\(\s*['"]${name}['"]`,
      )
      .join('|'),
  );
  return otherTexts(program).some((text) => names.some((name) => text.includes(name)) && read.test(text));
}
