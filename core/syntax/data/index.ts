import type { DataFile, Reading } from './entries.ts';
import { withInnerFiles } from './inner-files.ts';
import { readDocument } from './document.ts';
import { readDotenv } from './dotenv.ts';
import { readIni } from './ini.ts';
import { readJson } from './json.ts';
import type { DataLanguage } from './languages.ts';
import { readLines } from './lines.ts';
import { readNetrc } from './netrc.ts';
import { readProperties } from './properties.ts';
import { readNginx } from './nginx.ts';
import { readShell } from './shell.ts';
import { readSql } from './sql.ts';
import { readToml } from './toml.ts';
import { readXml } from './xml.ts';
import { readYaml } from './yaml.ts';

/** Reads a data file. There is no text that cannot be read: what its language does not explain is taken line by line. */
export function readData(language: DataLanguage, text: string): DataFile {
  const reading = read(language, text);
  return { language, ...(language === 'yaml' ? withInnerFiles(reading, text, read) : reading) };
}

function read(language: DataLanguage, text: string): Reading {
  switch (language) {
    case 'json':
      return readLoose(text, () => readJson(text));
    case 'yaml':
      return readLoose(text, () => readYaml(text));
    case 'dotenv':
      return readDotenv(text);
    case 'properties':
      return readProperties(text);
    case 'ini':
      return readIni(text);
    case 'toml':
      return readToml(text);
    case 'xml':
      return readXml(text);
    case 'netrc':
      return readNetrc(text);
    case 'shell':
      return readShell(text);
    case 'nginx':
      return readNginx(text);
    case 'sql':
      return readSql(text);
    case 'document':
      return readDocument(text, read);
    case 'key':
      return { entries: [], comments: [] };
  }
}

/** What the parser could read, and lines of the rest; lines alone where it gave up, as on text nested without end. */
function readLoose(text: string, parse: () => Reading & { readonly isWhole: boolean }): Reading {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse();
  } catch {
    return readLines(text);
  }
  if (parsed.isWhole) return parsed;
  const known = new Set(parsed.entries.flatMap(({ keyRange, valueRange }) => [keyRange?.start, valueRange.start]));
  const rest = readLines(text).entries.filter(({ keyRange, valueRange }) => !known.has(keyRange?.start) && !known.has(valueRange.start));
  return { entries: [...parsed.entries, ...rest].sort((a, b) => a.valueRange.start - b.valueRange.start), comments: parsed.comments };
}
