// Adds up the runner's own reports: node .ci/count.mjs test=0 deep=1, each a lane and the exit code of its run. Runs on any Node.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * What a lane did. A report that is missing or holds no test, a file that failed outside its tests, and a run that ended badly without a
 * failed test (a worker that died, an error that nobody caught, a build that stopped) each count as a failure.
 * @param {string | undefined} text the runner's JSON report
 * @param {number} status the exit code of the run
 */
export const countLane = (text, status) => {
  let report;
  try {
    report = JSON.parse(text ?? '');
  } catch {
    return { passed: 0, failed: 1, why: 'no report' };
  }
  const files = report.testResults ?? [];
  const passed = report.numPassedTests ?? 0;
  const isFailed = (/** @type {{ status: string }} */ { status: said }) => said === 'failed';
  const broken = files.filter((file) => isFailed(file) && !file.assertionResults.some(isFailed)).length;
  const failed = (report.numFailedTests ?? 0) + broken;
  if (failed > 0) return { passed, failed, why: `${broken} of them files that failed outside their tests` };
  if (passed === 0) return { passed, failed: 1, why: 'no test ran' };
  if (status !== 0) return { passed, failed: 1, why: `every test passed, yet the run ended with ${status}` };
  return { passed, failed: 0, why: '' };
};

const read = (/** @type {string} */ lane) => {
  try {
    return readFileSync(`.vitest/${lane}.json`, 'utf8');
  } catch {
    return undefined;
  }
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  let [passed, failed] = [0, 0];
  for (const [lane = '', status = ''] of process.argv.slice(2).map((argument) => argument.split('='))) {
    const counted = countLane(read(lane), Number(status || 1));
    passed += counted.passed;
    failed += counted.failed;
    console.log(`${lane}: ${counted.passed} and ${counted.failed}${counted.why && ` (${counted.why})`}`);
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}
