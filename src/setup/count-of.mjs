// What vitest's own report of a run comes to.

/** A file that could not be run, and an error outside of every test, are failures of their own. */
export const countOf = ({ numPassedTests, numFailedTests, testResults }, passed) => {
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  ).length
  const failed = numFailedTests + broken
  return { passed: numPassedTests, failed: failed === 0 && !passed ? 1 : failed }
}
