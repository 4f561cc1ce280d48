/** The base path of this build, with a slash at its end; for what runs in a page. */
export const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
