import { defineCredentialPosition } from '../../define.ts';

export default defineCredentialPosition({
  id: 'jwt-options',
  kind: 'signing-secret',
  name: { en: 'the JWT signing key', 'zh-CN': 'JWT 签名密钥' },
  doc: 'https://docs.nestjs.com/security/authentication#jwt-token',
  isOwnSecret: true,
  variable: 'JWT_SECRET',
  calls: [
    { from: { module: ['express-jwt', 'koa-jwt', 'egg-jwt', 'hapi-auth-jwt2'] }, options: { at: 0, paths: ['secret', 'key'] } },
    { from: { module: '@nestjs/jwt', exports: ['JwtModule'] }, members: ['register'], options: { at: 0, paths: ['secret', 'privateKey', 'secretOrPrivateKey'] } },
    { from: { module: '@nestjs/jwt', exports: ['JwtModule'] }, members: ['registerAsync'], options: { at: 0, paths: ['useFactory.().secret', 'useFactory.().privateKey'] } },
    { from: { module: '@nestjs/jwt', exports: ['JwtService'] }, members: ['sign', 'signAsync', 'verify', 'verifyAsync'], options: { at: 1, paths: ['secret', 'privateKey'] } },
    { from: { module: ['@fastify/jwt', 'fastify-jwt'] }, members: ['register'], isPassed: true, options: { at: 1, paths: ['secret'] } },
    // https://github.com/nearform/fast-jwt#createsigner
    { from: { module: 'fast-jwt' }, members: ['createSigner', 'createVerifier'], options: { at: 0, paths: ['key'] } },
    { from: { module: 'passport-jwt' }, options: { at: 0, paths: ['secretOrKey'] } },
  ],
  examples: {
    finds: [
      'import { expressjwt } from \'express-jwt\'; app.use(expressjwt({ secret: SECRET, algorithms }))',
      'const koajwt = require(\'koa-jwt\'); app.use(koajwt({ secret: SECRET }))',
      'import { JwtModule } from \'@nestjs/jwt\'; JwtModule.register({ secret: SECRET })',
      'import { JwtModule } from \'@nestjs/jwt\'; JwtModule.registerAsync({ inject, useFactory: async (config) => { return { secret: SECRET, signOptions }; } })',
      'import { JwtService } from \'@nestjs/jwt\'; class Tokens { constructor(private readonly jwt: JwtService) {} issue(user) { return this.jwt.sign(user, { secret: SECRET }); } }',
      'import fastifyJwt from \'@fastify/jwt\'; fastify.register(fastifyJwt, { secret: SECRET })',
      'import { Strategy } from \'passport-jwt\'; new Strategy({ jwtFromRequest, secretOrKey: SECRET }, verify)',
      'import { createSigner } from \'fast-jwt\'; const sign = createSigner({ key: SECRET, expiresIn })',
    ],
    ignores: [
      'import { expressjwt } from \'express-jwt\'; expressjwt({ secret: config.secret })',
      'import { JwtModule } from \'@nestjs/jwt\'; JwtModule.register({ secret: process.env.JWT_SECRET })',
      'import { JwtModule } from \'@nestjs/jwt\'; JwtModule.registerAsync({ useFactory: (config) => ({ secret: config.get(SECRET), signOptions: { issuer: SECRET } }) })',
    ],
  },
});
