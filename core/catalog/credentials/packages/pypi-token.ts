import { defineCredential } from '../../define.ts';

/** `pypi-` and a macaroon of pypi.org or test.pypi.org in base64. */
export default defineCredential({
  id: 'pypi-token',
  kind: 'api-key',
  name: { en: 'PyPI upload token', 'zh-CN': 'PyPI 上传令牌' },
  doc: 'https://pypi.org/help/#apitoken',
  keywords: ['pypi-AgE'],
  pattern: /(?<![\w.-])pypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)[\w-]{50,1000}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['pypi-AgEIcHlwaS5vcmc{base64url:80}'],
    ignores: ['pypi-AgEIcHlwaS5vcmc{base64url:10}'],
  },
});
