/** A name weakens what names say, never a value that is known: whatever a variable or a property is called, it holds what it was given. */
import assert from 'node:assert/strict';
import { analyze, isReported } from '../../../core/index.ts';
import { NEGATIVE_NAMES } from '../../../core/sources/names/negative-names.ts';

/** A word of every list that says "no value of a person", and names that its patterns match. */
const WORDS = [
  ...['e', 'er', 'ex', 'err', '_err', 'error', 'exception', 'reason'],
  ...['size', 'byteLength', 'count', 'total', 'status', 'statusCode', 'statusText', 'errCode', 'errMsg', 'errno', 'message', 'msg', 'stack', 'id', '_id', 'uuid', 'type', 'index', 'version'],
  ...['open', 'loading', 'visible', 'disabled', 'checked', 'required', 'valid', 'invalid', 'touched', 'dirty'],
  ...['search', 'filter', 'keyword', 'condition', 'queryForm', 'queryParams', 'userFilter', 'findDto', 'listDTO'],
  ...['rules', 'errors', 'labels', 'texts', 'wording', 'placeholder', 'messages', 'i18n', 'lang', 'locale', 'dict', 'columns', 'userType', 'options', 'config', 'fields', 'regex', 'patterns', 'constants', 'keys', 'names', 'titles', 'icons', 'styles', 'validators', 'api', 'routes', 'theme', 'urls'],
  ...['ids', 'key', 'num', 'number', 'len', 'page', 'state', 'code', 'tip', 'text', 'title', 'flag', 'ok', 'success', 'fail', 'role', 'menu', 'level', 'tag', 'avatar', 'url', 'image', 'time', 'date', 'price', 'goods', 'product', 'column', 'captcha', 'timer', 'sort', 'headers', 'dept', 'group', 'course'],
];

function reported(text: string): readonly string[] {
  return analyze({ path: 'src/page.ts', text }).findings.filter((finding) => isReported(finding, 'recommended')).flatMap(({ kinds }) => kinds);
}

describe('value before name', () => {
  for (const word of new Set(WORDS)) {
    it(`finds a phone number that is called ${word}`, () => {
      assert.deepEqual(reported(`function show(user) { const ${word} = user.phone; console.log(${word}); }`), ['mobile-phone'], 'a variable');
      assert.deepEqual(reported(`function show(user) { console.log({ ${word}: user.phone }.${word}); }`), ['mobile-phone'], 'a property of a literal');
      assert.deepEqual(reported(`function show(user) { const held = { ${word}: user.phone }; console.log(held.${word}); }`), ['mobile-phone'], 'a property of a variable');
      assert.deepEqual(reported(`function show(user) { const held = {}; held.${word} = user.phone; console.log(held.${word}); }`), ['mobile-phone'], 'a property that is written');
      assert.deepEqual(reported(`function show(${word}) { console.log(${word}); } function all(user) { show(user.phone); }`), ['mobile-phone'], 'a parameter');
      assert.deepEqual(reported(`function show(${word}) { throw new Error('refused: ' + ${word}); } function all(user) { show(user.phone); }`), ['mobile-phone'], 'a parameter in a text');
    });
  }

  for (const { example, reason } of NEGATIVE_NAMES) it(`is silent about \`${example}\`: ${reason}`, () => assert.deepEqual(reported(example), []));

  const silent: Readonly<Record<string, string>> = {
    'a caught error': 'async function load() { try { await save(user.phone) } catch (err) { console.log(err) } }',
    'an error that is passed on': 'function show(err) { console.log(err) } async function load() { try { await save(user.phone) } catch (err) { show(err) } }',
    'an error of a callback': "fs.readFile(path, (err, text) => { if (err) console.log(err) });",
    'a rejection': 'load(user.phone).catch((reason) => console.log(reason));',
    'the message of a response': 'async function load() { const res = await request(form); console.log(res.msg, res.status, res.message) }',
    'the error that a call gives back': 'async function load() { const err = await save(user.phone); console.log(err) }',
    'an error of its own': "function fail() { const error = new Error('no user'); console.log(error.message) }",
    'an id': 'function show(user) { const held = { id: user.id }; console.log(held.id) }',
    'texts about fields': "const rules = { phone: [{ required: true, message: 'a phone number' }] }; console.log(rules.phone);",
    'whether a field is valid': 'const errors = { phone: !isPhone(form.phone) }; console.log(errors.phone);',
    'a member of an enumeration': 'console.log(Answers.WRONG_PASSWORD, codes.LoginErrors.USER_PHONE);',
    'the number of fields': 'const held = { count: users.length }; console.log(held.count);',
  };
  for (const [title, text] of Object.entries(silent)) it(`is silent about ${title}`, () => assert.deepEqual(reported(text), []));
});
