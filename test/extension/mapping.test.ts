import assert from 'node:assert/strict';
import { DiagnosticSeverity, DiagnosticTag, type TextDocumentEdit } from 'vscode-languageserver/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze, compileConfig, DEFAULT_CONFIG, docsUrl, LEVELS, LOCALES, messageParts, rules, withMarkup, type Finding, type ParsedFile } from '../../core/index.ts';
import { commentDiagnostic, severityOf, toDiagnostic, toDiagnostics, type DiagnosticContext } from '../../extension/server/answers/diagnostics.ts';
import { documentPath } from '../../extension/server/machine/document-path.ts';
import { filePath, fileUri } from '../../extension/server/machine/file-address.ts';
import { hoverText, type HoverOptions } from '../../extension/server/answers/hover.ts';
import { MAX_MESSAGE, shortMessage } from '../../extension/server/answers/short-message.ts';
import { valuesOf } from '../../extension/server/checks/values.ts';
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

function fileOf(text: string): ReturnType<HoverOptions['file']> {
  const parsed = withMarkup({ path: '/w/a.ts', text });
  return parsed && { text, parsed };
}

const options: HoverOptions = {
  locale: 'en', file: () => fileOf(CODE), uri: document.uri, hasMessage: true, canOpenPages: false,
  lineOf: (file, offset) => (file === undefined ? document.positionAt(offset).line + 1 : undefined),
};

describe('hover', () => {
  it('says way, the repair with a look at its result, and the law', () => {
    const text = hoverText([finding], options);
    assert.match(text, /^\*\*Flow\*\*: \[named phone here\]\(file:\/\/\/w\/a\.ts#L1\) → .*\n\n\*\*Quick fix\*\*: Mask it here.*\n\n`+console\.log\(.*`\n\n\*\*Law of China\*\*: Cybersecurity Law Art\\?\. 42 \(2025; formerly 40\) · \[about this rule\]\(https:/);
  });

  it('says what happens on one line once, as one link', () => {
    const [first, second = first] = finding.flow;
    assert.ok(first && second);
    const step = (at: typeof first, en: string): typeof first => ({ ...at, note: { en, 'zh-CN': en } });
    const flow = [step(first, 'named phone here'), step(first, 'passed on here'), step(first, 'passed on here'), step({ ...second, range: { start: CODE.length, end: CODE.length } }, 'leaves here')];
    assert.match(hoverText([{ ...finding, flow }], options), /^\*\*Flow\*\*: \[named phone here, passed on here\]\([^)]*#L1\) → \[leaves here\]\([^)]*\)\n/);
    assert.match(hoverText([{ ...finding, flow }], { ...options, uri: 'file:///w/app/(clinic)/a.ts' }), /\]\(file:\/\/\/w\/app\/%28clinic%29\/a\.ts#L1\)/);
  });

  it('says the same in Chinese, with the page that is shipped', () => {
    const text = hoverText([finding], { ...options, locale: 'zh-CN', canOpenPages: true });
    assert.match(text, /^\*\*流向\*\*：.*\n\n\*\*快速修复\*\*：.*\n\n`.*`\n\n\*\*法律依据\*\*：《网络安全法》第42条（2025修正；原第40条） · \[规则说明\]\(command:piGuard\.openRulePage\?/);
  });

  it('says nothing twice: neither the message, which the editor shows, nor a way of one step', () => {
    const [direct] = analyze({ path: '/w/a.ts', text: 'console.log(user.phone);\n' }).findings as [Finding];
    const text = hoverText([direct], { ...options, file: () => fileOf('console.log(user.phone);\n') });
    assert.ok(!text.includes('Way') && !text.includes('Mobile number'), text);
    assert.match(hoverText([direct], { ...options, hasMessage: false }), /^\*\*What\*\*: Mobile number/);
    assert.ok(!text.includes('What to do'), 'the message has the advice');
    assert.match(hoverText([direct], { ...options, hasMessage: false }), /^\*\*What\*\*: .+: mask it, or log an internal id instead\n\n\*\*Quick fix/);
  });

  it('shows names of code as they are', () => {
    const [found] = analyze({ path: '/w/a.ts', text: 'console.log(user_phone_);\n' }).findings as [Finding];
    assert.match(hoverText([found], { ...options, hasMessage: false }), /user\\_phone\\_/);
  });

  it('shows no text of the line: what stands in quotes, comments, patterns and markup is covered', () => {
    const text = "console.log('alpha', user.phone, /beta/, { 'gamma': `delta ${1 + 1}` }, 15400001111); // epsilon\n";
    const [found] = analyze({ path: '/w/a.ts', text }).findings as [Finding];
    const shown = hoverText([found], { ...options, file: () => fileOf(text) });
    assert.doesNotMatch(shown, /alpha|beta|gamma|delta|epsilon|15400001111/);
    assert.match(shown, /console\.log\('…', .+user\.phone.+, \/…\//);
    assert.doesNotMatch(hoverText([found], { ...options, file: () => undefined }), /console\.log/);
  });

  it('shows a field that is left empty as it will be', () => {
    const text = "<script>\nexport default { data: () => ({ form: { username: 'kiwi', password: 'kiwi-2024' } }) };\n</script>\n";
    const [found] = analyze({ path: '/w/pages/a.vue', text }).findings as [Finding];
    const shown = hoverText([found], { ...options, file: () => ({ text, parsed: withMarkup({ path: '/w/pages/a.vue', text }) as ParsedFile }) });
    assert.match(shown, /password: ''(?!')/);
    assert.doesNotMatch(shown, /kiwi/);
  });

  it('shows a part of a text that is starred as it will be', () => {
    const text = 'console.log(`made ${name}, ${form.password}.`);\n';
    const [found] = analyze({ path: '/w/a.ts', text }).findings as [Finding];
    assert.match(hoverText([found], { ...options, file: () => fileOf(text) }), /console\.log\(`…\$\{name\}…\*\*\*…`\)/);
  });

  it('of one of several values has the flow and the repair of that value', () => {
    const text = 'const { phone, email } = user;\nconsole.log(phone,\n  email);\n';
    const [found] = analyze({ path: '/w/a.ts', text }).findings as [Finding];
    const [first, second] = valuesOf(found);
    assert.ok(first && second);
    assert.equal([first, second].filter(({ flow }) => flow.length > 0).length, 1, 'the flow is that of one value');
    for (const { fixes, range } of [first, second])
      assert.ok(fixes[0]?.edits.some((edit) => edit.range.start < range.end && range.start < edit.range.end));
  });

  it('calls a repair that does something else than the message tells another way', () => {
    const of = (text: string): string => hoverText(analyze({ path: '/w/a.ts', text }).findings, { ...options, file: () => fileOf(text) });
    assert.match(of('axios.post(`/api/users?phone=${user.phone}`, {});\n'), /\*\*Quick fix\*\*: Send it in the body/);
    assert.match(of("wx.navigateTo({ url: '/pages/pay/pay?id=' + order.id + '&mobile=' + order.mobile });\n"), /\*\*Or by quick fix\*\*: Leave mobile out/);
    assert.match(of("localStorage.setItem('p', form.password);\n"), /\*\*Quick fix\*\*: (?:Remove|Take)/);
    assert.match(of('console.log(`made ${name}, ${form.password}.`);\n'), /\*\*Quick fix\*\*: Replace the value with/);
  });

  it('shows no line on which a repair changes nothing that is shown', () => {
    const text = "console.log('kiwi', user.phone);\n";
    const range = { start: text.indexOf('kiwi'), end: text.indexOf('kiwi') + 4 };
    const edits = [{ range, text: 'pear' }];
    const shown = hoverText([{ ...finding, range, fixes: [{ title: { en: 'Other', 'zh-CN': '其他' }, safety: 'review', edits }] }], { ...options, file: () => fileOf(text) });
    assert.match(shown, /\*\*Quick fix\*\*: Other\n\n\*\*Law/);
  });

  it('has at most four parts, whatever the editor shows', () => {
    for (const hasMessage of [true, false])
      for (const parts of [hoverText([finding], { ...options, hasMessage }).split('\n\n**')]) assert.ok(parts.length <= 4, parts.join('|'));
  });

  it('tells several findings apart', () => {
    assert.equal(hoverText([finding, finding], options).split('\n---\n').length, 2);
  });

  it('can tell the problem from the advice in every message of every rule', () => {
    for (const rule of rules) {
      for (const messageId of Object.keys(rule.messages)) {
        for (const locale of LOCALES) {
          const { problem, advice } = messageParts({ ...finding, ruleId: rule.id, messageId, laws: rule.laws }, locale);
          assert.ok(problem !== '' && advice !== '', `${rule.id}/${messageId} in ${locale}: problem, colon, advice`);
        }
      }
    }
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

describe('paths of documents', () => {
  for (const [uri, languageId, expected] of [
    ['file:///w/a%20b.ts', 'typescript', '/w/a b.ts'],
    ['file:///w/%E6%89%8B%E6%9C%BA.vue', 'vue', '/w/手机.vue'],
    ['untitled:Untitled-1', 'typescriptreact', 'Untitled-1.tsx'],
    ['file:///w/a.wxs', 'javascript', '/w/a.wxs.js'],
    ['vscode-vfs://github/o/r/a.js', 'javascript', '/o/r/a.js'],
    ['git:/w/a.ts?ref', 'typescript', undefined],
    ['output:a', 'javascript', undefined],
    ['file:///w/a.py', 'python', undefined],
    ['file:///w/package.json', 'json', '/w/package.json'],
    ['file:///w/.env', 'plaintext', '/w/.env'],
    ['file:///w/.env.local', 'dotenv', '/w/.env.local'],
    ['untitled:Untitled-1', 'yaml', 'Untitled-1.yaml'],
    ['file:///w/compose', 'dockercompose', '/w/compose.yaml'],
    ['file:///w/pi-guard.json', 'jsonc', undefined],
    ['file:///w/package-lock.json', 'json', undefined],
    ['vscode-userdata:/User/settings.json', 'jsonc', undefined],
  ] as const) {
    it(`${uri} as ${languageId}`, () => {
      assert.equal(documentPath(uri, languageId), expected);
    });
  }
});

describe('addresses of files', () => {
  for (const [system, uri, path] of [
    ['macOS', 'file:///Users/wang/My%20Shop/a%23b.ts', '/Users/wang/My Shop/a#b.ts'],
    ['macOS', 'file:///Volumes/%E8%B5%84%E6%96%99/src/%E6%89%8B%E6%9C%BA.vue', '/Volumes/资料/src/手机.vue'],
    // Its file system tells names with composed and with combining letters apart in addresses, and we keep what we are given.
    ['macOS', 'file:///Users/re%CC%81mi/a.ts', '/Users/re\u0301mi/a.ts'],
    ['Windows', 'file:///C:/Users/wang/My%20Shop/a.ts', 'C:\\Users\\wang\\My Shop\\a.ts'],
    ['Windows', 'file://server/share/a.ts', '\\\\server\\share\\a.ts'],
  ] as const) {
    it(`of ${system}: ${uri}`, () => {
      assert.equal(filePath(uri, system === 'Windows'), path);
      assert.equal(fileUri(path, system === 'Windows'), uri);
    });
  }

  it('of Windows as VS Code writes them', () => {
    assert.equal(filePath('file:///c%3A/Users/wang/a.ts', true), 'c:\\Users\\wang\\a.ts');
  });

  it('are none for what is on no disk', () => {
    assert.deepEqual(['untitled:Untitled-1', 'memfs:/a.ts', 'file:///%'].map((uri) => filePath(uri)), [undefined, undefined, undefined]);
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
