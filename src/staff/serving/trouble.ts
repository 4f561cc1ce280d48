import { freeAt } from '../../publishing/machine.ts';
import { Refusal } from '../refusal.ts';
import { say } from '../say.ts';

/** Megabytes below which a disk takes no site. */
const nearlyFull = 20;

/** What the system said of a file or folder, as a sentence that somebody can act on. */
const sayTrouble = (code: string, folder: string) => {
  // Copying a folder to a full disk, Node says EIO.
  if (['ENOSPC', 'EDQUOT'].includes(code) || (code === 'EIO' && freeAt(folder) < nearlyFull))
    return say('diskFull', folder);
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return say('notWritable', folder);
  if (['ENOTDIR', 'EEXIST'].includes(code)) return say('noFolder', folder);
  return say('trouble', folder, code);
};

/** Does something with a folder, and turns what the system refuses into a sentence. */
export const orRefuse = <Result>(folder: string, act: () => Result): Result => {
  try {
    return act();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw typeof code === 'string' ? new Refusal(sayTrouble(code, folder)) : error;
  }
};
