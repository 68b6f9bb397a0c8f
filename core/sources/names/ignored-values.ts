import { sha256 } from '../../sha256.ts';

/** How a digest is written: `sha256:<salt>:<64 hexadecimal digits>`. */
export const DIGEST = /^sha256:[\w.-]{8,64}:[0-9a-f]{64}$/;

/** A value in the form that `ignoreValues` takes: the value cannot be read from the configuration. */
export function digestOf(value: string, salt: string): string {
  return `sha256:${salt}:${sha256(`${salt}:${withoutFrame(value)}`)}`;
}

/** Literal values that a project knows and accepts, by their digests. Nothing is computed before the first query. */
export class IgnoredValues {
  private readonly digests: ReadonlySet<string>;
  private readonly salts: readonly string[];
  private readonly answers = new Map<string, boolean>();

  constructor(digests: readonly string[] = []) {
    this.digests = new Set(digests);
    this.salts = [...new Set(digests.map((digest) => digest.split(':')[1] ?? ''))];
  }

  /** Whether a value is accepted, white space around it aside. */
  has(value: string): boolean {
    if (this.digests.size === 0) return false;
    let answer = this.answers.get(value);
    if (answer === undefined) this.answers.set(value, (answer = this.salts.some((salt) => this.digests.has(digestOf(value, salt)))));
    return answer;
  }

  /** Whether a literal is accepted: its value, or what stands between its quotes in the code. */
  hasLiteral(written: string, value: string): boolean {
    return this.has(value) || this.has(written.replace(/^(["'`])([\s\S]*)\1$/, '$2'));
  }
}

function withoutFrame(value: string): string {
  return value.replaceAll('\r\n', '\n').trim();
}
