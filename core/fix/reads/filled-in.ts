/** Parameters of an address that the page which it opens only fills a field with: without them that field starts empty. */
import type { Facts } from '../../sources/file/facts.ts';
import type { Node } from '../../types.ts';
import { textOf } from '../replace.ts';
import { pagesOpenedBy } from './page-parameters.ts';
import { escaped, otherTexts } from './program-texts.ts';

/** What a field is given its first value by: `useState(`, `setEmail(decodeURIComponent(`, `defaultValue={`. */
const FILLS =
  /(?:\b(?:useState|ref|set[A-Z]\w{0,40})(?:<[^<>()]{0,40}>)?\(|\b(?:default|initial)\w{0,40}(?:=\{|:)\s?)\s{0,20}(?:decodeURIComponent\()?$/;
/** What a check for a value, and a list of what an effect depends on, have before it. */
const CHECKS = /(?:\bif\s?\(!?|&&\s?|\|\|\s?|\[(?:[\w$]{1,40},\s?){0,6})$/;
const BEFORE = 90;
/** What a page checks together with the other parameters: `?token=…&email=…`. */
const WITH_PROOF = /[?&](?:token|code)=/;

/**
 * Whether every page that reads one of the parameters does nothing with it but fill a field, where its form can be filled in by hand. False
 * where no such page is in sight.
 */
export function onlyFillsFields(facts: Facts, call: Node, names: readonly string[]): boolean {
  const { program } = facts.fixing;
  if (!program || names.length === 0) return false;
  const pages = pagesOpenedBy(facts, call)?.pages ?? [];
  const texts = pages.length > 0 ? pages.map((page) => program.textOf(page) ?? '') : otherTexts(program);
  let isFound = false;
  for (const text of texts)
    for (const name of names) {
      for (const { index, 0: read } of text.matchAll(
        new RegExp(String.raw`[sS]earchParams\??\.get\(\s*['"]${escaped(name)}['"]\s*\)`, 'g'),
      )) {
        if (!isFilledIn(text, index, read.length)) return false;
        isFound = true;
      }
      // Another way to read it is not followed.
      if (
        new RegExp(
          String.raw`\b(?:query|params|route)\??\.${escaped(name)}\b|\{[^{}]{0,80}\b${escaped(name)}\b[^{}]{0,80}\}\s*=\s*(?:await\s+)?\w{0,20}[pP]arams`,
        ).test(text)
      )
        return false;
    }
  return isFound && !WITH_PROOF.test(textOf(facts.file.text, call));
}

function isFilledIn(text: string, index: number, length: number): boolean {
  const before = text.slice(Math.max(0, index - BEFORE), index);
  if (FILLS.test(before)) return true;
  const name = /\b(?:const|let)\s+([\w$]{1,40})\s*=\s*$/.exec(before)?.[1];
  if (name === undefined) return false;
  const rest = text.slice(0, index - before.length) + text.slice(index + length);
  const uses = [...rest.matchAll(new RegExp(String.raw`(?<![\w$.])${escaped(name)}(?![\w$])`, 'g'))];
  return (
    uses.some((use) => FILLS.test(rest.slice(Math.max(0, use.index - BEFORE), use.index))) &&
    uses.every(({ index: at }) => {
      const own = rest.slice(Math.max(0, at - BEFORE), at);
      return FILLS.test(own) || CHECKS.test(own);
    })
  );
}
