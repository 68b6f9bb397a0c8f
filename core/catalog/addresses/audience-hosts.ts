import { defineSink } from '../define.ts';

/** Parts of the names of hosts that count visitors or sell advertisements. */
export const AUDIENCE_LABELS: readonly string[] = [
  'ad', 'ads', 'adserver', 'adservice', 'adpartner', 'adx', 'dsp', 'dmp', 'cdp', 'audience', 'audiences', 'analytics', 'metrics', 'stat', 'stats', 'statistics', 'tracking', 'tracker', 'thirdparty', 'third-party',
];
/** Parts of the names of hosts of somebody else, with whom there may be a contract. */
export const PARTNER_LABELS: readonly string[] = ['partner', 'partners'];

/** Whether an address names a host of which one part is among these; the machine itself and its own network are none. */
export function isOnHost(labels: readonly string[], address: string): boolean {
  const host = /^https?:\/\/(?:[^@/?#]*@)?([\w.-]+)/i.exec(address)?.[1]?.toLowerCase();
  return host !== undefined && /\.[a-z]/.test(host) && !/\.(?:local|internal|intranet|lan|svc)$/.test(host) && host.split('.').some((part) => labels.includes(part));
}

/** Requests to such hosts, recognised by the address; see `core/sinks/transport/audience-requests.ts`. */
export const audienceHost = defineSink({
  id: 'audience-host',
  target: 'share',
  name: { en: 'a host for statistics or advertisements', 'zh-CN': '统计或广告服务器' },
  doc: 'https://developer.mozilla.org/en-US/docs/Web/Privacy/Guides/Third-party_cookies',
  patterns: [],
  examples: { finds: [], ignores: [] },
});

/** The same for hosts of partners. */
export const partnerHost = defineSink({
  id: 'partner-host',
  target: 'share',
  name: { en: 'a partner’s host', 'zh-CN': '合作方服务器' },
  doc: 'https://developer.mozilla.org/en-US/docs/Web/Privacy/Guides/Third-party_cookies',
  patterns: [],
  examples: { finds: [], ignores: [] },
});
