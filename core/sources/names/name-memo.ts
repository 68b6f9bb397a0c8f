/** Memoised results about names; past `limit` names all are discarded, so that the memory of a long run is bounded. */
export class NameMemo<T> {
  /** A record, not a map: its keys do not hold on to the text of the file that they were cut from. */
  private answers: Record<string, { readonly answer: T } | undefined> = Object.create(null) as Record<string, undefined>;
  private size = 0;

  constructor(
    private readonly limit: number,
    private readonly find: (name: string) => T,
  ) {}

  of(name: string): T {
    const known = this.answers[name];
    if (known !== undefined) return known.answer;
    const answer = this.find(name);
    if (++this.size > this.limit) {
      this.answers = Object.create(null) as Record<string, undefined>;
      this.size = 1;
    }
    this.answers[name] = { answer };
    return answer;
  }
}
