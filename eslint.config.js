import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist', 'fixtures', 'suites/target']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { project: ['./tsconfig.check.json', './reports/dashboard/app/tsconfig.json'] } },
    rules: {
      // Metadata's keys are data, and a message often carries a number.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // validate<T>() is an assertion by schema: its caller names the type.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // What needs more is given by name.
      '@typescript-eslint/max-params': ['error', { max: 3 }],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'TSAsExpression > TSTypeReference[typeName.name=/Error$/], TSAsExpression > TSTypeReference[typeName.right.name=/Exception$/]',
          message: 'Anything can be thrown: messageOf and codeOf of src/errors.ts say what is known of it.',
        },
      ],
    },
  },
  {
    // What runs in a host's own process does its work when it is imported.
    files: ['runners/**/*.ts', 'src/**/*.ts'],
    ignores: ['runners/*/process/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: '/process/[^/]+$', message: 'A program of a host.' }] }],
    },
  },
  { files: ['**/*.js', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
);
