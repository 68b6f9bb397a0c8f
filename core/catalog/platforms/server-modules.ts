/** Packages and built-in modules of code that runs on a server; parts of a name after a slash count too. */
export const serverModules: readonly string[] = [
  'fs', 'path', 'http', 'https', 'net', 'os', 'child_process', 'cluster',
  'express', 'koa', 'egg', 'midway', 'fastify', '@nestjs', '@midwayjs', '@koa', '@fastify', '@hapi', '@eggjs', '@adonisjs', 'restify', 'think-helper',
  'mysql', 'mysql2', 'pg', 'mongoose', 'mongodb', 'redis', 'ioredis', 'sequelize', 'typeorm', 'knex', '@prisma/client', 'amqplib', 'kafkajs',
  'express-session', 'jsonwebtoken', 'bcrypt', 'nodemailer', 'ssh2', 'dotenv', 'wx-server-sdk', 'uni-cloud-router', 'facebook-nodejs-business-sdk', 'drizzle-orm', 'resend', '@neondatabase/serverless',
  'server-only', 'next/headers',
];

/** Packages whose functions read and write files: `fs.writeFileSync(path, text)`. https://nodejs.org/api/fs.html, https://www.npmjs.com/package/fs-extra */
export const FILE_MODULES: readonly string[] = ['fs', 'node:fs', 'fs/promises', 'node:fs/promises', 'fs-extra', 'graceful-fs'];
