import type * as vscode from 'vscode';

/**
 * Resolves when an event tells what is waited for, or when it has not in time.
 * @param patience in milliseconds
 */
export function eventWithin<T>(
  event: vscode.Event<T>,
  patience: number,
  isIt: (told: T) => boolean = () => true,
): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      listening.dispose();
      clearTimeout(waiting);
      resolve();
    };
    const listening = event((told) => {
      if (isIt(told)) done();
    });
    const waiting = setTimeout(done, patience);
  });
}
