import qrCodes from '../catalog/sinks/addresses/qr-codes.ts';
import type { Candidates } from '../sources/file/candidates.ts';
import type { SinkUse } from './use.ts';

/** What components show as QR or bar codes: `<qrcode :value="phone" />`, `<QRCode value={phone} />`. */
export function shownCodes({ codes }: Candidates): SinkUse[] {
  return codes.map((node) => ({ sink: qrCodes, node, values: [{ node, labelIsKey: false }], byName: true }));
}
