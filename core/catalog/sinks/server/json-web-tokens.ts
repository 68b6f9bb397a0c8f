import { defineSink } from '../../define.ts';

/** The payload of a signed token is only encoded: whoever holds the token reads it. */
export default defineSink({
  id: 'json-web-tokens',
  target: 'token',
  name: { en: 'a JWT, which is only encoded', 'zh-CN': 'JWT（仅编码，未加密）' },
  doc: 'https://datatracker.ietf.org/doc/html/rfc7519',
  patterns: [
    { from: { module: 'jsonwebtoken' }, members: ['sign'], values: [0], least: 'medium' },
    { from: { module: 'jwt-simple' }, members: ['encode'], values: [0], least: 'medium' },
    { from: { module: '@nestjs/jwt' }, members: ['sign', 'signAsync'], values: [0], least: 'medium' },
    { from: { module: 'jose', exports: ['SignJWT', 'UnsecuredJWT'] }, values: [0], least: 'medium' },
    { from: { receiver: ['reply', 'res'] }, members: ['jwtSign'], values: [0], least: 'medium' },
    { from: { receiver: ['jwt', 'jwtService', 'app.jwt'] }, members: ['sign', 'signAsync'], values: [0], least: 'medium' },
  ],
  examples: {
    finds: [
      'import jwt from "jsonwebtoken"; jwt.sign({ id: user.id, password: user.password }, key)',
      'const { sign } = require("jsonwebtoken"); sign({ pwd: user.password }, key)',
      'import { JwtService } from "@nestjs/jwt"; class Tokens { constructor(private readonly tokens: JwtService) {} issue(user) { return this.tokens.signAsync({ id: user.id, password: user.password }); } }',
      'import { SignJWT } from "jose"; new SignJWT({ sub: user.id, password: user.password }).sign(key)',
      'import jwt from "jsonwebtoken"; jwt.sign({ id: user.id, phone: user.phone }, key)',
      'app.jwt.sign({ ssn: user.ssn })',
      'await reply.jwtSign({ idCard: user.idCard })',
      'app.jwt.sign({ session_key: data.session_key }, key)',
      'import jwt from "jsonwebtoken"; jwt.sign(user, key)',
      'import jwt from "jsonwebtoken"; const load = (user) => jwt.sign({ user }, key, { expiresIn: 60 })',
    ],
    ignores: [
      'import jwt from "jsonwebtoken"; jwt.sign({ id: user.id, username: user.username, email: user.email }, key)',
      'import jwt from "jsonwebtoken"; jwt.sign({ id: user.id }, user.password)',
      'import jwt from "jsonwebtoken"; jwt.sign({ user: user.id, role: user.role }, key)',
      'import jwt from "jsonwebtoken"; jwt.verify(user.password, key)',
      'import { sign } from "./letters"; sign({ password: user.password })',
    ],
  },
});
