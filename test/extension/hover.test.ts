import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze, LOCALES, messageParts, rules, withMarkup, type Finding, type ParsedFile } from '../../core/index.ts';
import { hoverText, type HoverOptions } from '../../extension/server/answers/hover.ts';
import { valuesOf } from '../../extension/server/checks/values.ts';

const CODE = 'const p = user.phone;\n\nconsole.log(p);\n';
const document = TextDocument.create('file:///w/a.ts', 'typescript', 7, CODE);
const [finding] = analyze({ path: '/w/a.ts', text: CODE }).findings as [Finding];

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
    assert.match(of("wx.navigateTo({ url: '/pages/pay/pay?step=' + step + '&mobile=' + order.mobile });\n"), /\*\*Or by quick fix\*\*: Leave mobile out/);
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
