import { findPersonalInData, findPersonalLiterals } from './literals/personal-literals.ts';
import { defineRule } from './define.ts';

const id = 'no-hardcoded-personal-info';
const laws = ['CSL-42', 'CSL-44', 'CC-1034', 'CC-1038'];

export default defineRule({
  id,
  description: { en: 'Real-looking personal information must not be written in code', 'zh-CN': '禁止在代码中写入真实的个人信息' },
  why: {
    en: 'What looks real may belong to somebody. In code it is copied to every clone and stays in the Git history.',
    'zh-CN': '看起来真实的数据可能属于真实的人。写进代码后会随每次克隆传播，并一直留在 Git 历史中。',
  },
  laws,
  messages: {
    named: {
      en: '{{what}} in the code may be a real person’s: if so, use a made-up one, or move it out of the code{{history}}. {{law}}',
      'zh-CN': '代码中的{{what}}可能属于真实的人：如果是，请改用虚构数据，或移出代码{{history}}。{{law}}',
    },
    shaped: {
      en: '{{what}} in the code may be a real person’s: if so, use a made-up one, or move it out of the code{{history}}. {{law}}',
      'zh-CN': '代码中的{{what}}可能属于真实的人：如果是，请改用虚构数据，或移出代码{{history}}。{{law}}',
    },
    // A mailbox that mail is sent to or from, a number that is called: a made-up one would not do.
    used: {
      en: '{{what}} in the code may be a real person’s: if so, move it to the configuration{{history}}. {{law}}',
      'zh-CN': '代码中的{{what}}可能属于真实的人：如果是，请移到配置中{{history}}。{{law}}',
    },
    // What distinguishes persons: with a made-up one the program would recognise nobody.
    compared: {
      en: '{{what}} in the code may be a real person’s: if so, use an internal id or a role instead{{history}}. {{law}}',
      'zh-CN': '代码中的{{what}}可能属于真实的人：如果是，请改用内部 ID 或角色判断{{history}}。{{law}}',
    },
    inSettings: {
      en: '{{what}} in this file may be a real person’s: if so, move it out of the repository. {{law}}',
      'zh-CN': '此文件中的{{what}}可能属于真实的人：如果是，请移出代码库。{{law}}',
    },
    commented: {
      en: '{{what}} is left in a comment: delete it{{history}}. {{law}}',
      'zh-CN': '注释中留有{{what}}：请删除{{history}}。{{law}}',
    },
    sample: {
      en: '{{what}} in the code is a published or impossible sample: harmless, nothing to do. {{law}}',
      'zh-CN': '代码中的{{what}}是公开的或不可能存在的示例：无害，无需处理。{{law}}',
    },
  },
  check: (facts) => findPersonalLiterals(facts, { id, laws }),
  checkData: (facts) => findPersonalInData(facts, { id, laws }),
});
