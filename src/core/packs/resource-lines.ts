import { type Fields, isMap } from './fields.ts';
import type { Pack } from './pack.ts';

/** `resources`: help lines by country code, each a short line of text. */
export const readResources = (fields: Fields): Pack['resources'] => {
  const value = fields.raw('resources');
  if (value === undefined) return {};
  if (!isMap(value)) {
    fields.fault(['resources'], (says) => [says.resourcesMap, says.resourcesHint]);
    return {};
  }
  const lines = new Map<string, readonly string[]>();
  for (const [country, given] of Object.entries(value)) {
    const texts = typeof given === 'string' && given !== '' ? [given] : given;
    if (!/^[A-Z]{2}$/.test(country))
      fields.fault(['resources', country], (says) => [says.oddCountry(country), says.resourcesHint]);
    if (
      Array.isArray(texts) &&
      texts.length > 0 &&
      texts.every((text) => typeof text === 'string' && text !== '')
    )
      lines.set(country, texts);
    else fields.fault(['resources', country], (says) => [says.resourcesMap, says.resourcesHint]);
  }
  return Object.fromEntries(lines);
};
