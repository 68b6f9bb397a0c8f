import { unusedPermissions } from '../secrets/data/declared-permissions.ts';
import { defineRule } from './define.ts';

const id = 'no-unused-permission';
const laws = ['PIPL-6'];

export default defineRule({
  id,
  description: { en: 'A permission must not be declared that nothing uses', 'zh-CN': '禁止声明没有用到的权限' },
  why: {
    en: 'Who declares more than the program needs collects more than the law allows, and reviewers of stores refuse it.',
    'zh-CN': '声明了用不到的权限，就超出了法律允许的最小范围，应用审核也会因此被拒。',
  },
  laws,
  messages: {
    unused: {
      en: '{{names}} is declared, but nothing in the program uses it: remove the declaration. {{law}}',
      'zh-CN': '声明了{{names}}，但程序中没有任何代码用到：请删除该声明。{{law}}',
    },
  },
  checkData: (facts) =>
    unusedPermissions(facts).map(({ name, range }) => ({
      ruleId: id,
      messageId: 'unused',
      data: { names: name },
      range,
      level: 'info',
      confidence: 'medium',
      kinds: [],
      exposure: { degree: 'none' },
      flow: [],
      laws,
      fixes: [],
    })),
});
