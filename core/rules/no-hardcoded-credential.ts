import {
  ADVICE_FOR_EXPIRED,
  ADVICE_FOR_EXPIRING,
  ADVICE_FOR_KEY_STORES,
  ADVICE_IN_COMMENT,
  ADVICE_IN_DOCUMENTATION,
  ADVICE_IN_STATEMENT,
  PLACES_IN_CODE,
  PLACES_IN_FILES,
  REASONS_IN_CODE,
  REASONS_IN_FILES,
  THIS_FILE,
} from '../catalog/advice/credentials.ts';
import { findCredentialsInData } from './literals/data-credentials.ts';
import { findHardcodedCredentials } from './literals/hardcoded-credentials.ts';
import { findDerivedPasswords } from './literals/passwords.ts';
import { defineRule } from './define.ts';
import type { Locale, Text } from '../types.ts';

const id = 'no-hardcoded-credential';
const laws = ['CSL-42', 'NDSR-9', 'CSL-44-2', 'DSL-27'];

/** Advice that follows from why a text is taken for a credential, wherever it stands; with a place, only there. */
const ADVICE_OF_REASONS: Readonly<Record<string, Text>> = {
  commented: ADVICE_IN_COMMENT,
  commentedFormat: ADVICE_IN_COMMENT,
  documented: ADVICE_IN_DOCUMENTATION,
  documentedFormat: ADVICE_IN_DOCUMENTATION,
  expired: ADVICE_FOR_EXPIRED,
  expiring: ADVICE_FOR_EXPIRING,
  passedInSql: ADVICE_IN_STATEMENT,
  keyStore: ADVICE_FOR_KEY_STORES,
};

function messages(): Record<string, Text> {
  const all: Record<string, Text> = {
    derived: {
      en: 'A password made from the {{kind}} is easy to guess: issue a random one-time password. {{law}}',
      'zh-CN': '用{{what}}生成的密码，认识本人的人都能猜到：请改用随机的一次性初始密码。{{law}}',
    },
  };
  for (const [reasons, places] of [
    [REASONS_IN_FILES, PLACES_IN_FILES],
    [REASONS_IN_CODE, PLACES_IN_CODE],
  ] as const) {
    for (const [reason, why] of Object.entries(reasons)) {
      for (const [suffix, { place, where = THIS_FILE, consequence, advice: usual }] of Object.entries(places)) {
        const advice = ADVICE_OF_REASONS[reason + suffix] ?? ADVICE_OF_REASONS[reason] ?? usual;
        const problem = (locale: Locale): string =>
          why[locale]
            .replace('{place}', place?.[locale] ?? '')
            .replace('{where}', where[locale])
            .replace('{consequence}', consequence?.[locale] ?? '');
        all[reason + suffix] = {
          en: `${problem('en')}: ${advice.en}. {{law}}`,
          'zh-CN': `${problem('zh-CN')}：${advice['zh-CN']}。{{law}}`,
        };
      }
    }
  }
  return all;
}

export default defineRule({
  id,
  description: {
    en: 'Passwords, keys, tokens and connection strings must not be written in code',
    'zh-CN': '禁止在代码中写死密码、密钥、令牌和连接串',
  },
  why: {
    en: 'Whoever can read the code, its Git history or a bundle can use the credential. A weak or default one counts too: it works until somebody changes it.',
    'zh-CN': '任何能看到代码、Git 历史或打包产物的人都能使用该凭据。弱口令和默认口令在修改之前同样有效，因此也会报告。',
  },
  laws,
  messages: messages(),
  check: (facts) => [...findHardcodedCredentials(facts, { id, laws }), ...findDerivedPasswords(facts, { id, laws })],
  checkData: (facts) => findCredentialsInData(facts, { id, laws }),
});
