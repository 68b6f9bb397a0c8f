import { defineSink } from '../../define.ts';

export default defineSink({
  id: 'web-response',
  target: 'response',
  name: { en: 'a response', 'zh-CN': '接口响应' },
  doc: 'https://nextjs.org/docs/app/api-reference/functions/next-response',
  patterns: [
    { from: { module: 'next/server', exports: ['NextResponse'] }, members: ['json'], values: [0], least: 'medium' },
    { from: { global: 'Response' }, members: ['json'], values: [0], least: 'medium' },
    { from: { global: 'Response' }, values: [0], least: 'medium' },
  ],
  examples: {
    finds: [
      'import { NextResponse } from "next/server"; export function GET(user) { return NextResponse.json({ password: user.password }); }',
      'Response.json({ idCard: user.idCard })',
      'const answer = new Response(JSON.stringify({ pwd: user.password }))',
    ],
    ignores: [
      'import { NextResponse } from "next/server"; NextResponse.json({ phone })',
      'import { NextResponse } from "next/server"; NextResponse.redirect(new URL("/login", user.password))',
      'class Response {} new Response(user.password)',
    ],
  },
});
