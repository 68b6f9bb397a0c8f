/** Fields of persons as standards, platforms and languages name them. Kinds that a field may have are parted by `|`; a name with a dot is read of that object. */
export interface Standard {
  readonly name: string;
  readonly doc?: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Fields of the same records that are no person's. */
  readonly others?: string;
}
