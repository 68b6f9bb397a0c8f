import { defineCredentialPosition } from '../../define.ts';

export default defineCredentialPosition({
  id: 'baidu-ai-sdk',
  kind: 'api-key',
  name: { en: 'the Baidu AI key', 'zh-CN': '百度 AI 密钥' },
  doc: 'https://ai.baidu.com/ai-doc/OCR/7kibizxuf',
  isOwnSecret: false,
  variable: 'BAIDU_AI_SECRET_KEY',
  calls: [
    { from: { module: 'baidu-aip-sdk' }, args: [1, 2] },
    {
      from: { receiver: ['AipOcrClient', 'AipSpeechClient', 'AipFaceClient', 'AipNlpClient', 'AipKgClient', 'AipImageClassifyClient', 'AipImageSearchClient', 'AipImageCensorClient', 'AipContentCensorClient', 'AipBodyAnalysisClient'] },
      args: [1, 2],
    },
  ],
  examples: {
    finds: [
      'const AipOcrClient = require(\'baidu-aip-sdk\').ocr; new AipOcrClient(appId, apiKey, SECRET)',
      'import { speech as Speech } from \'baidu-aip-sdk\'; new Speech(appId, SECRET, secretKey)',
      'new AipFaceClient(appId, apiKey, SECRET)',
    ],
    ignores: [
      'const AipOcrClient = require(\'baidu-aip-sdk\').ocr; new AipOcrClient(SECRET, process.env.AK, process.env.SK)',
      'const AipOcrClient = require(\'baidu-aip-sdk\').ocr; const client = new AipOcrClient(appId, apiKey, secretKey); client.generalBasic(SECRET, SECRET)',
    ],
  },
});
