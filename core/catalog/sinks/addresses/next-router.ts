import { defineSink } from '../../define.ts';

const go = { members: ['push', 'replace', 'prefetch'], values: [0, 1], options: { at: 0, properties: ['pathname', 'query', 'hash'] } } as const;

export default defineSink({
  id: 'next-router',
  target: 'url',
  name: { en: 'a route’s query string', 'zh-CN': '路由查询参数' },
  doc: 'https://nextjs.org/docs/pages/api-reference/functions/use-router',
  patterns: [
    { from: { module: ['next/router', 'next/navigation'] }, ...go },
    { from: { module: ['next/navigation', 'next/server'], exports: ['redirect', 'permanentRedirect'] }, values: [0] },
  ],
  examples: {
    finds: [
      'import { useRouter } from "next/router"; const nav = useRouter(); nav.push({ pathname: "/x", query: { phone } })',
      'import Router from "next/router"; Router.replace("/u/" + user.phone)',
      'import { useRouter } from "next/navigation"; const nav = useRouter(); nav.push(`/u/${phone}`)',
      'import { redirect } from "next/navigation"; redirect("/u/" + phone)',
    ],
    ignores: [
      'import { useRouter } from "next/router"; const nav = useRouter(); nav.push("/u/" + user.id)',
      'import { useRouter } from "next/router"; const nav = useRouter(); nav.events.on("change", () => save(phone))',
      'import { usePath } from "./path"; const nav = usePath(); nav.push("/u/" + phone)',
      'function redirect() {} redirect("/u/" + phone)',
    ],
  },
});
