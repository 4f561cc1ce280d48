import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sirv from 'sirv';
import { readContentFolder } from '../../src/reading/content-folder.ts';
import { giveClone } from '../../src/staff/handbook/give-clone.ts';
import { buildStaffSite } from '../../src/staff/site/staff-site.ts';
import { launchBrowser } from '../browser/browser.ts';

/** A staff site that is served on this machine, and a page of a browser that has a clone to give it. */
export interface FormSite {
  form: Page;
  origin: string;
  /** Addresses that the page asked for, and what broke in it. */
  asked: string[];
  faults: string[];
  close: () => Promise<void>;
}

/** Builds and serves the staff site, without a forge, and opens a page on it. */
export const serveForm = async (files: ReadonlyMap<string, string>): Promise<FormSite> => {
  const folder = mkdtempSync(join(tmpdir(), 'staff-'));
  await buildStaffSite(join(folder, 'site'), readContentFolder(process.cwd()), undefined);
  const server = createServer(sirv(join(folder, 'site'), { dev: true }));
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launchBrowser();
  const form = await browser.newPage({ locale: 'vi-VN', viewport: { width: 1400, height: 1000 } });
  form.setDefaultTimeout(15_000);
  const [asked, faults]: [string[], string[]] = [[], []];
  form.on('request', (request) => asked.push(request.url()));
  form.on('pageerror', (fault) => faults.push(String(fault)));
  await form.goto(`${origin}/`);
  await giveClone(form, files);
  const close = async () => {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { form, origin, asked, faults, close };
};
