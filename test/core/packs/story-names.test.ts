import { describe, expect, it } from 'vitest';
import { namesTopic } from '../../../src/core/packs/story-names.ts';

describe('naming a topic', () => {
  it.each([
    ['suicide', 'We lost my cousin to suicide.'],
    ['suicide', 'I was suicidal that winter.'],
    ['suicide', 'That was the year I tried to end my life.'],
    ['suicide', 'She took her\nown life.'],
    ['suicide', 'I wanted to die.'],
    ['suicide', 'He killed himself.'],
    ['overdose', 'My friend overdosed in May.'],
    ['overdose', 'After my third OD I came back.'],
    ['self-harm', 'I hurt myself in those years.'],
    ['self-harm', 'The self-harm stopped slowly.'],
    ['self-harm', 'I was cutting myself.'],
  ] as const)('%s: %s', (topic, text) => {
    expect(namesTopic(text, topic)).toBe(true);
  });

  it.each([
    ['suicide', 'I was dying to get out of that room.'],
    ['suicide', 'It took my life in a new direction, away from town.'],
    ['overdose', 'It was an odd day, and I did odd jobs.'],
    ['overdose', 'Modest doses of sun helped.'],
    ['self-harm', 'It hurt. I asked myself why.'],
  ] as const)('not %s: %s', (topic, text) => {
    expect(namesTopic(text, topic)).toBe(false);
  });
});
