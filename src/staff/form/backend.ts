import { Refusal } from '../refusal.ts';
import { say } from './say.ts';

/** Where the form writes: a forge, or only a clone on the machine. */
export interface Backend {
  name: 'github' | 'gitlab' | 'gitea';
  repo: string;
  branch: string;
  /** The forge’s own address; of GitHub, of whoever signs people in. */
  forge?: string;
  appId?: string;
  /** Origins that the form must reach; none others are let through. */
  origins: readonly string[];
}

const names = ['github', 'gitlab', 'gitea'] as const;

const originIn = (env: NodeJS.ProcessEnv, name: string): string | undefined => {
  const given = env[name];
  if (!given) return undefined;
  const url = URL.parse(given);
  if (url?.protocol !== 'https:' || url.username || url.pathname !== '/')
    throw new Refusal(say('backend.badOrigin', name, given));
  return url.origin;
};

/**
 * The forge of the settings: STAFF_BACKEND (github, gitlab, gitea), STAFF_REPO (owner/name), STAFF_BRANCH (main), STAFF_FORGE (address of a
 * GitLab or Gitea of one’s own), STAFF_SIGN_IN (who signs people in at GitHub, which needs a helper of one’s own), STAFF_APP_ID (of GitLab or
 * Gitea). Without STAFF_BACKEND, none. @throws a refusal that names the setting
 */
export const readBackend = (env: NodeJS.ProcessEnv): Backend | undefined => {
  const given = env['STAFF_BACKEND'];
  if (!given) return undefined;
  const name = names.find((each) => each === given);
  if (!name) throw new Refusal(say('backend.unknown', given));
  const repo = env['STAFF_REPO'] ?? '';
  if (!/^[\w.-]+(\/[\w.-]+)+$/.test(repo)) throw new Refusal(say('backend.noRepo', repo));
  const forge = originIn(env, 'STAFF_FORGE');
  const signIn = originIn(env, 'STAFF_SIGN_IN');
  if (name === 'gitea' && !forge) throw new Refusal(say('backend.noHost'));
  const home = name === 'github' ? 'https://api.github.com' : (forge ?? 'https://gitlab.com');
  const appId = env['STAFF_APP_ID'];
  return {
    name,
    repo,
    branch: env['STAFF_BRANCH'] || 'main',
    ...(name === 'github' ? (signIn ? { forge: signIn } : {}) : { forge: home }),
    ...(appId ? { appId } : {}),
    origins: [home],
  };
};
