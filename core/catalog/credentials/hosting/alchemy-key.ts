import { defineCredential } from '../../define.ts';

/** In the addresses of nodes. Pages have one by design, so that only its quota is at stake there. */
export default defineCredential({
  id: 'alchemy-key',
  kind: 'api-key',
  name: { en: 'Alchemy key', 'zh-CN': 'Alchemy Key' },
  doc: 'https://www.alchemy.com/docs/create-an-api-key',
  keywords: ['.alchemy.com/', '.alchemyapi.io/'],
  pattern: /\.alchemy(?:api)?\.(?:com|io)\/(?:nft\/)?v\d\/(?<secret>[\w-]{32})(?![\w-])/,
  check: 'varied',
  level: 'low',
  onServer: 'medium',
  examples: {
    finds: ['https://eth-mainnet.g.alchemy.com/v2/{base64url:32}'],
    ignores: ['https://eth-mainnet.g.alchemy.com/v2/', 'https://eth-mainnet.g.alchemy.com/v2/{base64url:9}'],
  },
});
