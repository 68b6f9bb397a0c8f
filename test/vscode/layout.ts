/** What lies below the temporary folder of one editor; the tests in the host start from their workspace. */
export const LAYOUT = {
  workspace: 'workspace',
  user: 'user',
  extensions: 'extensions',
  companion: 'companion',
  /** An empty extension: VS Code starts tests only where some extension is loaded from source. */
  testedFrom: 'tested-from',
  report: 'report.json',
  /** Mocha's own report, as far as the tests have come. */
  log: 'tests.log',
} as const;

/** What came of the tests in the host. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Full titles of the tests → whether each passed. */
  readonly tests?: Readonly<Record<string, boolean>>;
  /** What was measured, where something was. */
  readonly speed?: HostSpeed;
}

/** Milliseconds. */
export interface HostSpeed {
  /** How late the event loop of the host comes while somebody types: in a file that is not read, and in one that is. */
  readonly without: { readonly median: number; readonly p99: number };
  readonly with: { readonly median: number; readonly p99: number };
}
