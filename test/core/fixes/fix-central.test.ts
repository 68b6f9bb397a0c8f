import assert from 'node:assert/strict';
import { analyze, applyEdits, type ModuleHost } from '../../../core/index.ts';

const FILE = '/api/src/logger.ts';

/** The offers for a call of the program's logger, and what each makes of the file that makes it. */
function offers(logger: string, call: string): readonly { readonly title: string; readonly after: string }[] {
  const files: Readonly<Record<string, string>> = { [FILE]: logger };
  const text = `import { logger } from './logger';\nexport const f = (user: any) => {\n  ${call}\n};\n`;
  const host = (read: Readonly<Record<string, string>>): ModuleHost => ({ resolve: (specifier) => (specifier === './logger' ? FILE : undefined), read: (id) => read[id], programFiles: () => [FILE, '/api/src/a.ts'] });
  const log = (read: Readonly<Record<string, string>>) => analyze({ path: '/api/src/a.ts', text }, { host: host(read), otherFiles: true }).findings.filter(({ ruleId }) => ruleId === 'no-log-personal-info');
  return log(files).flatMap(({ fixes }) => fixes).map((fix) => {
    const after = applyEdits(logger, fix.edits.filter(({ file }) => file === FILE));
    if (after !== logger && fix.title.en.startsWith('Redact')) assert.deepEqual(log({ [FILE]: after }), [], 'the finding is gone');
    return { title: fix.title.en, after };
  });
}

describe('the redaction of a logger', () => {
  const made = (options: string): string => `import pino from 'pino';\nexport const logger = pino(${options});\n`;
  const CALL = "logger.info({ user: { phone: user.phone, id: user.id } }, 'signed in');";

  it('gets one more path where the logger has some: that is the first offer', () => {
    for (const [before, after] of [
      ["{ redact: ['user.password'] }", "{ redact: ['user.password', 'user.phone'] }"],
      ["{ level: 'info', redact: { paths: ['user.password'], censor: '**' } }", "{ level: 'info', redact: { paths: ['user.password', 'user.phone'], censor: '**' } }"],
    ] as const) {
      const [first] = offers(made(before), CALL);
      assert.deepEqual(first, { title: 'Redact user.phone in the logger, in logger.ts', after: made(after) });
    }
    const list = "import pino from 'pino';\nconst paths = [\n  'user.password',\n];\nexport const logger = pino({ redact: paths });\n";
    assert.equal(offers(list, CALL)[0]?.after, list.replace("'user.password',", "'user.password',\n  'user.phone',"));
  });

  it('is begun where the logger has none, as the last offer', () => {
    for (const [before, after] of [['', "{ redact: ['user.phone'] }"], ["{ level: 'info' }", "{ redact: ['user.phone'], level: 'info' }"]] as const) {
      const all = offers(made(before), CALL);
      assert.ok(all.length > 1);
      assert.deepEqual(all.at(-1), { title: 'Redact user.phone in the logger, in logger.ts', after: made(after) });
    }
  });

  it('is not offered for texts, whole records, and loggers whose options are not in sight', () => {
    for (const [options, call] of [
      ["{ redact: ['user.password'] }", 'logger.info(`phone ${user.phone}`);'],
      ["{ redact: ['user.password'] }", 'logger.info({ customer: user.customer });'],
      ['options', CALL],
      ['{ ...options }', CALL],
    ] as const)
      assert.ok(offers(made(options), call).every(({ title }) => !title.startsWith('Redact')), `${options} ${call}`);
  });
});

describe('a text that is put together for a chat', () => {
  it('is masked where it is put together', () => {
    const text = "import { WebClient } from '@slack/web-api';\nconst slack = new WebClient(process.env.SLACK);\nexport async function tell(user) {\n  const message = `New order of ${user.phone}: ${user.count}`;\n  await slack.chat.postMessage(message);\n}\n";
    const host: ModuleHost = { resolve: (specifier) => (specifier === 'pi-guard-mask' ? '/modules/pi-guard-mask/index.js' : undefined), read: () => undefined };
    const [fix] = analyze({ path: '/api/src/a.js', text }, { host }).findings.flatMap(({ fixes }) => fixes);
    assert.match(fix ? applyEdits(text, fix.edits) : '', /New order of \$\{maskPhone\(user\.phone\)\}: \$\{user\.count\}`/);
    assert.equal(fix?.safety, 'review');
  });
});
