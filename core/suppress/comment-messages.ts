import type { Text } from '../types.ts';
import type { Flaw } from './flaws.ts';

/** What every rule says at a comment that does not count; the findings that it would hide are named. */
export const COMMENT_MESSAGES: Readonly<Record<Flaw, Text>> = {
  withoutReason: {
    en: '{{what}} stays reported, since this comment gives no reason: write one after " -- ", or repair it. {{law}}',
    'zh-CN': '{{what}}仍然报告，因为此注释未写理由：请在 " -- " 后写明理由，或修复问题。{{law}}',
  },
};
