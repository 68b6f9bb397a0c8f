/** What is written for others is what their own tools call valid. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../tools/paths.ts';
import { project, run, tool } from './tools.ts';

const COMMAND = join(root, 'eslint-plugin/command/dist/pi-guard.cjs');
const FILES = {
  'src/a.js': "import { save } from './save.js';\nconsole.log('<b>&\"', user.phone, user.idCard);\nsave(user.realName);\n// pi-guard-disable-next-line -- the duty phone\nconsole.log(duty.phone);\n",
  'src/save.js': 'export const save = (x) => localStorage.setItem("n", x);\n',
  'src/中文 名.vue': '<template><a :href="`/x?phone=${user.phone}`">x</a></template>\n',
  'broken.js': 'const = ;\n',
  'data.json': `{ "password": "${['Kq8!', 'vTz0', 'pLr'].join('')}" }\n`,
};
/** From https://github.com/jenkinsci/xunit-plugin (junit-10.xsd), as far as it is about what is written. */
const JUNIT = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified">
  <xs:complexType name="problem" mixed="true"><xs:attribute name="type" type="xs:string"/><xs:attribute name="message" type="xs:string"/></xs:complexType>
  <xs:element name="testcase"><xs:complexType><xs:choice minOccurs="0" maxOccurs="unbounded"><xs:element name="failure" type="problem"/><xs:element name="error" type="problem"/></xs:choice>
    <xs:attribute name="name" type="xs:string" use="required"/><xs:attribute name="classname" type="xs:string"/><xs:attribute name="file" type="xs:string"/><xs:attribute name="line" type="xs:positiveInteger"/></xs:complexType></xs:element>
  <xs:element name="testsuite"><xs:complexType><xs:sequence><xs:element ref="testcase" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
    <xs:attribute name="name" type="xs:string" use="required"/><xs:attribute name="tests" type="xs:integer" use="required"/><xs:attribute name="failures" type="xs:integer" use="required"/><xs:attribute name="errors" type="xs:integer" use="required"/></xs:complexType></xs:element>
  <xs:element name="testsuites"><xs:complexType><xs:sequence><xs:element ref="testsuite" minOccurs="0" maxOccurs="unbounded"/></xs:sequence><xs:attribute name="name" type="xs:string"/></xs:complexType></xs:element>
</xs:schema>`;

interface Sarif {
  readonly runs: readonly { readonly results?: readonly { readonly ruleId: string; readonly level?: string }[] }[];
}

for (const locale of ['en', 'zh-CN']) {
  describe(`reports for others (${locale})`, () => {
    const cwd = project(FILES);
    before(() => {
      const { code, err } = run(process.execPath, [COMMAND, '--locale', locale, '--format', 'sarif=a.sarif', '--format', 'junit=a.xml'], { cwd });
      assert.equal(code, 1, err);
    });

    it('SARIF: the Multitool finds neither errors nor warnings, and every result can be rebased and queried', () => {
      const multitool = tool('@microsoft/sarif-multitool-linux/Sarif.Multitool');
      const { code, out, err } = run(multitool, ['validate', 'a.sarif', '--output', 'found.sarif', '--rule-kind', 'Sarif;Ghas'], { cwd, env: { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' } });
      assert.equal(code, 0, out + err);
      const { runs } = JSON.parse(readFileSync(join(cwd, 'found.sarif'), 'utf8').replace(/^\uFEFF/, '')) as Sarif;
      assert.deepEqual(runs.flatMap(({ results = [] }) => results.filter(({ level }) => level !== 'note').map(({ ruleId }) => ruleId)), []);
      const written = JSON.parse(readFileSync(join(cwd, 'a.sarif'), 'utf8')) as Sarif;
      assert.ok((written.runs[0]?.results?.length ?? 0) >= 5);
    });

    it('JUnit: libxml accepts it by the schema that Jenkins reads it by', async () => {
      const { validateXML } = (await import(pathToFileURL(tool('xmllint-wasm/index-node.js')).href)) as { validateXML: (options: object) => Promise<{ valid: boolean; errors: object[] }> };
      const { valid, errors } = await validateXML({ xml: [{ fileName: 'a.xml', contents: readFileSync(join(cwd, 'a.xml'), 'utf8') }], schema: [{ fileName: 'junit.xsd', contents: JUNIT }] });
      assert.ok(valid, JSON.stringify(errors));
    });
  });
}
