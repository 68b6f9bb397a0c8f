/** Advice as a table: every kind × every sink and way out has a sentence, or says that nothing sensible can be done. */
import assert from 'node:assert/strict';
import { adviceGroupOf, adviceGroupsOf, ADVICE_GROUPS } from '../../../core/catalog/advice/groups.ts';
import { adviceFor as adviceForGroups, sinksWithWays, WAYS, wayOfSink, waysOfCalls, waysOfElements, waysOfProperties, type Way } from '../../../core/catalog/advice/ways.ts';
import { CONFIGURABLE_TARGETS, configuredSinkId } from '../../../core/catalog/recognised-sinks/configured-sinks.ts';
import { kinds } from '../../../core/catalog/kinds/index.ts';
import { sinks } from '../../../core/catalog/sinks/index.ts';
import { analyze, LOCALES, messageReason, type Finding } from '../../../core/index.ts';

const ways = Object.keys(WAYS) as Way[];
/** Pairs for which nothing sensible can be said. */
const WITHOUT: Readonly<Partial<Record<Way, readonly string[]>>> = {
  database: ['hash', 'account', 'record', 'id'],
  navigation: ['ticket', 'id'], 'app-navigation': ['ticket', 'id'], 'shared-page': ['ticket', 'id'], redirect: ['ticket', 'id'], socket: ['ticket', 'id'], 'web-view': ['ticket', 'id'], request: ['ticket', 'id'], 'outside-request': ['ticket', 'id'], 'outside-server-request': ['ticket', 'id'], 'outside-body-request': ['ticket', 'id'], route: ['ticket', 'id'], fragment: ['ticket', 'id'], 'body-request': ['ticket', 'id'], resource: ['ticket', 'id'], 'server-page': ['ticket', 'id'], 'event-stream': ['ticket', 'id'], opened: ['ticket', 'id'], link: ['ticket', 'id'], 'app-link': ['ticket', 'id'],
  'qr-code': ['ticket', 'id'], received: ['ticket', 'id'], transport: [],
};
const NEVER_MASKED: ReadonlySet<string> = new Set(['password', 'answer', 'system', 'code', 'biometric', 'secret', 'token', 'ticket']);

function adviceFor(kind: string, way: Way): { en: string; 'zh-CN': string } | null | undefined {
  return (WAYS[way].advice as ReadonlyMap<string, { en: string; 'zh-CN': string } | null>).get(adviceGroupOf(kind));
}

describe('advice', () => {
  for (const way of ways) {
    it(`${way}: every kind has a sentence in both languages, or none on purpose`, () => {
      for (const { id } of kinds) {
        const advice = adviceFor(id, way);
        const group = adviceGroupOf(id);
        assert.equal(advice === null, (WITHOUT[way] ?? ['id']).includes(group), `${id} (${group})`);
        assert.notEqual(advice, undefined, id);
        if (!advice) continue;
        assert.match(advice.en, /^[a-z][^.]{4,70}$/, `${id}: a clause without a full stop`);
        assert.match(advice['zh-CN'], /^[\u4e00-\u9fa5][^。,;()]{1,50}$/, `${id}: Chinese with full-width punctuation`);
        if (NEVER_MASKED.has(group)) assert.doesNotMatch(advice.en + advice['zh-CN'], /mask|脱敏/, `${id} is never masked`);
      }
    });
  }

  it('is known for every sink of the catalogue, and for those that a project declares', () => {
    for (const { id, target } of [...sinks, ...CONFIGURABLE_TARGETS.map((target) => ({ id: configuredSinkId(target), target }))]) assert.ok(ways.includes(wayOfSink(id, target)), id);
    const known = new Set([...sinks.map(({ id }) => id), ...CONFIGURABLE_TARGETS.map(configuredSinkId), 'project-storage', 'request-address']);
    for (const id of sinksWithWays) assert.ok(known.has(id), `${id} is no sink`);
    for (const way of [...Object.values(waysOfCalls), ...Object.values(waysOfElements), ...Object.values(waysOfProperties)]) assert.ok(ways.includes(way), way);
  });

  it('of values of several groups fits all of them', () => {
    for (const way of ways) {
      for (const first of ADVICE_GROUPS) {
        for (const other of ADVICE_GROUPS) {
          const advice = first === other ? undefined : adviceForGroups(way, ADVICE_GROUPS.filter((group) => group === first || group === other));
          if (advice && /^(?:let the server|set HttpOnly|send \{it\} in a header|keep only a salted)/.test(advice.en)) assert.ok(way === 'cookie', `${way} ${first} ${other}: ${advice.en}`);
        }
      }
    }
  });

  it('of several kinds is that of the strictest', () => {
    assert.equal(adviceGroupsOf(['mobile-phone', 'login-password'])[0], 'password');
    assert.equal(adviceGroupsOf(['mobile-phone', 'user-id'])[0], 'number');
    assert.equal(adviceGroupsOf(['email', 'medical-record'])[0], 'attribute');
    assert.equal(new Set(kinds.map(({ id }) => adviceGroupOf(id))).size, ADVICE_GROUPS.length, 'every group has a kind');
  });
});

describe('the reason of a finding', () => {
  const [finding] = analyze({ path: 'a.js', text: 'console.log(user.phone)' }).findings as [Finding];
  it('is told for every sink in both languages, in at most two sentences', () => {
    for (const { id } of sinks) {
      for (const locale of LOCALES) {
        const reason = messageReason({ ...finding, sink: id }, locale);
        assert.match(reason, locale === 'en' ? /^[A-Z][^.]+\.(?: [A-Z][^.]+\.)?$/ : /^[^。]+。(?:[^。]+。)?$/, `${id}: ${reason}`);
      }
    }
  });

  it('speaks of others only where others get it', () => {
    assert.match(messageReason({ ...finding, ruleId: 'no-share-personal-info', sink: 'segment' }, 'en'), /another company/);
    for (const sink of ['http-response', 'json-web-tokens', 'clipboard']) assert.doesNotMatch(messageReason({ ...finding, ruleId: 'no-share-personal-info', sink }, 'en'), /another company|abroad/);
  });
});
