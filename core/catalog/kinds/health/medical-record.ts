import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'medical-record',
  name: { en: 'medical record', 'zh-CN': '就诊记录' },
  category: 'health',
  level: 'critical',
  tier: 'B',
  sensitivity: 'pipl28-enumerated',
  terms: {
    en: {
      high: [
        'treatment plan', 'presenting complaint', 'presenting complaints', 'chief complaints', 'clinical notes', 'clinical note',
        'progress note', 'historia clinica', 'prontuario', 'anamnesis', 'medical record', 'medical history', 'diagnosis',
        'diagnosis result', 'diagnose', 'diagnoses', 'diagnosis name', 'case history', 'illness', 'present illness',
        'past history', 'chief complaint', 'admission record', 'discharge summary', 'surgery record', 'operation record',
        'doctor advice', 'nursing record', 'emr', 'ehr', 'medical advice', 'health condition', 'health conditions',
        'surgical history', 'family medical history', 'soap note', 'clinical impression', 'care plan',
      ],
      medium: [
        'disease', 'disease name', 'clinical record',
      ],
      // As often that of a machine, a page or a building.
      low: [
        'inspection result',
      ],
    },
    pinyin: {
      high: [
        'bingli', 'bingshi', 'zhenduan', 'zhenduanjieguo', 'jiwangbingshi', 'bingqing', 'yizhu',
      ],
      low: [
        'zhusu',
      ],
    },
    abbr: {
      medium: [
        'bl', 'bs', 'zdjg', 'jws', 'xbs', 'jwbs', 'zyzd', 'mzzd', 'zs',
      ],
    },
    zh: {
      high: [
        '病历', '病史', '诊断', '既往史', '主诉', '现病史', '医嘱', '住院志', '手术记录', '就诊记录', '病情', '健康告知',
        '病症', '医嘱单', '麻醉记录', '护理记录', '以往病史', '既往病史', '家族病史', '传染病史', '过往病史', '诊治情况', '诊疗记录', '症状',
      ],
    },
    other: {
      high: [
        'diagnostico', 'historial medico', 'antecedentes medicos', 'riwayat penyakit', 'diagnosa', 'diagnosis pasien',
        'tien su benh', 'chan doan', 'krankengeschichte',
      ],
    },
  },
  examples: {
    finds: [
      'medicalRecord', 'medicalHistory', 'bingli', '病历',
    ],
    ignores: [
      'diagnostics', 'diagnosing', 'outpatient', 'medicalBase', 'bl', 'healthCheck', 'HealthModule',
    ],
  },
});
