import { defineFieldDecorators } from '../define.ts';

export default defineFieldDecorators({
  id: 'nest-mongoose',
  doc: 'https://docs.nestjs.com/techniques/mongodb#model-injection',
  readsUnless: { Prop: 'select' },
  texts: { Prop: ['comment', 'description'] },
  examples: {
    finds: [
      "@Prop({ comment: '手机号' }) f1: string;",
      '@Prop() mobile: string;',
    ],
    ignores: [
      "@Prop({ comment: '备注' }) f1: string;",
      '@Prop({ default: 0 }) total: number;',
      '@Prop({ select: false }) mobile: string;',
    ],
  },
});
