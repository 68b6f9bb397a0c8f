import { defineSink } from '../../define.ts';

const MEMBERS = ['create', 'createMany', 'update', 'updateMany', 'upsert'];
const DATA = { at: 0, properties: ['data', 'create', 'update'] };

export default defineSink({
  id: 'prisma',
  target: 'database',
  name: { en: 'the database', 'zh-CN': '数据库（Prisma）' },
  doc: 'https://www.prisma.io/docs/orm/reference/prisma-client-reference#create',
  patterns: [
    { from: { module: '@prisma/client' }, members: MEMBERS, options: DATA },
    { from: { receiver: ['prisma.*', 'prismaService.*', 'tx.*'] }, members: MEMBERS, options: DATA },
  ],
  examples: {
    finds: [
      'import { PrismaClient } from "@prisma/client"; const db = new PrismaClient(); await db.user.create({ data: { password: user.password } })',
      'this.prisma.user.upsert({ where: { id: 1 }, create: { idCard: user.idCard }, update: {} })',
    ],
    ignores: [
      'this.prisma.user.create({ data: { phone } })',
      'this.prisma.user.findMany({ where: { idCard: user.idCard } })',
      'const list = factory; list.user.create({ data: { password: user.password } })',
    ],
  },
});
