import { defineFieldDecorators } from '../define.ts';

export default defineFieldDecorators({
  id: 'type-graphql',
  doc: 'https://docs.nestjs.com/graphql/resolvers#code-first',
  texts: { Field: ['description'], ArgsType: ['description'] },
  examples: {
    finds: [
      "@Field({ description: '手机号' }) f1: string;",
      "@Field(() => String, { description: '家庭住址', nullable: true }) f1?: string;",
    ],
    ignores: [
      "@Field({ description: '订单数量' }) f1: string;",
      '@Field(() => String) f1: string;',
    ],
  },
});
