/** Text of the bytes of a file, in the encodings that source is written in. */

export interface Decoded {
  /** The text, with the byte order mark that stands there. */
  readonly text: string;
  /** It is that of older Chinese projects, GBK among it; nothing is written back in it. */
  readonly isGb18030?: true;
}

/** The text of bytes that are UTF-8, or else GB18030; undefined when they are neither. */
export function decoded(bytes: Uint8Array): Decoded | undefined {
  const text = decodedAs('utf-8', bytes);
  if (text !== undefined) return { text };
  const older = decodedAs('gb18030', bytes);
  return older === undefined ? undefined : { text: older, isGb18030: true };
}

/** The text of a module, as editors have it, without a byte order mark: of what is in neither encoding, what can be read of it. */
export function moduleText(bytes: Uint8Array): string {
  return decoded(bytes)?.text.replace(/^\uFEFF/, '') ?? new TextDecoder().decode(bytes);
}

/** The text of standard input, which a shell may have written as UTF-16, and which is in no file that would have to stay as it is. */
export function inputText(bytes: Uint8Array): string {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  return isLittle || isBig ? new TextDecoder(isBig ? 'utf-16be' : 'utf-16le').decode(bytes) : moduleText(bytes);
}

/** Undefined when the bytes are none of this encoding, or the machine does not know it. */
function decodedAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
