import { expect, test } from 'vitest';
import { countLane } from '../../.ci/count.mjs';

const report = (files: Record<string, string[]>) => {
  const tests = Object.values(files).flat();
  return JSON.stringify({
    numPassedTests: tests.filter((status) => status === 'passed').length,
    numFailedTests: tests.filter((status) => status === 'failed').length,
    testResults: Object.entries(files).map(([status, inside]) => ({
      status: status.split(' ')[0],
      assertionResults: inside.map((each) => ({ status: each })),
    })),
  });
};

test.each([
  ['all passed', report({ passed: ['passed', 'passed'] }), 0, 2, 0],
  ['one failed', report({ failed: ['passed', 'failed'] }), 1, 1, 1],
  ['a file failed before its tests', report({ 'passed 1': ['passed'], 'failed 2': [] }), 1, 1, 1],
  ['a file failed in its set-up', report({ 'passed 1': ['passed'], 'failed 2': ['pending'] }), 1, 1, 1],
  ['a worker died, or an error was not caught', report({ passed: ['passed'] }), 1, 1, 1],
  ['no test ran', report({}), 0, 0, 1],
  ['no report', undefined, 0, 0, 1],
  ['half a report', '{"numPassedTests": 3', 0, 0, 1],
])('%s', (_, text, status, passed, failed) =>
  expect(countLane(text, status)).toMatchObject({ passed, failed }),
);
