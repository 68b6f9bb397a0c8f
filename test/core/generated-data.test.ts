/** What machines write all day long is nobody's credential and nobody's number: five megabytes of it stay silent. */
import assert from 'node:assert/strict';
import { analyze, isReported } from '../../core/index.ts';

const MEGABYTES = 5;
const ALPHABETS = { hex: '0123456789abcdef', base64: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', digits: '0123456789' };

let state = 20_251_125;
function next(limit: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
}

function draw(alphabet: keyof typeof ALPHABETS, length: number): string {
  return Array.from({ length }, () => ALPHABETS[alphabet][next(ALPHABETS[alphabet].length)]).join('');
}

const time = (): number => 1_600_000_000_000 + next(200_000_000_000);

/** One record of an application's export. */
function record(): object {
  return {
    id: `${next(9) + 1}${draw('digits', 18)}`,
    uuid: [draw('hex', 8), draw('hex', 4), `4${draw('hex', 3)}`, `a${draw('hex', 3)}`, draw('hex', 12)].join('-'),
    md5: draw('hex', 32),
    sha1: draw('hex', 40),
    integrity: `sha512-${draw('base64', 86)}==`,
    etag: `W/"${draw('hex', 16)}"`,
    orderNo: `SO${new Date(time()).toISOString().slice(0, 10).replaceAll('-', '')}${draw('digits', 10)}`,
    tradeNo: `${next(9) + 1}${draw('digits', 27)}`,
    createdAt: time(),
    updatedAt: new Date(time()).toISOString(),
    thumbnail: `data:image/png;base64,${draw('base64', 120)}`,
    payload: draw('base64', 200),
    file: `https://cdn.example.com/${draw('hex', 32)}.png?v=${time()}`,
    commit: draw('hex', 40),
    version: `1.${next(20)}.${next(99)}-${draw('hex', 7)}`,
  };
}

describe('generated data', () => {
  for (const [path, write] of [
    ['export.json', (records: object[]) => JSON.stringify(records, null, 1)],
    ['export.yml', (records: object[]) => records.map((one) => Object.entries(one).map(([key, value], index) => `${index === 0 ? '- ' : '  '}${key}: ${JSON.stringify(value)}\n`).join('')).join('')],
    ['export.properties', (records: object[]) => records.flatMap((one, index) => Object.entries(one).map(([key, value]) => `r${index}.${key}=${String(value)}\n`)).join('')],
    ['export.ts', (records: object[]) => `export default ${JSON.stringify(records, null, 1)};\n`],
  ] as const) {
    it(`stays silent in ${path}`, () => {
      let size = 0;
      const found: string[] = [];
      while (size < (MEGABYTES / 4) * 1e6) {
        const text = write(Array.from({ length: 200 }, record));
        size += text.length;
        for (const finding of analyze({ path, text }).findings.filter((one) => isReported(one, 'recommended'))) {
          found.push(`${finding.messageId} ${finding.data['format'] ?? finding.data['names'] ?? finding.kinds.join()} in ${text.slice(text.lastIndexOf('\n', finding.range.start) + 1, finding.range.start)}`);
        }
      }
      assert.deepEqual(found, []);
    });
  }
});
