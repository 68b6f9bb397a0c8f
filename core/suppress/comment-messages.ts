import type { Text } from '../types.ts';
import type { Flaw } from './flaws.ts';

/** The message of every rule at a comment that does not count; the findings that it would hide are named. */
export const COMMENT_MESSAGES: Readonly<Record<Flaw, Text>> = {
  withoutReason: {
    en: '{{what}} {{stays}} reported, since the comment gives no reason: write one after " -- ", or fix it. {{law}}',
    'zh-CN': '{{what}}仍然报告，因为此注释未写理由：请在 " -- " 后写明理由，或修复问题。{{law}}',
  },
  expired: {
    en: '{{what}} {{is}} reported again, since this comment expired on {{until}}: fix the problem, or set a later date. {{law}}',
    'zh-CN': '{{what}}重新报告，因为此注释有效期至 {{until}}：请修复问题，或另定日期。{{law}}',
  },
  wrongDate: {
    en: '{{what}} {{stays}} reported, since this comment has no valid date: write it like " -- until 2027-01-31: why". {{law}}',
    'zh-CN': '{{what}}仍然报告，因为此注释中的日期无效：请写成 " -- until 2027-01-31: 理由"。{{law}}',
  },
};
