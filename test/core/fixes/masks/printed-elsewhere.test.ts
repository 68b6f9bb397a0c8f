/** A value that a function of another module prints beside its work: the mask stands at its print. */
import assert from 'node:assert/strict';
import { analyze, applyEdits, isReported, type Finding, type ModuleHost } from '../../../../core/index.ts';

const CALLER = "import { sendWelcome } from './mail';\nexport const joined = (user: { email: string }) => sendWelcome({ to: user.email, title: 'hello' });\n";
const mailer = (print: string): string =>
  `export async function sendWelcome(given: { to: string; title: string }) {\n  return send(given.to, given.title);\n}\nasync function send(to: string, title: string) {\n  try {\n    await fetch('/mail', { method: 'POST', body: JSON.stringify({ to, title }) });\n  } catch (error) {\n    ${print}\n  }\n}\n`;

/** Findings about logs in the caller, and the print after each repair. */
function repaired(print: string): readonly (readonly [safety: string, title: string, line: string])[] {
  const findingsIn = (mail: string): readonly Finding[] => {
    const host: ModuleHost = { resolve: () => '/src/mail.ts', read: (id) => (id === '/src/mail.ts' ? mail : undefined) };
    return analyze({ path: '/src/a.ts', text: CALLER }, { host, otherFiles: true }).findings.filter((finding) => finding.ruleId === 'no-log-personal-info' && isReported(finding, 'recommended'));
  };
  const mail = mailer(print);
  const found = findingsIn(mail);
  assert.equal(found.length, 1, print);
  return found.flatMap(({ fixes }) =>
    fixes.map(({ safety, title, edits }) => {
      assert.ok(edits.every(({ file }) => file === '/src/mail.ts'), 'what is sent stays as it is');
      const after = applyEdits(mail, edits);
      assert.deepEqual(findingsIn(after), [], `still reported: ${after}`);
      return [safety, title.en, after.split('\n')[7]?.trim() ?? ''] as const;
    }),
  );
}

const MASK = "String(to).replace(/^.*(?=@)|^[^@]*$/s, '***')";
const TITLE = 'Mask it where mail.ts prints it, for all callers → ***@example.com';

describe('a value that another module prints beside its work', () => {
  const TABLE: readonly (readonly [print: string, ...after: readonly (readonly [safety: string, title: string, line: string])[]])[] = [
    ['console.error(`not sent to ${to}: ${title}`);', ['review', TITLE, `console.error(\`not sent to \${${MASK}}: \${title}\`);`]],
    ["console.error('not sent', to, error);", ['review', TITLE, `console.error('not sent', ${MASK}, error);`]],
    ["console.error('not sent to ' + to);", ['review', TITLE, `console.error('not sent to ' + ${MASK});`]],
    [
      "console.error('not sent', { to, title });",
      ['review', TITLE, `console.error('not sent', { to: ${MASK}, title });`],
      ['review', 'Leave to out of what mail.ts logs or reports, for all callers', "console.error('not sent', { title });"],
    ],
    // What is changed on the way is not read there as it is.
    ["console.error('not sent', to.trim());"],
  ];
  for (const [print, ...after] of TABLE) it(`is masked there: ${print}`, () => assert.deepEqual(repaired(print), after));
});
