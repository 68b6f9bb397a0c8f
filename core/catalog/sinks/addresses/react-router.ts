import { defineSink } from '../../define.ts';

const MODULES = ['react-router', 'react-router-dom', '@remix-run/react', 'umi', '@umijs/max', 'dva/router'];
const to = { values: [0], options: { at: 0, properties: ['pathname', 'search', 'hash', 'query'] } } as const;

export default defineSink({
  id: 'react-router',
  target: 'url',
  name: { en: 'a route’s query string', 'zh-CN': '路由查询参数' },
  doc: 'https://reactrouter.com/api/hooks/useNavigate',
  patterns: [
    { from: { module: MODULES, exports: ['useNavigate', 'redirect', 'Navigate'] }, ...to },
    { from: { module: MODULES, exports: ['useSearchParams'], element: 1 }, values: [0] },
    { from: { module: MODULES, exports: ['createSearchParams'] }, values: [0] },
    { from: { module: [...MODULES, 'history'] }, members: ['push', 'replace'], ...to },
    { from: { receiver: ['props.history', 'routerRedux'] }, members: ['push', 'replace'], ...to },
  ],
  examples: {
    finds: [
      'import { useNavigate } from "react-router-dom"; const navigate = useNavigate(); navigate("/user/" + phone)',
      'import { useNavigate } from "react-router"; const go = useNavigate(); go({ pathname: "/x", hash: `#${user.phone}` })',
      'import { useHistory } from "react-router-dom"; const history = useHistory(); history.push("/u/" + phone)',
      'class User extends Component { go() { this.props.history.replace("/u/" + phone); } }',
      'import { useSearchParams } from "react-router-dom"; const [params, setParams] = useSearchParams(); setParams({ phone })',
      'import { history } from "umi"; history.push({ pathname: "/x", query: { tel: phone } })',
      'import { createBrowserHistory } from "history"; const trail = createBrowserHistory(); trail.push("/u/" + phone)',
    ],
    ignores: [
      'import { useNavigate } from "react-router-dom"; const navigate = useNavigate(); navigate("/user", { state: { phone } })',
      'import { useNavigate } from "react-router-dom"; const navigate = useNavigate(); navigate("/user/" + user.id)',
      'import { useNavigate } from "./board"; const navigate = useNavigate(); navigate("/user/" + phone)',
      'const history = []; history.push(phone)',
      'import { useSearchParams } from "react-router-dom"; const [params] = useSearchParams(); params.get(phone)',
      'function navigate() {} navigate("/user/" + phone)',
    ],
  },
});
