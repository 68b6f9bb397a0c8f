import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'gene',
  name: { en: 'genetic data', 'zh-CN': '基因信息' },
  category: 'biometric',
  level: 'critical',
  tier: 'C',
  sensitivity: 'pipl28-enumerated',
  terms: {
    en: {
      high: [
        'gene data', 'gene sequence', 'dna sequence', 'genome data', 'genotype', 'gene test result', 'dna profile',
      ],
    },
    pinyin: {
      high: [
        'jiyin', 'jiyinxulie',
      ],
    },
    zh: {
      high: [
        '基因', '基因序列', 'DNA',
      ],
    },
  },
  examples: {
    finds: [
      'geneData', 'geneSequence', 'jiyin', '基因',
    ],
    ignores: [
      'general', 'generate', 'generator', 'generic', 'agenda',
    ],
  },
});
