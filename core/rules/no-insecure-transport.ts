import { TLS_VARIABLE, uncheckedTls, type UncheckedTls } from '../sinks/transport/unchecked-tls.ts';
import { rangeOf, contains, lastName } from '../syntax/tree.ts';
import { withoutStatement } from '../fix/last-reads.ts';
import type { Facts } from '../sources/file/facts.ts';
import type { Address } from '../sinks/transport/addresses.ts';
import { insecureRequests } from '../sinks/transport/insecure-requests.ts';
import type { Edit, Finding, Fix, Node, Text } from '../types.ts';
import { findReaching } from './reaching/reach.ts';
import { isBelowWanted, isTestOrMock } from './reaching/levels-reached.ts';
import { defineRule } from './define.ts';

const id = 'no-insecure-transport';
const laws = ['CSL-44', 'CSL-23', 'PIPL-51'];

export default defineRule({
  id,
  description: { en: 'Personal information and credentials must travel encrypted', 'zh-CN': '禁止明文传输个人信息或凭据' },
  why: {
    en: 'Whoever runs the Wi-Fi can read plain http, and without certificate checks can pose as the server. Use https and leave the checks on.',
    'zh-CN': '明文 http 会被同一网络中的人读取；关闭证书校验后，中间人可以冒充服务器。请使用 https 并保持校验开启。',
  },
  laws,
  messages: {
    unmasked: {
      en: '{{what}} {{travels}} in {{sink}}, readable on the network{{advice}}. {{law}}',
      'zh-CN': '{{what}}随{{sink}}明文传输，途中可被读取{{advice}}。{{law}}',
    },
    object: {
      en: '{{names}} may hold personal data and {{travels}} in {{sink}}{{advice}}. {{law}}',
      'zh-CN': '{{names}}可能含有个人信息，随{{sink}}明文传输{{advice}}。{{law}}',
    },
    unchecked: {
      en: '{{names}} turns off TLS checks, so any proxy can pose as the server: remove it, or trust its CA. {{law}}',
      'zh-CN': '{{names}}关闭了 TLS 证书校验，中间人可以冒充服务器：请去掉该设置；自签名证书请改为信任其 CA。{{law}}',
    },
  },
  check: (facts) => [...plainRequests(facts), ...uncheckedTls(facts).map((setting) => toFinding(facts, setting))],
});

function plainRequests(facts: Facts): Finding[] {
  if (isBelowWanted(facts)) return [];
  const requests = insecureRequests(facts);
  if (requests.length === 0) return [];
  return findReaching(
    facts,
    { id, laws },
    ['transport'],
    requests.map(({ use }) => use),
  ).map((finding) => {
    const request = requests.find(({ use }) => contains(rangeOf(use.node), finding.range));
    return { ...finding, fixes: request ? httpsFix(request.address) : [] };
  });
}

function httpsFix({ literal, text }: Address): Fix[] {
  const scheme = /^(?:http|ws)(?=:)/i.exec(text)?.[0];
  if (!literal || !scheme) return [];
  const end = literal.range[0] + 1 + scheme.length;
  const needed = neededFor(text);
  return [
    {
      title: { en: `Use ${scheme}s${needed.en}`, 'zh-CN': `改用 ${scheme}s${needed['zh-CN']}` },
      safety: 'review',
      edits: [{ range: { start: end, end }, text: 's' }, ...withoutPort(literal, text)],
    },
  ];
}

/** Port 80 is the default of http and ws, on which no server speaks TLS. https://www.rfc-editor.org/rfc/rfc9110#section-4.2.1, https://www.rfc-editor.org/rfc/rfc6455#section-3 */
function withoutPort({ range: [start, end] }: Node, address: string): Edit[] {
  const [before] = /^(?:http|ws):\/\/(?:[^/@]*@)?[^/:?#]*(?=:80(?:[/?#]|$))/i.exec(address) ?? [];
  const at = before === undefined ? undefined : start + 1 + before.length;
  return at === undefined || at + ':80'.length > end ? [] : [{ range: { start: at, end: at + ':80'.length }, text: '' }];
}

/** What the server of an address needs for a secure connection: a port serves one protocol, and most certificates are issued for host names. */
function neededFor(address: string): Text {
  const [, host = '', port] = /^\w+:\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^/:?#]*)(?::(\d+))?/.exec(address) ?? [];
  if (port !== undefined && port !== '80')
    return { en: ` (the server has to offer it on port ${port})`, 'zh-CN': `（服务端的 ${port} 端口需支持）` };
  if (/^(?:\d{1,3}(?:\.\d{1,3}){3}|\[.*)$/.test(host))
    return { en: ' (the server needs a certificate; host names are easier to certify)', 'zh-CN': '（服务端需要证书，建议改用域名）' };
  return { en: '', 'zh-CN': '' };
}

function toFinding(facts: Facts, setting: UncheckedTls): Finding {
  const isHarmless = setting.isGuarded || isTestOrMock(facts);
  return {
    ruleId: id,
    messageId: 'unchecked',
    data: { names: settingText(facts, setting) },
    range: rangeOf(setting.node),
    level: isHarmless ? 'low' : 'medium',
    confidence: 'high',
    kinds: [],
    exposure: { degree: 'full' },
    flow: [],
    laws,
    fixes: fixesOf(facts, setting),
  };
}

/** Repairs that check certificates again: a statement that does nothing but switch the check off goes. */
function fixesOf({ file: { text } }: Facts, { node, value, safe }: UncheckedTls): Fix[] {
  const statement = node.type === 'AssignmentExpression' && lastName(node.left as Node) === TLS_VARIABLE ? node.parent : undefined;
  if (statement?.type === 'ExpressionStatement' && /^(?:Program|BlockStatement)$/.test(statement.parent.type))
    return [
      {
        title: {
          en: 'Remove this line: certificates are then checked (a server with its own authority must be trusted by `ca`)',
          'zh-CN': '删除这一行，恢复证书校验（自建 CA 的服务器需通过 `ca` 信任）',
        },
        safety: 'review',
        edits: [withoutStatement(statement, text)],
        isRemoval: true,
      },
    ];
  return safe === undefined
    ? []
    : [
        {
          title: {
            en: 'Check certificates (a server with its own authority must be trusted by `ca`)',
            'zh-CN': '恢复证书校验（自建 CA 的服务器需通过 `ca` 信任）',
          },
          safety: 'review',
          edits: [{ range: rangeOf(value), text: safe }],
        },
      ];
}

/** Past so many characters a message names the setting alone. */
const MAX_TEXT = 40;

/** The setting as it is written, `rejectUnauthorized: false`: its name alone would mean the opposite. */
function settingText({ file }: Facts, { name, node }: UncheckedTls): string {
  const { start, end } = rangeOf(node);
  const text = file.text.slice(start, end);
  return text.length <= MAX_TEXT && !text.includes('\n') ? text : name;
}
