import type { Backend } from './backend.ts';
import { makeCollections } from './collections.ts';

/** What the CMS is told of the forge; without one, nothing that it could reach, so that only the clone on the machine is left. */
const backendOf = (backend: Backend | undefined, origin: string) =>
  backend
    ? {
        name: backend.name,
        repo: backend.repo,
        branch: backend.branch,
        ...(backend.forge ? { base_url: backend.forge } : {}),
        ...(backend.name === 'gitea' ? { api_root: `${backend.forge}/api/v1` } : {}),
        ...(backend.name === 'gitlab' ? { api_root: `${backend.forge}/api/v4`, auth_type: 'pkce' } : {}),
        ...(backend.appId ? { app_id: backend.appId } : {}),
        // Without an app, or somebody who signs people in, an access token of one’s own is the way in.
        ...(backend.appId || (backend.name === 'github' && backend.forge)
          ? {}
          : { auth_methods: ['token'], auth_type: undefined }),
        commit_messages: {
          create: 'nội dung: thêm {{collection}} {{slug}}',
          update: 'nội dung: sửa {{collection}} {{slug}}',
          delete: 'nội dung: xóa {{collection}} {{slug}}',
          uploadMedia: 'nội dung: thêm ảnh {{path}}',
          deleteMedia: 'nội dung: xóa ảnh {{path}}',
        },
      }
    : // The CMS wants a forge by name; its ways in are hidden (`form.css`), and the policy lets nothing out.
      {
        name: 'gitea',
        base_url: origin,
        api_root: `${origin}/api/v1`,
        repo: 'local/khuyen-cong-da-nang',
        auth_methods: ['token'],
      };

/** The whole configuration of the CMS. @param origin of the staff site */
export const makeConfig = (backend: Backend | undefined, origin: string) => ({
  load_config_file: false,
  backend: backendOf(backend, origin),
  ...(backend && backend.name !== 'gitea' ? { publish_mode: 'editorial_workflow' } : {}),
  site_url: origin,
  app_title: 'Khuyến công Đà Nẵng',
  media_folder: 'content/products',
  public_folder: '',
  media_libraries: {
    default: {
      config: {
        max_file_size: 20_000_000,
        slugify_filename: true,
        // Drawn anew, a picture says no longer where and with which telephone it was taken.
        transformations: { raster_image: { format: 'webp', quality: 82, width: 1600, height: 1600 } },
      },
    },
    stock_assets: { providers: [] },
  },
  // The day in a name is the one of whoever writes: by UTC it is yesterday here until seven in the morning.
  slug: { encoding: 'ascii', clean_accents: true, timezone: 'local' },
  i18n: { structure: 'multiple_files', locales: ['vi', 'en'], default_locale: 'vi' },
  editor: { preview: false },
  collections: makeCollections(),
});
