import { execFileSync } from 'node:child_process';

/** What a bill of materials in CycloneDX holds, as far as it is written anew here. */
interface Bill {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string } };
  components: { name: string; version: string }[];
}

/** Where it stands in a packed site. */
export const billName = 'sbom.cdx.json';

/**
 * The bill of materials of a build in CycloneDX: every package of the lock file with its version, licence and hash; those that only tests
 * need say so. Written by npm from the lock file alone (its `--omit dev` leaves out what others need too), without what would make two of the same differ (a number, the time, the folder).
 * @param root the project
 */
export const writeBill = (root: string): string => {
  const npm = process.env['npm_execpath'];
  const [command, before] = npm ? [process.execPath, [npm]] : ['npm', []];
  const said = execFileSync(
    command,
    [...before, 'sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'],
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 64 * 1024 * 1024 },
  );
  const bill = JSON.parse(said) as Bill;
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  bill.metadata.component.name = 'khuyen-cong-da-nang';
  return `${JSON.stringify(bill)}\n`;
};
