import { defineCredential } from '../../define.ts';

/** `SCT`, the number of the user, a T and the key. */
export default defineCredential({
  id: 'serverchan-key',
  kind: 'api-key',
  name: { en: 'ServerChan SendKey', 'zh-CN': 'Server 酱 SendKey' },
  doc: 'https://sct.ftqq.com/',
  keywords: ['SCT', 'sctp'],
  pattern: /(?<![\w.-])(?:SCT|sctp)\d{1,7}[Tt][0-9A-Za-z]{20,40}(?![\w-])/,
  check: 'varied',
  level: 'medium',
  examples: {
    finds: ['SCT{digits:5}T{base62:25}'],
    ignores: ['SCT{digits:5}T{base62:9}', 'SCT{digits:5}'],
  },
});
