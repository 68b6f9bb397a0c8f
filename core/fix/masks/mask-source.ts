/** One top-level declaration of `pi-guard-mask`. */
export interface MaskSource {
  readonly name: string;
  /** Whether it is one of the masks, which a mask file exports. */
  readonly isMask: boolean;
  /** Names of the declarations it refers to. */
  readonly needs: readonly string[];
  /** Its text with types and without `export`, comment included. */
  readonly typescript: string;
  /** The same text without types, where it has any. */
  readonly javascript?: string;
}
