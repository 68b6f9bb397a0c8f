/** The login of a database in the configuration of Sequelize → one variable with the address of the database, which Sequelize reads by its name. */
import { CONNECTION_FIELDS, CONNECTION_VARIABLE } from '../../../catalog/files/settings.ts';
import type { DataFacts } from '../../../secrets/data/data-facts.ts';
import type { Setting } from '../../../secrets/data/settings.ts';
import type { Entry } from '../../../syntax/data/entries.ts';
import type { Edit, Fix } from '../../../types.ts';
import { contains } from '../../../syntax/tree.ts';
import { cutsOf } from '../../replace.ts';

/**
 * The repair of a password beside a `dialect`. None where a script reads the file without the field that names the variable, since it would
 * then connect without a login. https://sequelize.org/docs/v6/other-topics/migrations/
 */
export function proposeConnectionVariable({ file, language, program }: DataFacts, setting: Setting): Fix[] {
  const { group } = setting;
  if (language !== 'json' || !group.has('dialect') || !program.isAbove(['package.json'], CONNECTION_VARIABLE.library)) return [];
  const own = group.entries.find(({ valueRange }) => contains(valueRange, setting.range));
  if (!own) return [];
  const name = variableOf(own.path.at(-2));
  const isNameless = own.path.at(-1) === CONNECTION_VARIABLE.key;
  if (!isNameless && (!group.has('database') || group.has(CONNECTION_VARIABLE.key) || !isReadByName(file.path, program))) return [];
  const edits = isNameless
    ? [{ range: own.valueRange, text: `"${name}"` }]
    : editsOf(file.text, group.entries, own, `"${CONNECTION_VARIABLE.key}": "${name}"`);
  if (edits.length === 0) return [];
  return [
    {
      title: {
        en: `Read the connection from ${name}, the address of the database; set it where the program is started`,
        'zh-CN': `改为从环境变量 ${name}（数据库的连接地址）读取，并在启动程序处设置`,
      },
      safety: 'review',
      edits,
    },
  ];
}

/** Whether the scripts that read a configuration read the variable that it names, or none reads it but the command of Sequelize itself. */
function isReadByName(path: string, program: DataFacts['program']): boolean {
  if (program.mentions(CONNECTION_VARIABLE.key) === true) return true;
  const [folder = '', file = ''] = path.split(/[/\\]/).slice(-2);
  const bare = `${folder}/${file.replace(/\.json$/, '')}`;
  return [file, `${bare}'`, `${bare}"`].every((text) => program.mentions(text) === false);
}

/** `DATABASE_URL`, for other environments than the one that users are served from with their name. */
function variableOf(environment: string | number | undefined): string {
  const word = typeof environment === 'string' && /^[a-z]{2,20}$/i.test(environment) ? environment.toUpperCase() : '';
  return word === '' || word.startsWith('PROD') ? 'DATABASE_URL' : `${word.replace(/^DEVELOPMENT$/, 'DEV')}_DATABASE_URL`;
}

/** Edits that put the name of the variable in place of the password, and take out what else the address of the database has in it. */
function editsOf(text: string, record: readonly Entry[], own: Entry, written: string): Edit[] {
  const items = record.flatMap(({ path, keyRange, valueRange }) =>
    keyRange ? [{ key: String(path.at(-1)), range: [keyRange.start, valueRange.end] as const }] : [],
  );
  const place = items.find(({ range: [, end] }) => end === own.valueRange.end);
  if (!place) return [];
  const gone = new Set(items.filter((item) => item !== place && CONNECTION_FIELDS.has(item.key)));
  const [start, end] = place.range;
  return [{ range: { start, end }, text: written }, ...cutsOf(items, gone, text)];
}
