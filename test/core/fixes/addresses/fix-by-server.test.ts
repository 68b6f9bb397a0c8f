/** Repairs of addresses by what answers there: servers of the program, services of others, pictures of first letters. */
import assert from 'node:assert/strict';
import { analyze, applyEdits, isReported, type ModuleHost } from '../../../../core/index.ts';

describe('a command at a server with a host of its own', () => {
  const send = (host: string): string => `Page({\n  save(form) {\n    wx.request({ url: 'https://${host}/c/clinic/add', data: { tel: form.phone, name: form.realName }, success() {} });\n  },\n});\n`;
  const REST = ['clinic/info', 'clinic/list', 'doctor/list', 'user/logout', 'user/info'];
  const titles = (host: string, paths: readonly string[]): readonly string[] => {
    const path = '/shop/pages/a/a.js';
    const files: Readonly<Record<string, string>> = { '/shop/api.js': paths.map((one) => `exports.x = 'https://api.shop.example/c/${one}';\n`).join('') };
    const programs: ModuleHost = { resolve: () => undefined, read: (id) => files[id], programFiles: () => [path, ...Object.keys(files)] };
    const { findings } = analyze({ path, text: send(host) }, { host: programs, otherFiles: true });
    return findings.filter(({ ruleId }) => ruleId === 'no-personal-info-in-url').flatMap(({ fixes }) => fixes.map(({ title }) => title.en));
  };

  it('goes into the body where the program signs people out there', () => {
    assert.deepEqual(titles('api.shop.example', REST), ['Send it in the body by POST (the server has to accept that)']);
  });

  it('stays at a service of somebody else, which knows no session of the program', () => {
    assert.deepEqual(titles('api.shop.example', REST.filter((one) => one !== 'user/logout')), []);
    assert.deepEqual(titles('api.shop.example', ['user/logout']), []);
    assert.deepEqual(titles('api.maps.example', REST), []);
  });
});

describe('a name in the address of a picture of its first letters', () => {
  const TABLE: readonly (readonly [address: string, after: string | undefined])[] = [
    ["`https://ui-avatars.com/api/?name=${encodeURIComponent(user?.name || '')}`", "`https://ui-avatars.com/api/?name=${encodeURIComponent((user?.name || '').charAt(0))}`"],
    ["`https://ui-avatars.com/api/?name=${user.realName}&size=64`", "`https://ui-avatars.com/api/?name=${String(user.realName ?? '').charAt(0)}&size=64`"],
    ["'https://ui-avatars.com/api/?name=' + user.realName", "'https://ui-avatars.com/api/?name=' + String(user.realName ?? '').charAt(0)"],
    // Another service may draw something of the whole name.
    ['`https://images.example.com/?name=${user.realName}`', undefined],
    ['`https://ui-avatars.com/api/?name=${user.realName.trim()}`', undefined],
  ];
  for (const [address, after] of TABLE)
    it(`${after === undefined ? 'stays' : 'is its first letter'}: ${address}`, () => {
      const text = `export const Card = ({ user }) => <img src={${address}} />;\n`;
      const offers = analyze({ path: '/shop/a.jsx', text }).findings.filter((finding) => isReported(finding, 'strict')).flatMap(({ fixes }) => fixes.map(({ edits }) => applyEdits(text, edits)));
      assert.deepEqual(offers.filter((offer) => offer.includes('charAt')), after === undefined ? [] : [text.replace(address, after)]);
      for (const offer of offers.filter((one) => one.includes('charAt'))) assert.deepEqual(analyze({ path: '/shop/a.jsx', text: offer }).findings.filter((finding) => isReported(finding, 'recommended')), []);
    });
});

describe('coordinates in an address', () => {
  const after = (address: string): string[] => {
    const text = `export const f = (latitude: number, longitude: number) => fetch(\`${address}\`);\n`;
    return analyze({ path: '/shop/src/a.ts', text }).findings.filter((finding) => isReported(finding, 'recommended')).flatMap(({ fixes }) => fixes.map(({ edits }) => applyEdits(text, edits)));
  };

  it('are rounded for a service that answers for a region', () => {
    assert.deepEqual(after('/api/weather?lat=${latitude}&lon=${longitude}'), ['export const f = (latitude: number, longitude: number) => fetch(`/api/weather?lat=${Number(latitude).toFixed(2)}&lon=${Number(longitude).toFixed(2)}`);\n']);
  });

  it('stay as they are for a courier', () => {
    for (const text of after('/api/courier?lat=${latitude}&lon=${longitude}')) assert.doesNotMatch(text, /toFixed/);
  });
});
