import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'income',
  name: { en: 'income', 'zh-CN': '收入' },
  category: 'property',
  level: 'high',
  tier: 'A',
  sensitivity: 'pipl28-enumerated',
  terms: {
    en: {
      high: [
        'salary', 'monthly salary', 'annual salary', 'basic salary', 'current salary', 'income detail', 'monthly income',
        'annual income', 'personal income', 'wage', 'wages', 'payroll', 'pay slip', 'gross pay', 'net pay', 'base pay',
        'basic pay', 'monthly pay', 'annual pay', 'take home pay', 'payslip', 'annual ctc', 'current ctc', 'salary amount',
      ],
      medium: [
        'income',
      ],
      low: [
        'bonus',
      ],
    },
    pinyin: {
      high: [
        'gongzi', 'xinzi', 'shouru', 'yueshouru', 'nianshouru', 'xinchou',
      ],
    },
    abbr: {
      medium: [
        'gz', 'xz', 'ysr', 'nsr',
      ],
    },
    zh: {
      high: [
        '工资', '薪资', '月收入', '年收入', '薪酬', '收入',
      ],
    },
    other: {
      high: [
        'salario', 'salario bruto', 'salario base', 'salario mensual', 'sueldo', 'renda mensal', 'renda familiar', 'gaji',
        'gaji pokok', 'penghasilan', 'gehalt', 'salaire', 'luong co ban', 'stipendio', 'misthos', 'wynagrodzenie', 'zarplata',
        'brut maas', 'net maas', 'loonbedrag', 'salaris', 'brutoloon', 'nettoloon', 'palkka', 'salario liquido',
        'salario neto', 'stipendio lordo', 'stipendio netto', 'sueldo neto', 'sueldo bruto', 'salaire brut', 'salaire net',
        'nettolohn', 'bruttolohn',
      ],
    },
  },
  examples: {
    finds: [
      'salary', 'monthlySalary', 'gongzi', '工资',
    ],
    ignores: [
      'bonusPrice', 'incomeTab', 'totalIncome', 'brokerageIncome', 'messageWage', 'sellerIncome', 'orderIncome', 'commissionIncome', 'payslipNumber', 'paySlipNo', 'payrollNumber',
    ],
  },
});
