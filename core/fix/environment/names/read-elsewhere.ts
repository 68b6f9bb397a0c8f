/** The variable that the program reads as the same setting in another configuration: `jwt: { secret: process.env.CLUB_JWT_SECRET }`. */
import type { ProgramTexts } from '../../../fixing.ts';
import { Memo } from '../../../memo.ts';
import type { Facts } from '../../../sources/file/facts.ts';
import { addTo } from '../../../groups.ts';
import type { Naming } from './name.ts';

/** A property that is read from the environment, without another value behind it. */
const READ = /\b([a-z]\w{1,40})[ \t]{0,8}:[ \t]{0,8}process\.env\.([A-Z]\w{2,60})[ \t]{0,8}(?=[,}\r\n])/gi;
/** What the object around a property is given to. */
const HOLDER = /([a-z]\w{1,40})["']?[ \t]{0,8}[:=][ \t]{0,8}$/i;
/** How far before a property its object may begin. */
const MAX_DISTANCE = 1000;

/** A variable, and the file that reads it. */
interface Reading {
  readonly variable: string;
  readonly file: string;
}

const known = new Memo<readonly string[], ReadonlyMap<string, readonly Reading[]>>();

/** The only variable that the package of the file reads for a property of this name in an object of the same name; undefined where there is none. */
export function variableReadAs({ fixing }: Facts, { name = '', owners: [owner = ''] = [] }: Naming): string | undefined {
  const { program, packageFolder } = fixing;
  if (!program || packageFolder === undefined || name === '' || owner === '') return undefined;
  let readings = known.get(program.files);
  if (!readings) known.set(program.files, (readings = collect(program)));
  const own = readings.get(`${owner}.${name}`)?.filter(({ file }) => file.startsWith(packageFolder)) ?? [];
  const [only, ...more] = new Set(own.map(({ variable }) => variable));
  return more.length === 0 ? only : undefined;
}

function collect({ files, textOf }: ProgramTexts): ReadonlyMap<string, readonly Reading[]> {
  const found = new Map<string, Reading[]>();
  for (const file of files) {
    const text = textOf(file) ?? '';
    if (!text.includes('process.env.')) continue;
    for (const [, name = '', variable = ''] of text.matchAll(READ)) {
      const owner = ownerAt(text, text.indexOf(`process.env.${variable}`));
      if (owner !== undefined) addTo(found, `${owner}.${name}`, { variable, file });
    }
  }
  return found;
}

/** What the innermost object around a place is given to. */
function ownerAt(text: string, at: number): string | undefined {
  let depth = 0;
  for (let index = at; index > Math.max(0, at - MAX_DISTANCE); index--) {
    if (text[index] === '}') depth++;
    else if (text[index] === '{' && depth-- === 0) return HOLDER.exec(text.slice(Math.max(0, index - 60), index))?.[1];
  }
  return undefined;
}
