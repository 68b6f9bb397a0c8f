/** Programs that lead back to themselves, which nobody runs and everybody may write: none stops the analysis of its file. */
import assert from 'node:assert/strict';
import { analyze } from '../../../core/index.ts';

const MOST_MS = 20_000;

const PROGRAMS: Readonly<Record<string, string>> = {
  'classes that extend each other': 'class A extends B {}\nclass B extends C {}\nclass C extends A { phone = user.phone }\nconsole.log(new A().phone, new B().name, C.count);\n',
  'a class that is made of itself': 'const mix = (Base) => class extends mix(Base) {};\nclass Page extends mix(Page) { show() { console.log(this.phone) } }\nnew Page().show();\n',
  'a function that is composed of itself': 'const log = _.flow(log, log);\nlog(user.phone);\nconsole.log(log(user));\n',
  'functions that are composed of each other': 'const trim = _.flow(show), show = _.flow(trim);\nconsole.log(trim(user.phone), show(user));\n',
};

describe('programs in a circle', () => {
  for (const [title, text] of Object.entries(PROGRAMS))
    it(title, () => {
      assert.equal(analyze({ path: 'src/a.js', text: `${text}console.log(user.mobile);\n` }).failure, undefined);
    });

  it('generic types each of which leads to two others', () => {
    const text = Array.from({ length: 25 }, (_, at) => `type P${at}<T extends P${(at + 1) % 25}<T>> = T extends { phone: infer U } ? P${(at + 1) % 25}<U> : P${at}<T[]>;`).join('\n');
    const start = performance.now();
    const { failure } = analyze({ path: 'src/a.ts', text: `${text}\nexport const show = (given: P0<string>) => console.log(given);\n` });
    assert.equal(failure, undefined);
    assert.ok(performance.now() - start < MOST_MS);
  });

  it('modules that re-export each other, and a name under which each looks for another', () => {
    const modules = Array.from({ length: 6 }, (_, index) => `/src/m${index}.ts`);
    const text = (at: number): string =>
      [
        ...modules.map((_, other) => `export * from './m${other}';`),
        `import first, { load as load${at} } from './m${(at + 1) % 6}';`,
        `export { default } from './m${(at + 5) % 6}';`,
        `export { load as save, save as load } from './m${(at + 3) % 6}';`,
        `console.log(first(user.phone), load${at}(user));`,
      ].join('\n');
    const host = {
      resolve: (specifier: string) => `/src/${specifier.slice(2)}.ts`,
      read: (id: string) => (modules.includes(id) ? text(modules.indexOf(id)) : undefined),
    };
    const start = performance.now();
    const { findings, failure } = analyze({ path: '/src/m0.ts', text: text(0) }, { host });
    assert.equal(failure, undefined);
    assert.notEqual(findings.length, 0);
    assert.ok(performance.now() - start < MOST_MS);
  });
});

/** Long files of one sort, and how many lines of it are quick. */
const LONG: Readonly<Record<string, { readonly lines: number; readonly text: (lines: number) => string }>> = {
  'an object of texts under names of passwords': { lines: 1000, text: (lines) => `export default {\n${repeated(lines, (index) => `  password${index}: 'Please enter the password ${index}',`)}\n};\n` },
  'an object of secrets': { lines: 250, text: (lines) => `export default {\n${repeated(lines, (index) => `  password${index}: 'uV8#${index}kQz!m2',`)}\n};\n` },
  'settings with defaults': { lines: 150, text: (lines) => repeated(lines, (index) => `const apiKey${index} = process.env.KEY${index} || 'uV8${index}kQzm2Wp7Rt5Yx1Lb9';`) },
};

/** The same for files that are no scripts, by their paths. */
const LONG_DATA: Readonly<Record<string, { readonly lines: number; readonly text: (lines: number) => string }>> = {
  'settings.toml': { lines: 500, text: (lines) => repeated(lines, (index) => `password${index} = "uV8${index}kQzm2Wp7Rt5"`) },
  'settings.jsonc': { lines: 1500, text: (lines) => `{\n${repeated(lines, (index) => `// pi-guard-disable-next-line no-hardcoded-credential -- of a trial\n"password${index}": "uV8${index}kQzm2Wp7Rt5",`)}\n}\n` },
  'package.json': { lines: 500, text: (lines) => `{ "scripts": {\n${repeated(lines, (index) => `"s${index}": "PGPASSWORD=uV8${index}kQzm2Wp7Rt5 psql -h db.example.com",`)}\n} }\n` },
  'docker-compose.yml': { lines: 400, text: (lines) => `services:\n${repeated(lines, (index) => `  db${index}:\n    image: mysql\n    environment:\n      MYSQL_PASSWORD: uV8${index}kQzm2Wp7Rt5\n      MYSQL_ROOT_PASSWORD: uV8${index}kQzm2Wp7Rt5\n    command: --requirepass uV8${index}kQzm2Wp7Rt5`)}\n` },
  'jobs.yml': { lines: 500, text: (lines) => repeated(lines, (index) => `k${index}: |\n  export PASSWORD=uV8${index}kQzm2Wp7Rt5\n  curl -u root:uV8${index}kQzm2Wp7Rt5 http://example.com`) },
};

function repeated(times: number, line: (index: number) => string): string {
  return Array.from({ length: times }, (_, index) => line(index)).join('\n');
}

describe('the work for a long file', function () {
  this.timeout(60_000);
  const files = [...Object.entries(LONG).map(([title, file]) => ({ title, path: 'src/a.js', ...file })), ...Object.entries(LONG_DATA).map(([path, file]) => ({ title: path, path, ...file }))];
  for (const { title, path, lines, text } of files)
    it(`grows like the file: ${title}`, () => {
      const run = (times: number): number => {
        const start = performance.now();
        assert.equal(analyze({ path, text: text(times) }, { otherFiles: true }).failure, undefined);
        return performance.now() - start;
      };
      run(lines);
      const once = run(lines);
      // Quadratic growth would take sixteen times as long, and most of it stood where the factor was large.
      assert.ok(run(4 * lines) < 9 * once + 1000);
    });
});
