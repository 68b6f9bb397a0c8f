/** Configuration files of somebody who means harm, or has no idea. */

export interface HostileConfig {
  readonly what: string;
  /** Files beside the scanned one; by default `pi-guard.json`. */
  readonly files: Readonly<Record<string, string | Buffer>>;
  /** Links: where they stand, and where they lead. */
  readonly links?: Readonly<Record<string, string>>;
  /** The sentence with its place, in English; `{folder}` is the project. */
  readonly says: RegExp;
}

const MIB = 1024 * 1024;
const config = (text: string | Buffer) => ({ 'pi-guard.json': text });

export const hostileConfigs: readonly HostileConfig[] = [
  { what: 'names of object members as keys', files: config('{ "__proto__": { "preset": "strict" }, "constructor": { "prototype": {} } }'), says: /pi-guard\.json:1:3 unknown key "__proto__"\. Allowed: "root", .*"requireReason"\./ },
  { what: 'names of object members as kinds', files: config('{ "words": { "__proto__": ["x"] } }'), says: /pi-guard\.json:1:14 unknown key "__proto__"\. Allowed: "/ },
  { what: 'names of object members as rules', files: config('{ "rules": { "toString": "off" } }'), says: /pi-guard\.json:1:14 unknown key "toString"\. Allowed: "no-/ },
  { what: 'names of object members as values', files: config('{ "preset": "__proto__" }'), says: /pi-guard\.json:1:13 "preset" must be one of "recommended", "strict"\./ },
  { what: 'a list for an object', files: config('{ "words": [] }'), says: /pi-guard\.json:1:12 "words" must be an object \{ … \}\./ },
  { what: 'an object for a list', files: config('{ "ignore": { "length": 1 } }'), says: /pi-guard\.json:1:13 "ignore" must be a list \[ … \]\./ },
  { what: 'a number for a text', files: config('{ "ignoreNames": [1e999] }'), says: /pi-guard\.json:1:19 "ignoreNames\[0\]" must be a text that is not empty\./ },
  { what: '50 MB', files: config(Buffer.alloc(50 * MIB, 0x20)), says: /pi-guard\.json:1:1 the file is larger than 1 MiB and is not read\./ },
  { what: 'lists nested without end', files: config(`{ "ignore": ${'['.repeat(200_000)}`), says: /pi-guard\.json:1:1 the file is nested too deeply and is not read\./ },
  { what: 'objects nested without end', files: config('{"sinks":'.repeat(100_000)), says: /pi-guard\.json:1:1 the file is nested too deeply and is not read\./ },
  { what: 'a hundred thousand problems', files: config(`{${Array.from({ length: 50_000 }, (_, index) => `"k${String(index)}":1`).join(',')}}`), says: /pi-guard\.json:1:\d+ there are more problems behind this one: correct those that are listed first\./ },
  { what: 'characters that cannot be seen in a key', files: config('{ "\\u001b[2J\\u202eevil\\n::error::\\u200b": 1 }'), says: /pi-guard\.json:1:3 unknown key "\\u001b\[2J\\u202eevil\\u000a::error::\\u200b"\./ },
  { what: 'a key without end', files: config(`{ "${'k'.repeat(500_000)}": 1 }`), says: /pi-guard\.json:1:3 unknown key "k{80}…"\. Allowed: "root"/ },
  { what: 'bytes that are no text', files: config(Buffer.from([0x7b, 0xff, 0xfe, 0x00, 0x7d])), says: /pi-guard\.json:1:1 the file is neither UTF-8 nor GB18030: save it as UTF-8\./ },
  { what: 'extends of itself', files: config('{ "extends": "pi-guard.json" }'), says: /pi-guard\.json:1:14 "extends" leads back to this file\./ },
  { what: 'extends in a circle', files: { ...config('{ "extends": "a.json" }'), 'a.json': '{ "extends": "./b.json" }', 'b.json': '{ "extends": "pi-guard.json" }' }, says: /b\.json:1:14 "extends" leads back to this file\./ },
  { what: 'extends in a circle of links', files: config('{ "extends": "again/pi-guard.json" }'), links: { again: '.' }, says: /pi-guard\.json:1:14 "extends" leads back to this file\./ },
  {
    what: 'extends without end',
    files: { ...config('{ "extends": "c0.json" }'), ...Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`c${String(index)}.json`, `{ "extends": "c${String(index + 1)}.json" }`])) },
    says: /c19\.json:1:14 "extends" leads through more than 20 files; the rest is not read\./,
  },
  { what: 'extends of a path above the project', files: config('{ "extends": "../../../../../etc/passwd" }'), says: /pi-guard\.json:1:14 "extends" must name a file inside .+; the one it names is not read\./ },
  { what: 'extends of an absolute path', files: config('{ "extends": "/etc/passwd" }'), says: /pi-guard\.json:1:14 "extends" must name a file inside / },
  { what: 'extends of a link that leads out', files: config('{ "extends": "inside.json" }'), links: { 'inside.json': '/etc/passwd' }, says: /pi-guard\.json:1:14 "extends" must name a file inside / },
  { what: 'extends of a package that is a link out', files: { ...config('{ "extends": "far/passwd" }'), 'node_modules/near/x': '' }, links: { 'node_modules/far': '/etc' }, says: /pi-guard\.json:1:14 "extends" must name a file inside / },
  { what: 'extends of a package that is not there', files: config('{ "extends": "@company/privacy" }'), says: /pi-guard\.json:1:14 "extends" names neither a file beside this one nor an installed package that has it\./ },
  { what: 'extends of an address', files: config('{ "extends": "https://example.com/pi-guard.json" }'), says: /pi-guard\.json:1:14 "extends" names a file that cannot be read\./ },
  { what: 'extends of a folder', files: { ...config('{ "extends": "src" }') }, says: /src:1:1 the file cannot be read\./ },
  { what: 'a folder of its name', files: { 'pi-guard.json/x': '' }, says: /pi-guard\.json:1:1 the file cannot be read\./ },
  { what: 'a device', files: {}, links: { 'pi-guard.json': '/dev/zero' }, says: /pi-guard\.json:1:1 the file cannot be read\./ },
];
