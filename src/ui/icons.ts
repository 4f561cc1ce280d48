const files = import.meta.glob<string>(
  '/node_modules/lucide-static/icons/{hammer,store,cog,leaf,award,messages-square,megaphone,factory,clipboard-list}.svg',
  { query: '?raw', import: 'default', eager: true },
);

/** The inside of a Lucide drawing. The set is that of `icon-names.ts`, written out because Vite reads the pattern as it stands. @throws if it is not one of them. */
export const iconBody = (name: string): string => {
  const file = Object.entries(files).find(([path]) => path.endsWith(`/${name}.svg`))?.[1];
  if (file === undefined)
    throw new Error(`There is no icon "${name}". Add it to src/ui/icon-names.ts and src/ui/icons.ts.`);
  return file
    .replace(/^[\s\S]*?<svg[\s\S]*?>|<\/svg>\s*$/g, '')
    .replace(/\s*\n\s*/g, '')
    .replaceAll(' />', '/>');
};
