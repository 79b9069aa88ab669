import type { Change } from '../../core/diff/compare-texts.ts';
import { unreachable } from '../../core/errors.ts';
import type { World } from '../../ports.ts';

/** What happened and where, in a line of its own. */
export const changeHead = (change: Change, says: World['words']['store']['diff']): string => {
  switch (change.kind) {
    case 'changed':
      return says.changed(change.to);
    case 'gone':
      return says.gone(change.from);
    case 'new':
      return says.fresh(change.to);
    case 'moved':
      return says.moved(change.from, change.to);
    default:
      return unreachable(change);
  }
};
