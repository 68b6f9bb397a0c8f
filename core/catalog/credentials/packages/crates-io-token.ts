import { defineCredential } from '../../define.ts';

/** `cio` and 32 letters and digits. */
export default defineCredential({
  id: 'crates-io-token',
  kind: 'api-key',
  name: { en: 'crates.io token', 'zh-CN': 'crates.io 令牌' },
  doc: 'https://doc.rust-lang.org/cargo/reference/publishing.html',
  keywords: ['cio'],
  pattern: /(?<![\w.-])cio(?=[A-Za-z]{0,31}\d)(?=[0-9a-z]{0,31}[A-Z])[0-9A-Za-z]{32}(?![\w-])/,
  check: 'varied',
  level: 'critical',
  examples: {
    finds: ['cio{base62:32}'],
    ignores: ['cio{base62:9}', 'cio{letters:32}'],
  },
});
