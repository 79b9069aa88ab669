import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A home that is gone after the test. */
export const ownHome = (): string => {
  const home = mkdtempSync(join(tmpdir(), 'cps-story-teller-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  return home;
};
