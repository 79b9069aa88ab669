import type { MessagePort } from 'node:worker_threads';

/** What the thread is asked for. Every answer is bytes, a text, or null when it could not be done. */
export type AgeCall =
  | { readonly do: 'new-key' }
  | { readonly do: 'public-half'; readonly identity: string }
  | { readonly do: 'seal'; readonly bytes: Uint8Array; readonly recipients: readonly string[] }
  | { readonly do: 'open'; readonly bytes: Uint8Array; readonly identity: string }
  | {
      readonly do: 'seal-with-passphrase';
      readonly bytes: Uint8Array;
      readonly passphrase: string;
      readonly work: number;
    }
  | { readonly do: 'open-with-passphrase'; readonly bytes: Uint8Array; readonly passphrase: string };

/** `turn`: how many answers have been laid at the port. */
export type AgeChannel = { readonly port: MessagePort; readonly turn: Int32Array };
