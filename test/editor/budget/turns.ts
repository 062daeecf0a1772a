/** A channel of messages as both hosts have it: a browser's worker and Node. */
interface Port {
  onmessage: (() => void) | null;
  postMessage(message: null): void;
  close(): void;
}
declare const MessageChannel: new () => { readonly port1: Port; readonly port2: Port };

/**
 * The longest time, in milliseconds, for which the extension host was not free during some work: it sends itself one
 * message after the other, and the longest gap between two counts. All that runs in the host is in it: ours, and what
 * VS Code and its own extensions do.
 */
export async function longestTurn(work: () => PromiseLike<unknown>): Promise<number> {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  const look = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  port1.onmessage = () => {
    look();
    port2.postMessage(null);
  };
  port2.postMessage(null);
  await work();
  look();
  port1.onmessage = null;
  port1.close();
  port2.close();
  return longest;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
