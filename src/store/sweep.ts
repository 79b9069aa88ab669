import { quietly, type Shelf } from './durable-write.ts';
import { isTemporaryName } from './layout.ts';

/**
 * Removes what we left half written when we were stopped: it holds private words. A file that another window is writing at this
 * very moment may go too; that window sees it and writes again (durable-write.ts). Whatever has another name is left alone.
 */
export const sweepTemporary = ({ disk, layout }: Shelf): void => {
  quietly(() => {
    if (disk.look(layout.tmp)?.kind !== 'folder') return;
    const left = disk.list(layout.tmp).filter(({ name, kind }) => kind === 'file' && isTemporaryName(name));
    for (const { name } of left) quietly(() => disk.remove(`${layout.tmp}/${name}`));
  });
};
