import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const STAGES = ['read', 'parse', 'tabulate', 'chart', 'present'];

/** A stage imports the model and nothing of another stage: data crosses, code does not. */
const stage = (name, allowed = ['model']) => ({
  files: [`packages/${name}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^@muster/(?!(${allowed.join('|') || '-'})$)`,
            message: `packages/${name} may import ${allowed.join(' and ') || 'no other package'} only.`,
          },
          {
            regex: '^(\\.\\./)+(packages|scripts|tests|seeds)/',
            message: 'Import a neighbour by its package name.',
          },
        ],
      },
    ],
  },
});

/** Disk, network and clock stay out of the rooms that only think. */
const pure = {
  files: ['packages/{model,parse,chart}/src/**/*.ts'],
  rules: {
    'no-restricted-globals': ['error', 'process', 'fetch', 'performance'],
    'no-restricted-syntax': [
      'error',
      {
        selector: 'ImportDeclaration[source.value=/^node:(fs|http|https|net|child_process)/]',
        message: 'No disk and no network here.',
      },
      {
        selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
        message: 'Time is an argument.',
      },
      { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is an argument.' },
    ],
  },
};

export default defineConfig(
  { ignores: ['**/node_modules/**', '**/out/**', '**/.turbo/**', 'tests/golden/**'] },
  js.configs.recommended,
  { files: ['**/*.mjs'], languageOptions: { globals: { console: 'readonly', process: 'readonly' } } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Token kinds live in typed arrays, which give back plain numbers.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // Offsets and heuristics here are about code units and code points; no emoji is taken apart.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines-per-function': ['warn', { max: 80, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  stage('model', []),
  ...STAGES.map((name) => stage(name)),
  pure,
  { files: ['**/vitest.config.ts'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['**/tests/**/*.ts', 'tests/**/*.ts'], rules: { 'max-lines-per-function': 'off' } },
);
