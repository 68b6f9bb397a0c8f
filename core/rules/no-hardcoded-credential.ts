import { findCredentialsInData } from './data-credentials.ts';
import { findHardcodedCredentials } from './hardcoded-credentials.ts';
import { findDerivedPasswords } from './passwords.ts';
import { defineRule } from './define.ts';
import type { Text } from '../types.ts';

const id = 'no-hardcoded-credential';
const laws = ['CSL-42', 'NDSR-9', 'CSL-44-2', 'DSL-27'];

/** Why a text is taken for a credential, by message id. */
const REASONS: Readonly<Record<string, Text>> = {
  named: { en: '{{what}} is hardcoded', 'zh-CN': '{{what}}写死在代码中' },
  positioned: { en: '{{position}} is hardcoded', 'zh-CN': '{{position}}写死在代码中' },
  recognised: { en: '{{format}} is hardcoded', 'zh-CN': '代码中写有{{format}}' },
  paired: { en: '{{format}} is hardcoded', 'zh-CN': 'ID 旁边写有{{format}}' },
  announced: { en: 'A {{noun}} is hardcoded after “{{names}}”', 'zh-CN': '“{{names}}”后直接写出了{{noun}}' },
  commented: { en: '{{what}} is left in a comment', 'zh-CN': '注释中留有{{what}}' },
};
/** Reasons of a data file. */
const FILE_REASONS: Readonly<Record<string, Text>> = {
  ...REASONS,
  named: { en: '{{what}} is in this file', 'zh-CN': '{{what}}写在此文件中' },
  recognised: { en: '{{format}} is in this file', 'zh-CN': '此文件中写有{{format}}' },
  paired: { en: '{{format}} is in this file', 'zh-CN': '此文件中 ID 旁边写有{{format}}' },
  keyStore: { en: 'A store of private keys is in the project', 'zh-CN': '项目中存放了私钥库文件' },
};

/** What to do, by the suffix of the message id: where the code runs, and what the value does there. */
const ADVICE: Readonly<Record<string, Text>> = {
  '': { en: 'move it to an environment variable and {{renew}}{{history}}', 'zh-CN': '请移到环境变量或密钥管理服务，并{{renew}}{{history}}' },
  OnClient: { en: 'anyone can read it in the page; move it to the server and {{renew}}', 'zh-CN': '前端代码人人可读，请移到服务端，并{{renew}}' },
  // Keys that encrypt or sign in a page.
  KeyOnClient: { en: 'anyone can take it from the page or app; encrypt and sign on the server', 'zh-CN': '打开页面或小程序的人都能拿到，请改在服务端加密、签名' },
  MapKeyOnClient: { en: 'it is visible in the page; limit it to your domains at the provider', 'zh-CN': '前端代码人人可读，请在服务商控制台限制可用的域名或应用' },
  InForm: { en: 'leave the field empty; change the password if an account uses it', 'zh-CN': '请将输入框留空；若有账号在用，请修改密码' },
  InTest: { en: '{{renew}} if it is real; otherwise use an obvious placeholder', 'zh-CN': '如果真实有效，请{{renew}}；否则请改用明显的占位值' },
  AsDefault: { en: 'remove this default (used when nothing is set) and {{renew}}', 'zh-CN': '缺少该设置时此默认值会生效，请去掉默认值，并{{renew}}' },
};
const FILE_ADVICE: Readonly<Record<string, Text>> = {
  InFile: { en: 'load it from the environment or a secret store, and {{renew}}{{history}}', 'zh-CN': '请移到环境变量或密钥管理服务，并{{renew}}{{history}}' },
  // A file of variables has no other place for them.
  InDotenv: { en: 'keep this file out of Git, and {{renew}}{{history}}', 'zh-CN': '请不要将此文件提交到 Git，并{{renew}}{{history}}' },
  InSample: { en: 'put a placeholder here; {{renew}} if it is in use anywhere', 'zh-CN': '请改为占位值；若有地方在用，请{{renew}}' },
  // The variables that a container or a job is started with.
  InVariables: { en: 'refer to a variable or secret ($NAME) here, and {{renew}}{{history}}', 'zh-CN': '请改为引用变量或机密（$NAME），并{{renew}}{{history}}' },
  MapKeyInFile: { en: 'limit it to your own app or domains at the provider', 'zh-CN': '请在服务商控制台限制可用的域名或应用' },
  InBundle: { en: 'its prefix exposes it in pages; keep it on the server and {{renew}}', 'zh-CN': '该前缀会把它打进前端包，请移到服务端，并{{renew}}' },
  InTestFile: ADVICE['InTest'] as Text,
  AsDefaultInFile: ADVICE['AsDefault'] as Text,
};

/** Wherever the comment stands. */
const IN_COMMENT: Text = { en: 'delete the comment and {{renew}}{{history}}', 'zh-CN': '请删除注释，并{{renew}}{{history}}' };

function messages(): Record<string, Text> {
  const all: Record<string, Text> = {
    derived: {
      en: 'A password made from the {{kind}} is easy to guess: issue a random one-time password. {{law}}',
      'zh-CN': '用{{what}}生成的密码，认识本人的人都能猜到：请改用随机的一次性初始密码。{{law}}',
    },
  };
  for (const [reasons, advices] of [[FILE_REASONS, FILE_ADVICE], [REASONS, ADVICE]] as const) {
    for (const [reason, why] of Object.entries(reasons)) {
      for (const [suffix, usual] of Object.entries(advices)) {
        const advice = reason === 'commented' ? IN_COMMENT : usual;
        all[reason + suffix] = { en: `${why.en}: ${advice.en}. {{law}}`, 'zh-CN': `${why['zh-CN']}：${advice['zh-CN']}。{{law}}` };
      }
    }
  }
  return all;
}

export default defineRule({
  id,
  description: { en: 'Passwords, keys, tokens and connection strings must not be written in code', 'zh-CN': '禁止在代码中写死密码、密钥、令牌和连接串' },
  why: {
    en: 'Whoever can read the code, its Git history or a bundle can use the credential. A weak or default one counts too: it works until somebody changes it.',
    'zh-CN': '任何能看到代码、Git 历史或打包产物的人都能使用该凭据。弱口令和默认口令在修改之前同样有效，因此也会报告。',
  },
  laws,
  messages: messages(),
  check: (facts) => [...findHardcodedCredentials(facts, { id, laws }), ...findDerivedPasswords(facts, { id, laws })],
  checkData: (facts) => findCredentialsInData(facts, { id, laws }),
});
