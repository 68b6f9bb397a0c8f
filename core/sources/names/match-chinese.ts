import type { Kind } from '../../catalog/define.ts';
import { kinds } from '../../catalog/kinds/index.ts';
import { zhPersons } from '../../catalog/words/person-words.ts';
import { zhNeutralizers } from '../../catalog/words/vocabulary.ts';
import type { Confidence } from '../../types.ts';

const terms = new Map<string, { kind: Kind; confidence: Confidence }>();
for (const kind of kinds) {
  for (const confidence of ['low', 'medium', 'high'] as const) {
    for (const term of kind.terms.zh?.[confidence] ?? []) terms.set(term, { kind, confidence });
  }
}
const MIN_TAIL = 3;
/** What a person's data is called as a whole: `房产信息`. */
const CONTAINER = /(?:信息|资料|情况)$/;
const PUNCTUATION = /[\s:：=＝\-—>＞*【】[\]()（）「」'"“”、,，.。!！]+/g;

/**
 * The kind that a Chinese property key or label names: the whole text, or its tail when the term is long enough or what
 * stands before it is a person (`用户手机`). Sentences and hints (`请输入手机号`) name nothing.
 */
export function matchChinese(text: string): { kind: Kind; confidence: Confidence } | undefined {
  const bare = text.replace(PUNCTUATION, '');
  if (bare.length > 16 || zhNeutralizers.some((word) => bare.includes(word))) return undefined;
  for (let start = 0; start < bare.length; start++) {
    const tail = bare.slice(start);
    const found = terms.get(tail) ?? terms.get(tail.replace(CONTAINER, ''));
    if (!found) continue;
    if (start === 0 || tail.length >= MIN_TAIL || isPerson(bare.slice(0, start))) return found;
    return undefined;
  }
  return undefined;
}

/** `用户`, and persons named by what they do: `出险人`, `快递员`. */
function isPerson(text: string): boolean {
  return zhPersons.some((person) => text.endsWith(person)) || /[^器][人员者]$/.test(text);
}
