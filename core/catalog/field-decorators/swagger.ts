import { defineFieldDecorators } from '../define.ts';

const OPTIONS = ['description', 'title'];

export default defineFieldDecorators({
  id: 'swagger',
  doc: 'https://docs.nestjs.com/openapi/types-and-parameters',
  texts: {
    ApiProperty: OPTIONS,
    ApiPropertyOptional: OPTIONS,
    ApiModelProperty: OPTIONS,
    ApiModelPropertyOptional: OPTIONS,
    ApiResponseProperty: OPTIONS,
  },
  examples: {
    finds: [
      "@ApiProperty({ description: '手机号' }) f1: string;",
      "@ApiPropertyOptional({ description: '身份证号（选填）', required: false }) f1?: string;",
    ],
    ignores: [
      "@ApiProperty({ description: '手机型号' }) f1: string;",
      "@ApiProperty({ description: '是否绑定手机号' }) f1: string;",
      "@ApiProperty({ description: '请求编号', example: '手机号' }) f1: string;",
    ],
  },
});
