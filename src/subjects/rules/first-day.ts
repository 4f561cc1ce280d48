/** The first day of which pages of a support tell: the year in which the decree on industrial extension was made. */
export const firstDay = '2012-01-01';
