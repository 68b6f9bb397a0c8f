import { defineFieldDecorators } from '../define.ts';

export default defineFieldDecorators({
  id: 'sequelize-typescript',
  doc: 'https://github.com/sequelize/sequelize-typescript#column',
  checks: { IsEmail: 'email', IsCreditCard: 'bank-card' },
  relations: { names: ['HasOne', 'HasMany', 'BelongsTo', 'BelongsToMany'] },
  texts: { Column: ['comment'], Comment: [''] },
  columns: { Column: ['field'] },
  examples: {
    finds: [
      "@Column({ type: DataType.STRING(11), field: 'mobile_phone' }) f1: string;",
      "@Column({ type: DataType.STRING, comment: '手机号' }) f1: string;",
      "@Comment('真实姓名') @Column f1: string;",
    ],
    ignores: [
      "@Comment('店铺名称') @Column f1: string;",
      '@Column({ type: DataType.STRING }) f1: string;',
    ],
  },
});
