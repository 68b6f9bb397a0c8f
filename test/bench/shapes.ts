/** Generated code that grows: ordinary code, and the shapes that make analyses slow. Every text is invented. */

export interface Shape {
  readonly name: string;
  /** Text of about so many lines, or of the size that so many lines would have. */
  readonly text: (lines: number) => string;
  /** Modules that the text imports, by file name. */
  readonly modules?: Readonly<Record<string, string>>;
}

const LINE = 50;
const BARRELS = 50;
const DEPTH = 60;

export const shapes: readonly Shape[] = [
  { name: 'ordinary code', text: ordinary },
  { name: 'one line', text: (lines) => ordinary(lines).replace(/\n\s*/g, ' ') },
  { name: 'base64 texts', text: (lines) => repeated(lines, (index) => `export const image${index} = 'data:image/png;base64,${base64(index)}';`) },
  { name: 'one literal', text: (lines) => `export const table = '${repeated(lines, (index) => base64(index).slice(0, LINE)).replaceAll('\n', '')}';\n` },
  { name: 'deep nesting', text: (lines) => repeated(lines / 40, (index) => `show(${'wrap('.repeat(DEPTH)}user${index}.phone${')'.repeat(DEPTH)});\nconsole.log(${'[{ a: '.repeat(DEPTH)}input${index}${' }]'.repeat(DEPTH)});`) },
  { name: 'sinks fed by one object', text: (lines) => `const user = { phone: read(), idCard: read(), token: read() };\n${repeated(lines, (index) => `console.log('step ${index}', user);`)}` },
  { name: 'a chain of aliases', text: (lines) => `const a0 = form.phone;\n${repeated(lines, (index) => `const a${index + 1} = a${index};`)}\nconsole.log(a${lines});\n` },
  {
    name: 'barrels in a cycle',
    text: (lines) => `import * as all from './barrel0.ts';\nimport { ${Array.from({ length: BARRELS }, (_, index) => `value${index}`).join(', ')} } from './barrel0.ts';\n${repeated(lines, (index) => `console.log(value${index % BARRELS}(input), all.value${(index * 7) % BARRELS});`)}`,
    modules: Object.fromEntries(Array.from({ length: BARRELS }, (_, index) => [`barrel${index}.ts`, `export * from './barrel${(index + 1) % BARRELS}.ts';\nexport const value${index} = (input) => input.${index % 5 === 0 ? 'phone' : 'count'};\n`])),
  },
];

/** Ten lines of a page, again and again under other names. */
function ordinary(lines: number): string {
  return repeated(lines / 10, (index) => `
export async function save${index}(form, options = {}) {
  const { phone, address, remark } = form;
  const body = { phone, address, title: \`order \${remark}\`, page: ${index} };
  const answer = await request.post('/orders/${index}', body);
  if (!answer.ok) console.error('saving failed', answer.status);
  localStorage.setItem('lastOrder${index}', JSON.stringify({ id: answer.id, ...options }));
  const rows = answer.rows.filter((row) => row.count > ${index}).map(({ id, count }) => ({ id, count }));
  return rows.length > 0 ? rows[0] : undefined;
}`);
}

function repeated(times: number, line: (index: number) => string): string {
  return Array.from({ length: Math.ceil(times) }, (_, index) => line(index)).join('\n');
}

function base64(seed: number): string {
  return Buffer.from(Array.from({ length: 60 }, (_, index) => (seed * 31 + index * 17) % 256)).toString('base64');
}
