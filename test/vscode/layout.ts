/** What lies below the temporary folder of one editor; the tests in the host start from their workspace. */
export const LAYOUT = {
  workspace: 'workspace',
  user: 'user',
  extensions: 'extensions',
  /** An empty extension: VS Code starts tests only where some extension is loaded from source. */
  testedFrom: 'tested-from',
  report: 'report.json',
} as const;

/** What the tests in the host tell the process that started them. */
export interface HostReport {
  /** Mocha's own report. */
  readonly text: string;
  readonly passed: number;
  readonly failed: number;
}
