const swc = {
  '^.+\\.(?:tsx?|mjs)$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic', importSource: 'preact' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch: testMatch.map((pattern) => `<rootDir>/test/${pattern}`),
  transform: swc,
  // A package without CommonJS.
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
  testEnvironment: 'node',
  ...more,
});

export default {
  projects: [
    project('unit', ['!(bundle|headless|browser)/**/*.test.ts']),
    project('bundle', ['bundle/**/*.test.ts']),
    project('headless', ['headless/**/*.test.ts'], {
      moduleNameMapper: {
        '^@univerjs/(core|engine-formula|sheets|sheets-formula|sheets-ui)$':
          '<rootDir>/test/headless/support/univer.ts',
      },
    }),
    project('browser', ['browser/**/*.test.ts'], {
      globalSetup: '<rootDir>/test/browser/support/findBrowser.mjs',
    }),
  ],
  // The main process has little to do: on a machine of two cores both may run tests.
  maxWorkers: '100%',
  // A browser on a small machine may need a while to paint its first sheet.
  testTimeout: 60000,
};
