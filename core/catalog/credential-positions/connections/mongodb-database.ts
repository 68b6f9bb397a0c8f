import { defineCredentialPosition } from '../../define.ts';

export default defineCredentialPosition({
  id: 'mongodb-database',
  kind: 'database-password',
  name: { en: 'the MongoDB password', 'zh-CN': 'MongoDB 密码' },
  doc: 'https://www.mongodb.com/docs/drivers/node/current/connect/mongoclient/',
  isOwnSecret: false,
  variable: 'MONGODB_PASSWORD',
  calls: [
    { from: { module: '@nestjs/mongoose' }, members: ['forRoot'], options: { at: 1, paths: ['pass', 'auth.password'] } },
    { from: { module: '@nestjs/mongoose' }, members: ['forRootAsync'], options: { at: 0, paths: ['useFactory.().pass', 'useFactory.().auth.password'] } },
    { from: { module: ['mongoose', 'mongodb'] }, members: ['connect', 'createConnection', 'MongoClient'], options: { at: 1, paths: ['pass', 'password', 'auth.password', 'auth.pass'] } },
  ],
  examples: {
    finds: [
      'import { MongooseModule } from \'@nestjs/mongoose\'; MongooseModule.forRootAsync({ useFactory: () => ({ uri, user, pass: SECRET }) })',
      'import mongoose from \'mongoose\'; mongoose.connect(url, { user, pass: SECRET })',
    ],
    ignores: [
      'import mongoose from \'mongoose\'; mongoose.connect(url, { user: SECRET })',
    ],
  },
});
