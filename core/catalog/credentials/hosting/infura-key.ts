import { defineCredential } from '../../define.ts';

/** In the addresses of nodes. Pages have one by design, so that only its quota is at stake there. */
export default defineCredential({
  id: 'infura-key',
  kind: 'api-key',
  name: { en: 'Infura key', 'zh-CN': 'Infura Key' },
  doc: 'https://docs.metamask.io/services/get-started/endpoints/',
  keywords: ['infura.io/'],
  pattern: /infura\.io\/(?:ws\/)?v3\/(?<secret>[0-9a-f]{32})(?![0-9A-Za-z])/,
  check: 'varied',
  level: 'low',
  onServer: 'medium',
  examples: {
    finds: ['https://mainnet.infura.io/v3/{hex:32}', 'wss://mainnet.infura.io/ws/v3/{hex:32}'],
    ignores: ['https://mainnet.infura.io/v3/', 'https://mainnet.infura.io/v3/{hex:9}'],
  },
});
