import { defineCredentialPosition } from '../../define.ts';

/** The functions of a project that sign its requests, as front ends of payment and toll services have them. */
export default defineCredentialPosition({
  id: 'request-signing',
  kind: 'signing-secret',
  name: { en: 'the request signing key', 'zh-CN': '请求签名密钥' },
  doc: 'https://pay.weixin.qq.com/doc/v2/merchant/4011985891',
  isOwnSecret: true,
  variable: 'SIGN_KEY',
  isAlsoOnClient: true,
  calls: [
    {
      from: { receiver: ['util', 'utils', 'Util', 'Utils', 'tool', 'tools', 'common', 'signer', 'signUtil', 'md5Util'] },
      members: ['sign', 'createSign', 'create_sign', 'makeSign', 'make_sign', 'getSign', 'get_sign', 'genSign', 'generateSign', 'buildSign', 'md5Sign', 'signature'],
      args: [1],
    },
  ],
  examples: {
    finds: ["Util.create_sign(data, SECRET)", "const sign = utils.getSign(params, SECRET)"],
    ignores: ["Util.create_sign(SECRET, key)", "crypto.createSign('RSA-SHA256').update(text)"],
  },
});
