/** What PI Guard uses of the globals of Node.js, for a web worker. */
export const process: {
  readonly cwd: () => string;
  readonly env: Readonly<Record<string, string>>;
  readonly platform: string;
  readonly versions: { readonly node?: string };
} = {
  cwd: () => '/',
  env: {},
  platform: 'browser',
  versions: {},
};

const waiting: (() => void)[] = [];
const channel = new MessageChannel();
(channel.port1 as unknown as { onmessage: () => void }).onmessage = () => waiting.shift()?.();

/** After the messages that have arrived, without the delay that browsers add to timers. */
export function setImmediate(callback: () => void): void {
  waiting.push(callback);
  channel.port2.postMessage(undefined);
}
