import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { vi } from '../../src/staff/sentences.vi.ts';

interface Step {
  run?: string;
  uses?: string;
}
interface Job {
  steps?: Step[];
  script?: string[];
  stage?: string;
  environment?: unknown;
  'runs-on'?: unknown;
}
const workflows = readdirSync('.github/workflows').map((name) => join('.github/workflows', name));

/** A YAML file, which must have no mistake and no doubtful place. */
const read = (file: string): Record<string, unknown> => {
  const document = parseDocument(readFileSync(file, 'utf8'), { strict: true, uniqueKeys: true });
  expect([...document.errors, ...document.warnings], file).toEqual([]);
  return document.toJS() as Record<string, unknown>;
};
const gitlab = read('.gitlab-ci.yml');
const gitlabJobs = Object.entries(gitlab).filter(([name]) => !['stages', 'workflow'].includes(name)) as [
  string,
  Job,
][];
const githubJobs = workflows.flatMap((file) => Object.entries(read(file)['jobs'] as Record<string, Job>));

test('every command of the pipelines is one of package.json, with options that it takes', () => {
  const lines = [
    ...githubJobs.flatMap(([, job]) => (job.steps ?? []).flatMap(({ run }) => run ?? [])),
    ...gitlabJobs.flatMap(([, job]) => job.script ?? []),
    ...(readFileSync('src/staff/post-receive', 'utf8').match(/npm run .*/g) ?? []),
  ];
  for (const line of lines) {
    // npm's own, of the lock file.
    if (line === 'npm ci --ignore-scripts') continue;
    const [, name = ''] = /^npm (?:run (?:--silent )?)?([\w:]+)/.exec(line) ?? [];
    expect(Object.keys(packageJson.scripts), line).toContain(name);
    const [, given = ''] = line.split(' -- ');
    const usages: Record<string, string> = { publish: vi['usage.publish'], status: vi['usage.status'] };
    const taken = usages[name] ?? '--github --gitlab --since';
    for (const option of given.match(/--\w+/g) ?? []) expect(taken, line).toContain(option);
  }
  console.log(`${lines.length} commands`);
  expect(lines.length).toBeGreaterThan(8);
});

test('each job says where it runs and what it does', () => {
  for (const [name, job] of githubJobs) {
    expect(job['runs-on'], name).toBeTruthy();
    for (const step of job.steps ?? []) expect(Number('run' in step) + Number('uses' in step), name).toBe(1);
  }
  for (const [name, job] of gitlabJobs) {
    expect(gitlab['stages'], name).toContain(job.stage);
    expect(job.script?.length, name).toBeGreaterThan(0);
  }
  expect(githubJobs.length + gitlabJobs.length).toBeGreaterThan(6);
});

test('the check of a merge sees what the branch deletes, and has the history for it', () => {
  const { jobs } = read('.github/workflows/test.yml') as {
    jobs: Record<
      string,
      { steps: (Step & { with?: Record<string, unknown>; env?: Record<string, string> })[] }
    >;
  };
  const { steps = [] } = jobs['check'] ?? {};
  expect(steps.find(({ uses }) => uses?.startsWith('actions/checkout'))?.with).toMatchObject({
    'fetch-depth': 0,
  });
  const run = steps.find((step) => step.run?.includes('check'));
  expect(run?.run).toContain('--github --since "origin/$BASE"');
  expect(run?.env?.['BASE']).toContain('github.base_ref');
  const job = gitlab['check'] as Job & { variables?: Record<string, string> };
  expect(job.script?.join()).toContain('--gitlab --since "$CI_MERGE_REQUEST_DIFF_BASE_SHA"');
  expect(job.variables?.['GIT_DEPTH']).toBe('0');
});

test('a pull request has a preview, which goes with it; its branch is never part of a command', () => {
  const { on, jobs } = read('.github/workflows/preview.yml') as {
    on: { pull_request: { types: string[] } };
    jobs: Record<string, Job & { if: string; env: Record<string, string> }>;
  };
  expect(on.pull_request.types).toContain('closed');
  const { preview } = jobs;
  expect(preview?.if).toContain('head.repo.full_name == github.repository');
  expect(preview?.env['BRANCH']).toContain('github.head_ref');
  const runs = githubJobs.flatMap(([, job]) => job.steps ?? []).flatMap(({ run }) => run ?? []);
  expect(runs.filter((run) => run.includes('--preview "$BRANCH"')).length).toBe(2);
  expect(runs.filter((run) => run.includes('${{'))).toEqual([]);
});

test('the site is built again each day at 00:10 in Đà Nẵng, and a merge is published behind an approval', () => {
  const { on, jobs } = read('.github/workflows/publish.yml') as {
    on: { schedule: { cron: string }[]; push: { branches: string[] } };
    jobs: Record<string, Job>;
  };
  const [minute, hour] = on.schedule[0]?.cron.split(' ').map(Number) ?? [];
  const night = new Date(Date.UTC(2026, 10, 26, hour, minute));
  const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Asia/Ho_Chi_Minh' });
  expect(clock.format(night)).toBe('00:10');
  expect(on.push.branches).toEqual(['main']);
  expect(jobs['publish']?.environment).toContain('live');
});

test('packages are looked up for known holes each week, and a hole keeps nothing from being published', () => {
  const { on, jobs } = read('.github/workflows/dependencies.yml') as {
    on: { schedule: { cron: string }[] };
    jobs: Record<string, Job>;
  };
  expect(on.schedule[0]?.cron).toMatch(/^\d+ \d+ \* \* \d$/);
  const runs = (job: Job | undefined) => [
    ...(job?.steps ?? []).flatMap(({ run }) => run ?? []),
    ...(job?.script ?? []),
  ];
  expect(runs(jobs['dependencies'])).toContain('npm run audit');
  const [, ours] = gitlabJobs.find(([name]) => name === 'dependencies') ?? [];
  expect(runs(ours)).toContain('npm run audit');
  expect(ours).toMatchObject({ allow_failure: true, rules: [{ if: '$CI_PIPELINE_SOURCE == "schedule"' }] });
  expect(packageJson.scripts.audit).toContain('npm audit signatures');
});

test('the list of owners names places that are there, and figures have owners of their own', () => {
  const rows = readFileSync('.github/CODEOWNERS', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/));
  for (const [place = '', owner = ''] of rows) {
    if (place !== '*') expect(existsSync(place.slice(1)), place).toBe(true);
    expect(owner, place).toMatch(/^@[\w-]+\/[\w-]+$/);
  }
  expect(rows.map(([place]) => place)).toContain('/content/figures/');
});
