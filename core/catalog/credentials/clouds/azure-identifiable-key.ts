import { defineCredential } from '../../define.ts';

/** One for each length; the four characters before the checksum name the service. */
const FORMS: readonly string[] = [
  String.raw`[0-9A-Za-z+/]{76}(?:APIM|ACDb|\+(?:ABa|AMC|ASt))[0-9A-Za-z+/]{5}[AQgw]==`,
  String.raw`[0-9A-Za-z+/]{33}(?:AIoT|\+(?:ASb|AEh|ARm))[A-P][0-9A-Za-z+/]{5}=`,
  String.raw`[0-9A-Za-z]{33}AzCa[A-P][0-9A-Za-z]{5}=`,
  String.raw`[\w-]{44}AzFu[\w-]{5}[AQgw]==`,
  String.raw`[0-9A-Za-z]{42}AzSe[A-D][0-9A-Za-z]{5}`,
  String.raw`[0-9A-Za-z+/]{42}\+ACR[A-D][0-9A-Za-z+/]{5}`,
  String.raw`[0-9A-Za-z]{76}AZDO[0-9A-Za-z]{4}`,
  String.raw`[0-9A-Za-z]{52}JQQJ99[0-9A-Za-z]{26}`,
];

/** Keys of Azure services with a mark of four characters before their checksum; of AI services with `JQQJ99` in the middle. */
export default defineCredential({
  id: 'azure-identifiable-key',
  kind: 'cloud-access-key',
  name: { en: 'Azure key', 'zh-CN': 'Azure 密钥' },
  doc: 'https://learn.microsoft.com/purview/sit-defn-azure-batch-shared-access-key',
  keywords: ['APIM', 'ACDb', '+ABa', '+AMC', '+ASt', 'AIoT', '+ASb', '+AEh', '+ARm', 'AzFu', 'AzSe', 'AzCa', '+ACR', 'AZDO', 'JQQJ99'],
  pattern: new RegExp(String.raw`(?<![\w+/=-])(?:${FORMS.join('|')})(?![\w+/=-])`),
  check: 'varied',
  level: 'critical',
  examples: {
    finds: [
      '{base64:76}+ASt{base62:5}Q==',
      '{base62:33}AzCaB{base62:5}=',
      '{base62:42}AzSeB{base62:5}',
      '{base62:76}AZDO{base62:4}',
      '{base62:52}JQQJ99{base62:26}',
    ],
    ignores: ['{base62:20}AzSeB{base62:5}', '{base62:52}JQQJ99'],
  },
});
