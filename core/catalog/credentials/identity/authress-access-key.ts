import { defineCredential } from '../../define.ts';

/** Four parts joined by full stops, the third of which starts with `acc`. */
export default defineCredential({
  id: 'authress-access-key',
  kind: 'api-key',
  name: { en: 'Authress access key', 'zh-CN': 'Authress 访问密钥' },
  doc: 'https://authress.io/knowledge-base/docs/authorization/service-clients/secrets-scanning/',
  keywords: ['.acc'],
  pattern: /(?<![\w.-])(?:sc|ext|scauth|authress)_[0-9A-Za-z]{5,30}\.[0-9A-Za-z]{4,6}\.acc[_-][0-9A-Za-z-]{10,32}\.[\w+/=-]{30,120}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['sc_{lower:8}.{lower:4}.acc-{lower:12}.{base64:40}'],
    ignores: ['sc_{lower:8}.{lower:4}.{lower:12}.{base64:40}', 'form.accept'],
  },
});
