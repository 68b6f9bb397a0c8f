import { defineSink } from '../../define.ts';

const MODULES = ['@tanstack/react-router', '@tanstack/vue-router', '@tanstack/solid-router'];
const place = { values: [], options: { at: 0, properties: ['to', 'search', 'params', 'hash'] } } as const;

export default defineSink({
  id: 'tanstack-router',
  target: 'url',
  name: { en: 'a route’s query string', 'zh-CN': '路由查询参数' },
  doc: 'https://tanstack.com/router/latest/docs/framework/react/guide/navigation',
  patterns: [
    { from: { module: MODULES, exports: ['useNavigate', 'redirect'] }, ...place },
    { from: { module: MODULES }, members: ['navigate'], ...place },
  ],
  examples: {
    finds: [
      'import { useNavigate } from "@tanstack/react-router"; const go = useNavigate(); go({ to: "/pay", search: { tel: user.phone } })',
      'import { redirect } from "@tanstack/react-router"; throw redirect({ to: "/u/$tel", params: { tel: phone } })',
      'import { useRouter } from "@tanstack/react-router"; const way = useRouter(); way.navigate({ to: "/pay", search: { tel: phone } })',
    ],
    ignores: [
      'import { useNavigate } from "@tanstack/react-router"; const go = useNavigate(); go({ to: "/pay", state: { phone } })',
      'import { useNavigate } from "@tanstack/react-router"; const go = useNavigate(); go({ to: "/pay", search: { id: user.id } })',
      'import { useNavigate } from "./board"; const go = useNavigate(); go({ to: "/pay", search: { tel: phone } })',
    ],
  },
});
