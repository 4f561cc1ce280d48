import { existsSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname } from 'node:path';

/** What a build writes, and a little: the site, its index, pictures not drawn before. */
const neededMegabytes = 250;

/** Both languages of something that is said of the machine. */
export interface SaidOfMachine {
  vi: string;
  en: string;
}

/** Megabytes left where a folder is, or will be. */
export const freeAt = (folder: string): number => {
  let place = folder;
  while (!existsSync(place) && dirname(place) !== place) place = dirname(place);
  const { bavail, bsize } = statfsSync(place);
  return Math.floor((bavail * bsize) / 1_000_000);
};

/**
 * Says that a disk has no room for what a build writes there, before anything is written.
 * @param isEnding whether a build has just failed: then only a disk that is nearly full is to blame
 */
export const sayDiskFull = (folder: string, isEnding = false): SaidOfMachine | undefined => {
  const free = freeAt(folder);
  const needed = isEnding ? neededMegabytes / 10 : neededMegabytes;
  if (free >= needed) return undefined;
  return {
    vi: `Ổ đĩa của ${folder} sắp đầy: còn ${free} MB, dựng trang cần ${neededMegabytes} MB. Xóa bớt tệp rồi chạy lại; trang đang chạy không đổi.`,
    en: `The disk of ${folder} is nearly full: ${free} MB are left, a build needs ${neededMegabytes} MB. Make room and run it again; what is served has not changed.`,
  };
};

/** Whether something on this machine listens at a port already. */
export const isTaken = (port: number, host = 'localhost'): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code === 'EADDRINUSE'));
    server.listen(port, host, () => server.close(() => resolve(false)));
  });

/** Says that a port is taken, and where the site is found instead. */
export const sayPortTaken = (port: number): SaidOfMachine => ({
  vi: `Cổng ${port} đang có chương trình khác dùng, nên trang mở ở cổng kế tiếp: xem dòng Local bên dưới.`,
  en: `Another program uses port ${port}, so the site opens at the next one: see the line Local below.`,
});
