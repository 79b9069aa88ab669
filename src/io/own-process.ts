import { hostname } from 'node:os';
import { isDiskError } from '../core/disk-error.ts';
import type { Disk, Processes } from '../ports.ts';

/** Linux writes a new one at each start. Other systems have nothing like it that is quick to read. */
const START = '/proc/sys/kernel/random/boot_id';

/** What is needed of the process that the program runs in. */
type Host = Pick<NodeJS.Process, 'pid' | 'kill'>;

const startOf = (disk: Disk): string => {
  try {
    return new TextDecoder().decode(disk.read(START)).trim();
  } catch (thrown) {
    if (isDiskError(thrown)) return '';
    throw thrown;
  }
};

/** Signal 0 asks and does nothing; a process of somebody else refuses, and so is there. */
const isRunning = (host: Host, number: number): boolean => {
  try {
    return host.kill(number, 0);
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM';
  }
};

export const createProcesses = (host: Host, disk: Disk): Processes => ({
  get own() {
    return { process: host.pid, computer: hostname(), started: startOf(disk) };
  },
  isRunning: (number) => isRunning(host, number),
});
