/** Files that hold data: text → entries → settings → findings. */
import type { ProjectConfig } from './config/project-config.ts';
import { collectDataFacts } from './facts/data/data-facts.ts';
import type { DataLanguage } from './parse/data/languages.ts';
import { rules } from './rules/index.ts';
import { readDirectives } from './suppress/directives.ts';
import type { Analysis, SourceFile } from './types.ts';

/** Analyses a data file. Unlike code, any text can be read. Findings are in no order. */
export function analyzeData(file: SourceFile, language: DataLanguage, config: ProjectConfig): Analysis {
  const facts = collectDataFacts(file, language, config);
  const findings = rules.flatMap((rule) => (config.rules[rule.id] === 'off' ? [] : (rule.checkData?.(facts) ?? [])));
  return { findings, inventory: [], needs: [], repaired: [], directives: readDirectives(facts.comments, file.text) };
}
