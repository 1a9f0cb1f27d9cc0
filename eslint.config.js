import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['node_modules', 'src/store/generated', 'coverage', '.claimdesk'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/unbound-method': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['tests/**/*.ts', 'src/training/**/*.ts'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-non-null-assertion': 'off', 'max-lines': 'off' },
  },
  {
    // Inner loops over typed arrays, where an index is known to lie within.
    files: ['src/analysis/syntax/**/*.ts', 'src/analysis/attribution/**/*.ts', 'src/analysis/model/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.mjs', '*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        setInterval: 'readonly',
        fetch: 'readonly',
        WebAssembly: 'readonly',
      },
    },
  },
  {
    files: ['views/assets/**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'document',
          'window',
          'location',
          'history',
          'fetch',
          'FormData',
          'URLSearchParams',
          'URL',
          'localStorage',
          'matchMedia',
          'requestAnimationFrame',
          'setTimeout',
          'clearTimeout',
          'navigator',
          'EventSource',
          'HTMLElement',
          'Event',
          'CustomEvent',
          'getSelection',
          'CSS',
          'DOMParser',
          'AbortController',
          'performance',
          'IntersectionObserver',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  prettier,
)
