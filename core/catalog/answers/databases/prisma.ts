import { defineAnswer } from '../../define-answer.ts';

export default defineAnswer({
  id: 'prisma',
  doc: 'https://www.prisma.io/docs/orm/reference/prisma-client-reference',
  reads: [
    {
      table: 'receiver',
      owners: ['prisma', 'prismaService', 'prismaClient', 'tx', 'db', 'client'],
      methods: ['findUnique', 'findUniqueOrThrow', 'findFirst', 'findFirstOrThrow', 'findMany', 'create', 'update', 'upsert', 'delete', 'createManyAndReturn', 'updateManyAndReturn'],
      limitOptions: ['select'],
    },
  ],
  fields: [],
  examples: {
    finds: [
      'const rows = await prisma.user.findMany(); console.log(rows)',
      'const row = await this.prisma.patient.findUnique({ where: { id } }); console.log(row)',
      'const row = await prisma.user.findFirst({ where, select: { id: true, mobile: true } }); console.log(row)',
      'const row = await prisma.user.create({ data }); console.log(row)',
    ],
    ignores: [
      'const n = await prisma.user.count(); console.log(n)',
      'const row = await prisma.user.findFirst({ where, select: { id: true } }); console.log(row)',
      'const row = await prisma.user.update({ where, data, select: { id: true } }); console.log(row)',
      'const slim = { id: true, locale: true } satisfies Prisma.UserSelect; const row = await prisma.user.create({ data, select: slim }); console.log(row)',
      'const done = await prisma.user.updateMany({ where, data }); console.log(done)',
      'const rows = await prisma.post.findMany(); console.log(rows)',
    ],
  },
});
