// Runs under whatever Node is there, before npm packages exist: installs them when they are absent or older than the lock file.
import { execSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const installed = 'node_modules/.package-lock.json';
const wanted = 'package-lock.json';

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(wanted).mtimeMs) {
  console.log('Cài đặt các gói cần thiết (chỉ lần đầu)… / Installing packages (first time only)…');
  try {
    execSync('npm ci --no-audit --no-fund --loglevel=error', { stdio: 'inherit' });
  } catch {
    console.error(
      'Không cài được các gói. Lần đầu (và khi package-lock.json đổi) cần có mạng và chỗ trống trên ổ đĩa; sau đó không cần mạng nữa. Lỗi của npm ở ngay trên.\nThe packages could not be installed. The first time (and when package-lock.json has changed) this takes a network and room on the disk; after that no network is needed. What npm said stands above.',
    );
    process.exit(1);
  }
}

// The next command of the script runs on the Node that npm has just put first on the path; only a machine without one falls back.
const bundled = ['linux', 'win32'].includes(process.platform);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (!bundled && (major < 22 || (major === 22 && minor < 12))) {
  console.error(
    `Cần Node 22.12 trở lên, máy đang có ${process.version}. / Node 22.12 or newer is needed; this is ${process.version}.`,
  );
  process.exit(1);
}
