import { parentPort, workerData } from 'node:worker_threads';
import type { AgeCall, AgeChannel } from './age-channel.ts';

/** Runs beside the program (age-keys.ts): the library can only promise, and the store must have its bytes before it goes on. */

const load = async (): Promise<typeof import('age-encryption')> => import('age-encryption');

const done = async (call: AgeCall): Promise<Uint8Array | string> => {
  const age = await load();
  switch (call.do) {
    case 'new-key':
      return age.generateX25519Identity();
    case 'public-half':
      return age.identityToRecipient(call.identity);
    case 'seal': {
      const encrypter = new age.Encrypter();
      for (const recipient of call.recipients) encrypter.addRecipient(recipient);
      return encrypter.encrypt(call.bytes);
    }
    case 'open': {
      const decrypter = new age.Decrypter();
      decrypter.addIdentity(call.identity);
      return decrypter.decrypt(call.bytes);
    }
    case 'seal-with-passphrase': {
      const encrypter = new age.Encrypter();
      encrypter.setScryptWorkFactor(call.work);
      encrypter.setPassphrase(call.passphrase);
      return encrypter.encrypt(call.bytes);
    }
    case 'open-with-passphrase': {
      const decrypter = new age.Decrypter();
      decrypter.addPassphrase(call.passphrase);
      return decrypter.decrypt(call.bytes);
    }
  }
};

const { port, turn } = workerData as AgeChannel;

/** What goes wrong is told as nothing: the words of a library could hold what it was given. */
const answer = async (call: AgeCall): Promise<void> => {
  const result = await done(call).catch(() => null);
  port.postMessage(result);
  Atomics.add(turn, 0, 1);
  Atomics.notify(turn, 0);
};

port.on('message', answer);
parentPort?.close();
