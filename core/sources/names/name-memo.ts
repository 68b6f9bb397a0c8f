/** Answers about names, each worked out once; past `limit` names all are forgotten, so that a long run keeps its size. */
export class NameMemo<T> {
  /** A record, not a map: names of records are kept without the text of the file that they were cut from. */
  private answers: Record<string, { readonly answer: T } | undefined> = Object.create(null) as Record<string, undefined>;
  private size = 0;

  constructor(private readonly limit: number, private readonly find: (name: string) => T) {}

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
