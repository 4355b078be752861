import tseslint from 'typescript-eslint';

const NO_TYPE_ONLY_DTO = {
  selector:
    ':matches(ImportDeclaration[importKind="type"] ImportSpecifier, ImportSpecifier[importKind="type"])[imported.name=/(Dto|Query)$/]',
  message:
    'A DTO imported as a type leaves no metadata, and its validation is silently off: import the class.',
};

const NO_ENVIRONMENT = {
  selector: 'MemberExpression[object.name="process"][property.name="env"]',
  message: 'config/env.ts alone reads the environment.',
};

const NO_PRESENT = {
  selector:
    ':matches(NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.object.name="Date"][callee.property.name="now"], CallExpression[callee.object.name="DateTime"][callee.property.name=/^(now|local|utc)$/][arguments.length=0])',
  message: 'Time is an argument: take `now`, or let a controller ask the Clock.',
};

const NO_PROCESS_OUTPUT = {
  selector: 'CallExpression[callee.object.name="console"]',
  message: "Write through Nest's Logger: it redacts.",
};

export default tseslint.config(
  { ignores: ['dist', 'data', 'coverage', '.cache', 'src/metadata.ts', 'src/web/assets'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Where decorators need metadata, the rule knows to stay silent.
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_$',
          destructuredArrayIgnorePattern: '^_',
          ignoreRestSiblings: true,
        },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // Unions such as `string | '*'` tell the reader something.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/no-duplicate-type-constituents': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['**/*.spec.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': ['error', NO_ENVIRONMENT, NO_PRESENT, NO_PROCESS_OUTPUT],
    },
  },
  {
    files: ['src/**/*.controller.ts'],
    rules: {
      'no-restricted-syntax': ['error', NO_TYPE_ONLY_DTO, NO_ENVIRONMENT, NO_PRESENT, NO_PROCESS_OUTPUT],
    },
  },
  {
    // The types of JSX elements are wider than what its transform returns.
    files: ['**/*.tsx'],
    rules: { '@typescript-eslint/no-unnecessary-type-assertion': 'off' },
  },
  {
    // The present begins here; and what a person reads on a terminal is written here.
    files: ['src/common/clock.ts', 'src/main.ts', 'src/demo/command.ts', 'src/database/embedded-server.ts'],
    rules: { 'no-restricted-syntax': ['error', NO_ENVIRONMENT] },
  },
  {
    files: ['test/**/*.{ts,tsx}', '**/*.spec.{ts,tsx}', 'bench/**/*.ts'],
    rules: {
      // A test reads what a program would get: JSON without a type.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        module: 'writable',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        globalThis: 'readonly',
      },
    },
  },
);
