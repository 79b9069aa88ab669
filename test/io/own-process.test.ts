import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { createProcesses } from '../../src/io/own-process.ts';
import { realDisk } from '../../src/io/real-disk.ts';
import { systemZone } from '../../src/io/system-zone.ts';

describe('processes', () => {
  const processes = createProcesses(process, realDisk);

  it('knows itself, the same at each look', () => {
    expect(processes.own).toMatchObject({ process: process.pid });
    expect(processes.own).toEqual(processes.own);
  });

  it('tells one that runs from one that has ended', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '0']);
    expect(processes.isRunning(process.pid)).toBe(true);
    expect(processes.isRunning(pid)).toBe(false);
  });
});

describe('the zone', () => {
  it.each([
    ['America/New_York', '2026-07-01T12:00:00.000Z', -240],
    ['America/New_York', '2026-12-01T12:00:00.000Z', -300],
    ['Asia/Kolkata', '2026-12-01T12:00:00.000Z', 330],
    ['UTC', 'no instant', 0],
  ])('of %s at %s is %i minutes east', (name, at, minutes) => {
    const before = process.env['TZ'];
    process.env['TZ'] = name;
    try {
      expect(systemZone.minutesEast(at)).toBe(minutes);
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });
});
