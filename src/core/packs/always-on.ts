/** Rules that speak at `pause`: someone could be hurt, so a pack cannot quiet them. contracts.md 2; domain.md 2.9. */
export const ALWAYS_ON: readonly string[] = [
  'unburden',
  'graphic',
  'privacy',
  'medical',
  'suicide-frame',
  'keep-private',
];
