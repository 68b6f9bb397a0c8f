import type { DataFacts } from '../secrets/data/data-facts.ts';
import type { Facts } from '../sources/file/facts.ts';
import type { Finding, Text } from '../types.ts';

/** One rule: metadata first, then its query of the facts. */
export interface Rule {
  readonly id: string;
  readonly description: Text;
  /** Why it matters, in two sentences at most. */
  readonly why: Text;
  /** Law articles, most important first; the first is cited in the message. */
  readonly laws: readonly string[];
  /** Messages by id; placeholders as in `messages.ts`. */
  readonly messages: Readonly<Record<string, Text>>;
  /** The findings in a file of code; rules about data alone have none. */
  check?(facts: Facts): Finding[];
  /** The findings in a file that holds data; rules about code alone have none. */
  checkData?(facts: DataFacts): Finding[];
}

/** The part of a rule that its findings name. */
export type RuleIdentity = Pick<Rule, 'id' | 'laws'>;

/** Checks that the parts of a rule agree. Throws at load when they do not. */
export function defineRule(rule: Rule): Rule {
  if (!/^no-[a-z-]+$/.test(rule.id)) throw new Error(`rule id ${rule.id}`);
  for (const [id, message] of Object.entries(rule.messages)) {
    for (const text of Object.values(message)) {
      if (!text.includes('{{law}}')) throw new Error(`message ${rule.id}/${id} cites no law`);
    }
  }
  return rule;
}
