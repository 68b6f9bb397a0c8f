import { findCredentialsInData } from './data-credentials.ts';
import { findHardcodedCredentials } from './hardcoded-credentials.ts';
import { findDerivedPasswords } from './passwords.ts';
import { defineRule } from './define.ts';
import type { Text } from '../types.ts';

const id = 'no-hardcoded-credential';
const laws = ['CSL-42', 'CSL-23', 'DSL-27'];

/** Why a text is taken for a credential, by message id. */
const REASONS: Readonly<Record<string, Text>> = {
  named: { en: '{{what}} in the code', 'zh-CN': '{{what}}写死在代码中' },
  positioned: { en: '{{position}} is a constant here', 'zh-CN': '{{position}}在此为常量' },
  recognised: { en: '{{format}} recognised by its format', 'zh-CN': '按格式识别出{{format}}' },
  paired: { en: '{{format}} recognised beside its id', 'zh-CN': '与其 ID 相邻，识别为{{format}}' },
  announced: { en: 'A {{noun}} is written out after “{{names}}”', 'zh-CN': '“{{names}}”后直接写出了{{noun}}' },
  commented: { en: '{{what}} is left in a comment', 'zh-CN': '注释中留有{{what}}' },
};
const SERVER: Text = {
  en: 'move it to the environment or a secret store and rotate it; history keeps it',
  'zh-CN': '请移到环境变量或密钥管理服务，并更换（历史记录仍保留）',
};
const CLIENT: Text = {
  en: 'every user can read it; keep it on the server and rotate it; history keeps it',
  'zh-CN': '前端代码人人可读，请移到服务端，并更换（历史记录仍保留）',
};
/** Keys that encrypt or sign in a page. */
const KEY_ON_CLIENT: Text = {
  en: 'anyone who opens the page or app has it, so it protects nothing; use it on the server only, and replace it',
  'zh-CN': '打开页面或小程序的人都能拿到，等于没有加密；请把加解密、签名移到服务端，并更换',
};

/** Reasons of a data file. */
const FILE_REASONS: Readonly<Record<string, Text>> = {
  ...REASONS,
  named: { en: '{{what}} in this file', 'zh-CN': '{{what}}写在此文件中' },
  keyStore: { en: 'A store of private keys lies in the project', 'zh-CN': '项目中存放了私钥库文件' },
};
const FILE: Text = {
  en: 'keep it in a secret store, out of the repository, and replace it; history keeps it',
  'zh-CN': '请移出代码库（环境变量或密钥管理服务），并更换（历史记录仍保留）',
};
const BUNDLE: Text = {
  en: 'its prefix puts it into the bundle; keep it on the server and replace it',
  'zh-CN': '该前缀会把它打进前端包，人人可读；请移到服务端，并更换',
};

function messages(): Record<string, Text> {
  const all: Record<string, Text> = {
    derived: {
      en: 'A password made of {{what}} is known to whoever knows the person: issue a random one-time password. {{law}}',
      'zh-CN': '用{{what}}生成的密码，认识本人的人都能猜到：请改用随机的一次性初始密码。{{law}}',
    },
  };
  for (const [reason, why] of Object.entries(FILE_REASONS)) {
    for (const [suffix, advice] of [['InFile', FILE], ['InBundle', BUNDLE]] as const) {
      all[reason + suffix] = { en: `${why.en}: ${advice.en}. {{law}}`, 'zh-CN': `${why['zh-CN']}：${advice['zh-CN']}。{{law}}` };
    }
  }
  for (const [reason, why] of Object.entries(REASONS)) {
    for (const [suffix, advice] of [['', SERVER], ['OnClient', CLIENT], ['KeyOnClient', KEY_ON_CLIENT]] as const) {
      all[reason + suffix] = { en: `${why.en}: ${advice.en}. {{law}}`, 'zh-CN': `${why['zh-CN']}：${advice['zh-CN']}。{{law}}` };
    }
  }
  return all;
}

export default defineRule({
  id,
  description: { en: 'Passwords, keys, tokens and connection strings must not be written in code', 'zh-CN': '禁止在代码中写死密码、密钥、令牌和连接串' },
  why: {
    en: 'Whoever reads the code, its history or a bundle holds the key to the data behind it. Weak and default passwords count: they are in effect.',
    'zh-CN': '任何能看到代码、历史记录或打包产物的人都拿到了数据的钥匙。弱口令和默认口令同样有效，因此也会报告。',
  },
  laws,
  messages: messages(),
  check: (facts) => [...findHardcodedCredentials(facts, { id, laws }), ...findDerivedPasswords(facts, { id, laws })],
  checkData: (facts) => findCredentialsInData(facts, { id, laws }),
});
