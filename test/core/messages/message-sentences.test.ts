/** Sentences of every kind at every sink and place: short, whole, and in the signs of their language. */
import assert from 'node:assert/strict';
import { WAYS, type Way } from '../../../core/catalog/advice/ways.ts';
import { kinds } from '../../../core/catalog/kinds/index.ts';
import { sinks } from '../../../core/catalog/sinks/index.ts';
import { credentialPositions } from '../../../core/catalog/credential-positions/index.ts';
import { credentials } from '../../../core/catalog/credentials/index.ts';
import { baseKind, PERSON_OBJECT } from '../../../core/catalog/kinds.ts';
import { isPassword } from '../../../core/secrets/passwords/kinds.ts';
import { analyze, kindName, LOCALES, rules, type Finding, type Locale } from '../../../core/index.ts';
import type { SinkTarget } from '../../../core/types.ts';
import { withoutLaw } from './said.ts';

const ways = Object.keys(WAYS) as Way[];

/** Targets of each message of the rules about sinks. */
const MESSAGES: Readonly<Record<string, Readonly<Record<string, readonly SinkTarget[]>>>> = {
  'no-log-personal-info': { unmasked: ['log', 'error'], object: ['log', 'error'], answered: ['error'], answeredObject: ['error'] },
  'no-store-personal-info': {
    unmasked: ['storage', 'file'], object: ['storage', 'file', 'print', 'export', 'upload', 'database', 'cache', 'session'], remembered: ['storage'],
    written: ['database', 'cache', 'session'], writtenObject: ['database', 'cache', 'session'], password: ['database', 'cache', 'session'], exported: ['print', 'export', 'upload'], exportedObject: ['print', 'export', 'upload'], kept: ['storage'],
  },
  'no-personal-info-in-url': { unmasked: ['url'], object: ['url'], read: ['url'] },
  'no-share-personal-info': { unmasked: ['share'], object: ['share', 'clipboard'], copied: ['clipboard'], answered: ['response'], answeredObject: ['response'], signed: ['token'], signedObject: ['token'] },
};
const MOST = 120;
/** The longest names of kinds beside each kind. */
const BESIDE = ['insurance-policy', 'hk-macau-permit'];

function kindsAt(messageId: string): readonly (readonly string[])[] {
  if (/object$/i.test(messageId)) return [[PERSON_OBJECT]];
  const passwords = kinds.filter(({ id }) => isPassword(id)).map(({ id }) => [id]);
  if (/^(?:remembered|password)$/.test(messageId)) return passwords;
  return kinds.flatMap(({ id }) => [[id], [id, ...BESIDE.filter((other) => other !== id)]]);
}

function isWellWritten(text: string, locale: Locale): void {
  assert.ok(text.length <= MOST, `${String(text.length)}: ${text}`);
  assert.match(text, locale === 'en' ? /[^.]\.$/ : /[^。]。$/, text);
  assert.doesNotMatch(text, /\{|\}|undefined|null|: \.|：。| {2}/, text);
  // A space between scripts, outside names of code and numbers of articles.
  if (locale === 'zh-CN') assert.doesNotMatch(text.replace(/（[^（）]*）|“[^”]*”/g, '，'), /[\u4e00-\u9fa5][a-z\d]|[a-z\d][\u4e00-\u9fa5]|[\u4e00-\u9fa5] +[\u4e00-\u9fa5]/i, text);
  // Half-width signs of Chinese sentences; names of code and lists in parentheses keep theirs.
  if (locale === 'zh-CN') assert.doesNotMatch(text.replace(/（[^（）]*）/g, ''), /[\u4e00-\u9fa5][,;:!?()]|[,;:!?()][\u4e00-\u9fa5]/, text);
}

describe('sentences of every kind at every sink', () => {
  const [finding] = analyze({ path: 'a.js', text: 'console.log(user.phone)' }).findings as [Finding];
  for (const [ruleId, messages] of Object.entries(MESSAGES)) {
    for (const [messageId, targets] of Object.entries(messages)) {
      for (const locale of LOCALES) {
        it(`${ruleId}/${messageId} in ${locale}: at most ${String(MOST)} characters, the kind is named, one full stop`, () => {
          for (const sink of sinks.filter(({ target }) => targets.includes(target))) {
            for (const of of kindsAt(messageId)) {
              const asked = { ...finding, ruleId, messageId, kinds: of, sink: sink.id };
              const text = withoutLaw(asked, locale);
              isWellWritten(text, locale);
              if (!/object$/i.test(messageId)) assert.ok(of.some((id) => text.toLowerCase().includes(kindName(id, locale).toLowerCase())), text);
              if (messageId !== 'read') assert.ok(text.includes(sink.name[locale]), text);
            }
          }
        });
      }
    }
  }

  it('all messages of these rules are looked at', () => {
    const others = new Set(['no-share-personal-info/error', 'no-store-personal-info/compared']);
    for (const rule of rules.filter(({ id }) => MESSAGES[id])) {
      for (const id of Object.keys(rule.messages)) assert.ok(MESSAGES[rule.id]?.[id] ?? others.has(`${rule.id}/${id}`), `${rule.id}/${id}`);
    }
  });

  for (const locale of LOCALES) {
    it(`a way out with each of its sinks keeps its sentence in ${locale} where there is room`, () => {
      for (const way of ways) {
        for (const { id } of kinds) {
          const text = withoutLaw({ ...finding, ruleId: 'no-personal-info-in-url', kinds: [id], sink: 'query-string', data: { names: 'value', way } }, locale);
          isWellWritten(text, locale);
        }
      }
    });
  }
});

describe('sentences about what stands in the code', () => {
  const rule = rules.find(({ id }) => id === 'no-hardcoded-credential');
  const [finding] = analyze({ path: 'a.js', text: 'console.log(user.phone)' }).findings as [Finding];
  for (const locale of LOCALES) {
    it(`have at most ${String(MOST)} characters in ${locale} for every format, position and name`, () => {
      for (const messageId of Object.keys(rule?.messages ?? {})) {
        for (const { kind, data } of credentialsIn(messageId)) {
          if (!isSaidOf(messageId, kind)) continue;
          isWellWritten(withoutLaw({ ...finding, ruleId: 'no-hardcoded-credential', messageId, kinds: [kind], sink: undefined, data }, locale), locale);
        }
      }
    });
  }
});

/** Map keys, keys of ciphers, other keys of pages and passwords of forms have sentences of their own. */
function isSaidOf(messageId: string, kind: string): boolean {
  if (messageId.includes('MapKey')) return kind === 'map-key';
  if (messageId.includes('TokenOnClient')) return kind === 'session-token';
  if (/Check/.test(messageId)) return kind === 'login-password' && messageId.startsWith('named');
  if (messageId.includes('DevicePassword')) return kind === 'device-password';
  if (messageId.includes('EncryptionKey')) return kind === 'encryption-key';
  if (/[a-z]KeyOnClient/.test(messageId)) return baseKind(kind) === 'private-key' && kind !== 'encryption-key' && kind !== 'secret-key';
  return kind !== 'map-key' && (!messageId.endsWith('InForm') || kind === 'login-password') && (messageId === 'namedRelayOnClient' ? kind === 'service-password' : !messageId.endsWith('RelayOnClient'));
}

function credentialsIn(messageId: string): readonly { readonly kind: string; readonly data: Record<string, string> }[] {
  if (/^(?:recognised|commentedFormat)/.test(messageId)) return credentials.map(({ id, kind }) => ({ kind, data: { format: id } }));
  if (messageId.startsWith('paired')) return credentials.filter(({ pair }) => pair).map(({ id, kind }) => ({ kind, data: { format: `${id}:pair` } }));
  if (messageId.startsWith('positioned')) return credentialPositions.map(({ id, kind }) => ({ kind, data: { position: id } }));
  return kinds.filter(({ category }) => category === 'credential').map(({ id }) => ({ kind: id, data: { names: 'authenticationServicePassword' } }));
}

