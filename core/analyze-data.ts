/** Files that hold data: text → entries → settings → findings. */
import type { ProjectConfig } from './config/project-config.ts';
import { collectDataFacts } from './secrets/data/data-facts.ts';
import { NO_PROGRAM } from './sources/file/program.ts';
import { HostProgram } from './modules/program/host-program.ts';
import { readData } from './syntax/data/index.ts';
import { dataLanguageOf, type DataLanguage } from './syntax/data/languages.ts';
import { environmentFileBeside } from './fix/environment/listing.ts';
import { rules } from './rules/index.ts';
import { readDirectives } from './suppress/directives.ts';
import type { ModuleHost } from './module-types.ts';
import type { Analysis, Directive } from './types.ts';
import type { SourceFile } from './parsed-file.ts';

/**
 * Analyses a data file. Unlike code, any text can be read. Findings are in no order; those of a file that
 * never leaves this machine inform only.
 */
export function analyzeData(
  file: SourceFile,
  language: DataLanguage,
  config: ProjectConfig,
  host: ModuleHost | undefined,
  asksFor: (ruleId: string) => boolean,
  otherFiles = false,
): Analysis {
  const asked = { seen: new Set<string>(), needs: new Set<string>() };
  const program = host ? new HostProgram(host, file.path, asked, config.rolesOf) : NO_PROGRAM;
  const facts = collectDataFacts(file, language, config, program, () =>
    host && otherFiles ? environmentFileBeside(file.path, host) : undefined,
  );
  const found = rules.flatMap((rule) => (asksFor(rule.id) ? (rule.checkData?.(facts) ?? []) : []));
  const findings = file.isIgnoredByGit ? found.map((finding) => ({ ...finding, level: 'info' as const })) : found;
  return {
    findings,

    needs: [...asked.needs],
    modules: [...asked.seen],
    repaired: [],
    directives: readDirectives(facts.comments, file.text),
  };
}

/** `eslint-disable` comments of a data file; none where there are no comments. */
export function directivesOfData(path: string, text: string): Directive[] {
  const language = text.includes('eslint') ? dataLanguageOf(path) : undefined;
  return language ? readDirectives(readData(language, text).comments, text).filter(({ isOwn }) => !isOwn) : [];
}
