/** Attributes of a template through which values can leave: all others are skipped before they are parsed. */
import { answers } from '../../catalog/answers/index.ts';
import { LINK_ATTRIBUTES } from '../../catalog/platforms/link-attributes.ts';
import { MAY_HAVE_CODE, isCodeAttribute } from '../../catalog/platforms/code-components.ts';
import { LINKING_ATTRIBUTES } from '../../catalog/markup/elements.ts';

const ADDRESS_ATTRIBUTES: ReadonlySet<string> = new Set(LINKING_ATTRIBUTES);
/** Events that pass a person's data: the handler's name alone shows what receives it. */
const HANDING_EVENTS: ReadonlySet<string> = new Set(answers.flatMap((answer) => answer.events ?? []));

/** Whether an event handler calls or assigns, or a bound attribute builds an address or is the content of a QR or bar code. */
export function mayLeak(role: 'handler' | 'bound', tag: string, name: string, source: string): boolean {
  if (role === 'handler') return /[(=]/.test(source) || HANDING_EVENTS.has(name.toLowerCase());
  return (
    (ADDRESS_ATTRIBUTES.has(name) && /[+`]/.test(source)) ||
    (LINK_ATTRIBUTES.includes(name) && /^\s*(?:\{[\s\S]*\b(?:query|params)\b|[\w$]+\s*$)/.test(source)) ||
    isCodeAttribute(tag, name)
  );
}

const HANDLER = /[\s"'](?:@|v-on)[^\s=>]{0,80}\s{0,40}=\s{0,40}(?:"[^"]{0,2000}[(=]|'[^']{0,2000}[(=]|[^\s"'=<>`]{1,200}\()/;
const ADDRESS = new RegExp(
  `(?:v-bind:|[\\s"'][:.])(?:${LINKING_ATTRIBUTES.join('|')})\\b[^\\s=>]*\\s*=\\s*(?:"[^"]*[+\`]|'[^']*[+\`]|[^\\s"'=<>\`+]*[+])`,
);
/** A place of a router with parameters, or under a name: `:to="{ path: '/x', query: { … } }"`, `:to="route"`. */
const PLACE = new RegExp(
  `(?:v-bind:|[\\s"']:)(?:${LINK_ATTRIBUTES.join('|')})\\s*=\\s*(?:"\\s*(?:\\{[^"]*\\b(?:query|params)\\b|[\\w$]+\\s*")|'\\s*(?:\\{[^']*\\b(?:query|params)\\b|[\\w$]+\\s*'))`,
);
const HANDING = new RegExp(`(?:@|v-on:)(?:${[...HANDING_EVENTS].join('|')})\\b`, 'i');

/**
 * Whether a component's template may have such an attribute; two of three have none, and need not be parsed for it. A
 * template begins with the first tag of that name and ends with the last: what stands outside, the script mostly, is not
 * looked at.
 */
export function mayHaveLeaks(text: string): boolean {
  const start = text.indexOf('<template');
  if (start < 0) return false;
  const end = text.lastIndexOf('</template');
  const markup = text.slice(start, end < start ? undefined : end);
  return HANDLER.test(markup) || HANDING.test(markup) || ADDRESS.test(markup) || PLACE.test(markup) || MAY_HAVE_CODE.test(markup);
}
