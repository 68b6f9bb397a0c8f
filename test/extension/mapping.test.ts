import assert from 'node:assert/strict';
import { DiagnosticSeverity, DiagnosticTag, type TextDocumentEdit } from 'vscode-languageserver/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze, compileConfig, DEFAULT_CONFIG, docsUrl, LEVELS, LOCALES, rules, type Finding } from '../../core/index.ts';
import { commentDiagnostic, severityOf, toDiagnostic, toDiagnostics, type DiagnosticContext } from '../../extension/server/answers/diagnostics.ts';
import { MAX_MESSAGE, shortMessage } from '../../extension/server/answers/short-message.ts';
import { localeFor, readSettings } from '../../extension/server/configuration/settings.ts';
import { toWorkspaceEdit } from '../../extension/server/answers/workspace-edit.ts';

const CODE = 'const p = user.phone;\n\nconsole.log(p);\n';
const document = TextDocument.create('file:///w/a.ts', 'typescript', 7, CODE);
const context: DiagnosticContext = { document, locale: 'en', rules: {}, severity: 'warning', otherFile: () => undefined };
const [finding] = analyze({ path: '/w/a.ts', text: CODE }).findings as [Finding];

describe('finding → diagnostic', () => {
  it('keeps range, source and code, and links the page', () => {
    const diagnostic = toDiagnostic(finding, context);
    assert.deepEqual(diagnostic.range, { start: { line: 2, character: 12 }, end: { line: 2, character: 13 } });
    assert.equal(diagnostic.source, 'PI Guard');
    assert.equal(diagnostic.code, 'pi-guard/no-log-personal-info');
    assert.equal(diagnostic.codeDescription?.href, docsUrl('no-log-personal-info'));
    assert.equal(diagnostic.tags, undefined);
  });

  it('counts columns in UTF-16 units', () => {
    const text = '/* 😀 */ console.log(user.phone);\r\n';
    const [found] = analyze({ path: '/w/a.ts', text }).findings as [Finding];
    const { range } = toDiagnostic(found, { ...context, document: TextDocument.create('file:///w/a.ts', 'typescript', 1, text) });
    assert.deepEqual(range.start, { line: 0, character: text.indexOf('user.phone') });
  });

  for (const locale of LOCALES) {
    it(`tells the flow in ${locale}`, () => {
      const related = toDiagnostic(finding, { ...context, locale }).relatedInformation ?? [];
      assert.deepEqual(related.map(({ location }) => [location.uri, location.range.start.line]), [['file:///w/a.ts', 0]]);
      assert.equal(related[0]?.message, finding.flow[0]?.note[locale]);
    });
  }

  it('leaves steps out that stand on the line of the finding', () => {
    const text = 'console.log(user.phone);\n';
    const [found] = analyze({ path: '/w/a.ts', text }).findings as [Finding];
    assert.equal(toDiagnostic(found, { ...context, document: TextDocument.create('file:///w/a.ts', 'typescript', 1, text) }).relatedInformation, undefined);
  });

  it('finds steps in other files, and leaves out those that cannot be read', () => {
    const other = TextDocument.create('file:///w/b.ts', '', 0, 'line\nsource');
    const step = { file: '/w/b.ts', range: { start: 5, end: 11 }, note: { en: 'here', 'zh-CN': '此处' } };
    const flow: Finding = { ...finding, flow: [step, { ...step, file: '/w/gone.ts' }] };
    const related = toDiagnostic(flow, { ...context, otherFile: (path) => (path === '/w/b.ts' ? other : undefined) }).relatedInformation;
    assert.deepEqual(related, [{ location: { uri: 'file:///w/b.ts', range: { start: { line: 1, character: 0 }, end: { line: 1, character: 6 } } }, message: 'here' }]);
  });

  it('of a comment that does nothing is the warning that ESLint shows; without use, it is faded too', () => {
    const text = '// pi-guard-disable-next-line no-log-personal-inf\n// pi-guard-disable-next-line\nconsole.log(1);\n';
    const of = (rules: DiagnosticContext['rules']) => (analyze({ path: '/w/a.ts', text }).commentProblems ?? []).map((problem) => commentDiagnostic(problem, { ...context, rules, document: TextDocument.create('file:///w/a.ts', 'typescript', 1, text) }));
    const { Error, Warning } = DiagnosticSeverity;
    assert.deepEqual(of({}).map(({ code, severity, tags }) => [code, severity, tags]), [['pi-guard/no-useless-disable', Warning, undefined], ['pi-guard/no-useless-disable', Warning, [DiagnosticTag.Unnecessary]]]);
    assert.deepEqual(of({ 'no-useless-disable': 'error' }).map(({ severity }) => severity), [Error, Error]);
  });

  it('is a warning down to medium, then information, which the list of problems shows', () => {
    const { Warning, Information } = DiagnosticSeverity;
    assert.deepEqual(LEVELS.map((level) => severityOf({ ruleId: 'r', level }, {})), [Warning, Warning, Warning, Information, Information]);
  });

  it('is an error where the project says so', () => {
    const { Error, Information } = DiagnosticSeverity;
    assert.deepEqual(LEVELS.map((level) => severityOf({ ruleId: 'r', level }, { r: 'error' })), [Error, Error, Error, Information, Information]);
    assert.equal(severityOf({ ruleId: 'r', level: 'high' }, { r: 'warn' }), DiagnosticSeverity.Warning);
  });

  it('is an error down to high where the reader says so, unless the project says otherwise', () => {
    const { Error, Warning, Information } = DiagnosticSeverity;
    assert.deepEqual(LEVELS.map((level) => severityOf({ ruleId: 'r', level }, {}, 'level')), [Error, Error, Warning, Information, Information]);
    assert.equal(severityOf({ ruleId: 'r', level: 'critical' }, { r: 'warn' }, 'level'), Warning);
  });
});

describe('messages in a list', () => {
  for (const [name, text, expected] of [
    ['hold what to do where there is room', 'console.log(user.phone);\n', /^Mobile number \(phone\) reaches the console unmasked: mask it/],
    ['else name what is found', 'console.log({ phone, idCard, bankCard, email, address, realName });\n', /^ID card number, bank card number and 4 more items reach/],
  ] as const) {
    it(name, () => {
      const [found] = analyze({ path: '/w/a.ts', text }).findings as [Finding];
      assert.match(shortMessage(found, 'en'), expected);
    });
  }

  it('are no longer than a row', () => {
    const names = Array.from({ length: 6 }, (_, index) => `aVeryLongNameOfAField${index}`).join(', ');
    for (const rule of rules) {
      for (const messageId of Object.keys(rule.messages)) {
        for (const locale of LOCALES) {
          for (const kinds of [['mobile-phone'], ['mobile-phone', 'id-card', 'bank-card', 'email', 'address']]) {
            const message = shortMessage({ ...finding, ruleId: rule.id, messageId, kinds, data: { names }, laws: rule.laws }, locale);
            assert.ok(message.length <= MAX_MESSAGE && message !== '', `${rule.id}/${messageId}: ${message.length}`);
          }
        }
      }
    }
  });
});

describe('several values in one finding', () => {
  it('are underlined one by one, each with its own kind', () => {
    const text = "console.log('a', order.phone, order.id, order.idCard);\n";
    const [found] = analyze({ path: '/w/a.ts', text }).findings as [Finding];
    const place = TextDocument.create('file:///w/a.ts', 'typescript', 1, text);
    const shown = toDiagnostics(found, { ...context, document: place });
    assert.deepEqual(shown.map(({ range }) => place.getText(range)), ['order.phone', 'order.idCard']);
    assert.match(shown[0]?.message ?? '', /^Mobile number \(phone\)/);
    assert.match(shown[1]?.message ?? '', /^ID card number reaches/);
  });
});

describe('settings', () => {
  it('have defaults', () => {
    assert.deepEqual(readSettings(undefined), { isEnabled: true, preset: 'recommended', locale: 'auto', run: 'type', severity: 'warning', trace: 'off' });
  });

  it('are read', () => {
    assert.deepEqual(readSettings({ enable: false, preset: 'strict', locale: 'zh-CN', run: 'save', severity: 'level', trace: 'checks' }), { isEnabled: false, preset: 'strict', locale: 'zh-CN', run: 'save', severity: 'level', trace: 'checks' });
  });

  it('fall back where they are wrong', () => {
    assert.deepEqual(readSettings({ enable: 'no', preset: 'all', locale: 'fr', run: 1 }), readSettings(undefined));
  });

  const chinese = compileConfig([{ settings: { locale: 'zh-CN' }, base: '/' }]);
  for (const [name, locale, config, display, expected] of [
    ['the reader’s wish goes first', 'en', chinese, 'zh-cn', 'en'],
    ['then the project', 'auto', chinese, 'en', 'zh-CN'],
    ['then the display language', 'auto', DEFAULT_CONFIG, 'zh-cn', 'zh-CN'],
    ['traditional Chinese reads Chinese', 'auto', DEFAULT_CONFIG, 'zh-tw', 'zh-CN'],
    ['any other language reads English', 'auto', DEFAULT_CONFIG, 'fr', 'en'],
    ['no language reads English', 'auto', DEFAULT_CONFIG, undefined, 'en'],
  ] as const) {
    it(`language: ${name}`, () => {
      assert.equal(localeFor(readSettings({ locale }), config, display), expected);
    });
  }
});

describe('edits of the workspace', () => {
  it('change the document at its version', () => {
    const { documentChanges } = toWorkspaceEdit([{ range: { start: 6, end: 7 }, text: 'q' }], document, () => undefined);
    assert.deepEqual(documentChanges, [{ textDocument: { uri: document.uri, version: 7 }, edits: [{ range: { start: { line: 0, character: 6 }, end: { line: 0, character: 7 } }, newText: 'q' }] }]);
  });

  it('create a file that does not exist before they fill it', () => {
    const { documentChanges = [] } = toWorkspaceEdit([{ range: { start: 0, end: 0 }, text: 'x' }, { file: '/w/new.ts', range: { start: 0, end: 0 }, text: 'export {};\n' }], document, () => undefined);
    assert.deepEqual(documentChanges[0], { kind: 'create', uri: 'file:///w/new.ts', options: { ignoreIfExists: true } });
    const filled = documentChanges.find((change) => 'textDocument' in change && change.textDocument.uri === 'file:///w/new.ts') as TextDocumentEdit;
    assert.deepEqual(filled.edits, [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, newText: 'export {};\n' }]);
  });

  it('extend a file that exists at its own positions', () => {
    const other = TextDocument.create('file:///w/old.ts', '', 0, 'a\nb\n');
    const { documentChanges } = toWorkspaceEdit([{ file: '/w/old.ts', range: { start: 4, end: 4 }, text: 'c\n' }], document, () => other);
    assert.deepEqual(documentChanges, [{ textDocument: { uri: 'file:///w/old.ts', version: null }, edits: [{ range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }, newText: 'c\n' }] }]);
  });
});
