// The arrows of the house run down: web → nouns → domain; nouns → common, database; domain → nothing.
// Among the nouns, an arrow points to a later one of this list only.
const NOUNS = [
  'engagement',
  'responses',
  'actions',
  'suggested-posts',
  'schedule',
  'campaigns',
  'ministries',
  'sections',
  'people',
];

const src = (...rooms) => `^src/(${rooms.join('|')})/`;

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const upward = NOUNS.slice(1).map((noun, index) =>
  forbid(
    `${noun}-points-down`,
    `${noun} may not use what stands above it: a rule belongs in domain/, a page in web/.`,
    { path: src(noun) },
    { path: src(...NOUNS.slice(0, index + 1)) },
  ),
);

const strangers = NOUNS.map((noun) =>
  forbid(
    `${noun}-tables-are-its-own`,
    "Call the noun's service: its queries and, but for their types, its entities are its own.",
    { path: `^src/(?!${noun}/)` },
    { path: `^src/${noun}/.*\\.(entity|queries)\\.ts$`, dependencyTypesNot: ['type-only'] },
  ),
);

module.exports = {
  forbidden: [
    forbid(
      'no-cycle',
      'Two files that need each other are one file, or three; only entities may point at each other.',
      {},
      { circular: true, viaOnly: { pathNot: '\\.entity\\.ts$' } },
    ),
    forbid(
      'domain-is-pure',
      'The domain knows no framework, no clock and no I/O.',
      { path: src('domain'), pathNot: '\\.spec\\.tsx?$' },
      {
        path: [
          '^(src/(?!domain/)|config/|test/)',
          'node_modules/(@nestjs|typeorm|pg|fastify|@fastify|rxjs|pino)/',
        ],
      },
    ),
    forbid(
      'domain-does-no-input-or-output',
      'The domain reads and writes nothing.',
      { path: src('domain'), pathNot: '\\.spec\\.tsx?$' },
      { path: '^(node:)?(fs|fs/promises|net|http|https|child_process|process|timers|dns|os)$' },
    ),
    forbid(
      'common-and-database-carry',
      'What everybody stands on stands on the domain alone.',
      { path: src('common', 'database'), pathNot: '\\.spec\\.ts$' },
      { path: src(...NOUNS, 'web', 'demo', 'operations') },
    ),
    forbid(
      'nouns-know-no-pages',
      'Pages use nouns.',
      { path: src(...NOUNS) },
      { path: src('web', 'demo', 'operations') },
    ),
    forbid(
      'pages-know-no-tables',
      'Pages call services; of the database they hear only what changed.',
      { path: src('web') },
      { path: '^(src/database/(?!public-changes)|node_modules/(typeorm|pg)/)' },
    ),
    forbid(
      'nobody-builds-on-the-roof',
      'Only what starts the application knows the whole of it.',
      { path: '^src/', pathNot: '^src/(main|application|demo/command)\\.ts$' },
      { path: '^src/(main|application|app\\.module)\\.ts$' },
    ),
    forbid(
      'tests-stay-outside',
      'What is shipped does not need its tests.',
      { path: '^(src|config)/', pathNot: '\\.spec\\.tsx?$' },
      { path: '^(test|bench)/|\\.spec\\.tsx?$' },
    ),
    ...upward,
    ...strangers,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/metadata\\.ts$' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
