import { defineFieldDecorators } from '../define.ts';

const OPTIONS = ['comment'];

export default defineFieldDecorators({
  id: 'typeorm',
  doc: 'https://typeorm.io/docs/entity/entities#column-options',
  readsUnless: { Column: 'select' },
  // https://typeorm.io/docs/relations/relations#cascades
  relations: { names: ['OneToOne', 'OneToMany', 'ManyToOne', 'ManyToMany'], writtenIf: 'cascade', writes: ['insert', 'update'] },
  texts: { Column: OPTIONS, PrimaryColumn: OPTIONS, CreateDateColumn: OPTIONS, ViewColumn: OPTIONS },
  columns: { Column: ['name'], PrimaryColumn: ['name'], ViewColumn: ['name'] },
  examples: {
    finds: [
      "@Column({ name: 'contact_mobile', length: 11 }) f1: string;",
      "@Column({ type: 'varchar', length: 18, comment: '身份证号' }) f1: string;",
      "@Column('varchar', { comment: '手机号码', nullable: true }) f1: string;",
    ],
    ignores: [
      "@Column({ name: 'license_plate_color' }) f1: string;",
      "@Column({ name: 'id_card_no', select: false }) f1: string;",
      "@Column({ comment: '备注' }) f1: string;",
      "@Column('身份证号') f1: string;",
      "@Column({ select: false, comment: '手机号' }) f1: string;",
      "@Column({ comment: '手机号' }) cardType: string;",
    ],
  },
});
