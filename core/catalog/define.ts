/** Constructors of catalogue entries: they give completion and errors in the entry's own file. */
export * from './define/kind.ts';
export * from './define/sink.ts';
export * from './define/credential.ts';
export * from './define/literal.ts';
export * from './define/declared.ts';
