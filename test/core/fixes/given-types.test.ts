/** What a method of the program's own takes is a type: a repair that gives it something else would not compile. */
import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { analyze, type Fix, type ModuleHost } from '../../../core/index.ts';

const SERVICE = "import { Journal } from './journal';\ninterface Session {\n  id: string;\n  email: string;\n}\nexport class Service {\n  constructor(private readonly logger: Journal) {}\n  run(session: Session) {\n    this.logger.log(session, 'sent');\n    use(session.email);\n  }\n}\n";
const journal = (type: string): string => `export class Journal {\n  log(session: ${type}, message: string) {\n    console.info(message, session);\n  }\n}\n`;

function offers(files: Readonly<Record<string, string>>): readonly Fix[] {
  const has = (id: string): string | undefined => [id, `${id}.ts`, `${id}/index.ts`].find((one) => files[one] !== undefined);
  const host: ModuleHost = { resolve: (specifier, from) => has(posix.join(posix.dirname(from), specifier)), read: (id) => files[id], programFiles: () => Object.keys(files) };
  const { findings } = analyze({ path: '/shop/service.ts', text: files['/shop/service.ts'] ?? '' }, { host, otherFiles: true });
  return findings.filter(({ ruleId }) => ruleId === 'no-log-personal-info').flatMap(({ fixes }) => fixes);
}

const gives = (fixes: readonly Fix[]): boolean => fixes.some(({ edits }) => edits.some(({ text }) => /Object\.keys|^\{ id: session\.id \}$/.test(text)));

describe('a method of the program', () => {
  const files = { '/shop/package.json': '{ "type": "module" }', '/shop/service.ts': SERVICE };

  it('is given a record of the declared type, or nothing else is offered', () => {
    assert.equal(gives(offers({ ...files, '/shop/journal.ts': journal('Session | undefined') })), false);
    assert.equal(gives(offers({ ...files, '/shop/journal/index.ts': "export * from './journal.service';\n", '/shop/journal/journal.service.ts': journal('Session') })), false);
    assert.equal(gives(offers({ ...files, '/shop/journal/index.ts': "export * from '../services';\n", '/shop/services/index.ts': journal('Session') })), false);
  });

  it('is given what it takes, where that may be anything', () => {
    for (const type of ['unknown', 'any', 'Record<string, unknown>', 'object']) assert.equal(gives(offers({ ...files, '/shop/journal.ts': journal(type) })), true, type);
  });
});
