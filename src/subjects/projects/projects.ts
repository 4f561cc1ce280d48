import type { Locale } from '../../i18n/locales.ts';
import { loadAll, pick, type Loaded } from '../../fields/load.ts';

export type Project = Loaded<'projects'> & { makerData: Loaded<'makers'> };

/** Supported projects with their establishments: those with a published amount first, then the newest; those without a year last. */
export const getProjects = async (locale: Locale): Promise<Project[]> => {
  const makers = await loadAll('makers', locale);
  return (await loadAll('projects', locale))
    .map((project) => ({ ...project, makerData: pick(makers, project.maker) }))
    .toSorted(
      (a, b) =>
        Number(a.supportVnd.missing !== undefined) - Number(b.supportVnd.missing !== undefined) ||
        (b.year ?? '').localeCompare(a.year ?? '') ||
        a.id.localeCompare(b.id),
    );
};
