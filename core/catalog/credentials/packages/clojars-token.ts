import { defineCredential } from '../../define.ts';

/** `CLOJARS_` and 60 lower-case characters. */
export default defineCredential({
  id: 'clojars-token',
  kind: 'api-key',
  name: { en: 'Clojars deploy token', 'zh-CN': 'Clojars 部署令牌' },
  doc: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
  keywords: ['CLOJARS_'],
  pattern: /(?<![\w.-])CLOJARS_[0-9a-z]{60}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['CLOJARS_{lower:60}'],
    ignores: ['CLOJARS_{lower:20}', 'CLOJARS_TOKEN'],
  },
});
