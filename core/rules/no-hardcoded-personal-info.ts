import { findPersonalInData, findPersonalLiterals } from './personal-literals.ts';
import { defineRule } from './define.ts';

const id = 'no-hardcoded-personal-info';
const laws = ['CSL-42', 'CSL-44', 'CC-1034', 'CC-1038'];

export default defineRule({
  id,
  description: { en: 'Real-looking personal information must not be written in code', 'zh-CN': '禁止在代码中写入真实的个人信息' },
  why: {
    en: 'A number that passes its check digit belongs to somebody. In code it is copied to every clone and stays in the history.',
    'zh-CN': '通过校验的号码很可能属于真实的人。写进代码后会随每次克隆传播，并一直留在历史记录中。',
  },
  laws,
  messages: {
    named: {
      en: '{{what}} is written in the code under a name that says so: use made-up data; history keeps the old. {{law}}',
      'zh-CN': '代码中写有{{what}}（其字段名如此表明）：请改用虚构数据，历史记录仍保留旧值。{{law}}',
    },
    shaped: {
      en: '{{what}} is written in the code, by its digits or form a real one: use made-up data; history keeps the old. {{law}}',
      'zh-CN': '代码中写有{{what}}（格式与校验均像真实数据）：请改用虚构数据，历史记录仍保留旧值。{{law}}',
    },
    commented: {
      en: '{{what}} is left in a comment: delete it or use made-up data; history keeps the old. {{law}}',
      'zh-CN': '注释中留有{{what}}：请删除或改用虚构数据，历史记录仍保留旧值。{{law}}',
    },
    sample: {
      en: '{{what}} in the code is a published or impossible sample number: harmless, kept as information. {{law}}',
      'zh-CN': '代码中的{{what}}是公开的或不可能存在的示例号码：无害，仅作提示。{{law}}',
    },
  },
  check: (facts) => findPersonalLiterals(facts, { id, laws }),
  checkData: (facts) => findPersonalInData(facts, { id, laws }),
});
