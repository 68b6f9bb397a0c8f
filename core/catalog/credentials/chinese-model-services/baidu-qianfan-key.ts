import { defineCredential } from '../../define.ts';

/** `bce-v3/`, an AccessKey id, a slash and 40 hexadecimal digits. */
export default defineCredential({
  id: 'baidu-qianfan-key',
  kind: 'api-key',
  name: { en: 'Baidu Qianfan API key', 'zh-CN': '百度千帆 API Key' },
  doc: 'https://cloud.baidu.com/doc/WENXINWORKSHOP/index.html',
  keywords: ['bce-v3/'],
  pattern: /(?<![\w/])bce-v3\/ALTAK-[0-9A-Za-z]{17,25}\/[0-9a-f]{40}(?![0-9a-f])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['bce-v3/ALTAK-{base62:21}/{hex:40}', 'Bearer bce-v3/ALTAK-{base62:21}/{hex:40}'],
    ignores: ['bce-v3/ALTAK-{base62:21}', 'bce-v3/ALTAK-{base62:21}/{hex:12}'],
  },
});
