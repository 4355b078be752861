/** Files of src/domain put into one for the browser, so that it computes what the server computes. */
import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';

const FOLDER = new URL('../../domain/', import.meta.url);
const IMPORT = /^import (?:type )?(\{[^}]*\}) from '\.\/([\w-]+)\.js';$/gm;
const LEADING_COMMENTS = /^([^\S\n]*)(?:\/\*\*(?:[^*]|\*(?!\/))*\*\/\s*)+/gm;
const EXPORT = /^export ((?:async )?function|const|class|let) (\w+)/gm;

/** An object of what the named files export, everything that they import included; they may import files of the domain alone. */
export const bundleDomain = (...entries: string[]): string => {
  const order: string[] = [];
  const bodies = new Map<string, string>();
  const add = (name: string): void => {
    if (bodies.has(name)) return;
    const source = sourceOf(name);
    bodies.set(name, '');
    for (const [, , imported = ''] of source.matchAll(IMPORT)) add(imported);
    bodies.set(name, moduleOf(source));
    order.push(name);
  };
  for (const entry of entries) add(entry);
  const modules = order.map((name) => `d[${JSON.stringify(name)}]=(()=>{${bodies.get(name)}})();`);
  const exported = entries.map((name) => `...d[${JSON.stringify(name)}]`).join(',');
  return `(()=>{const d={};\n${modules.join('\n')}\nreturn {${exported}}})()`;
};

const moduleOf = (source: string): string => {
  const names = [...source.matchAll(EXPORT)].map(([, , name]) => name);
  const code = source
    .replace(
      IMPORT,
      (_, names: string, from: string) => `const ${names.replaceAll(' as ', ': ')} = d['${from}'];`,
    )
    .replace(/^export /gm, '');
  return `${code}\nreturn {${names.join(',')}};\n`;
};

/** The file as compiled; in tests, where nothing is compiled, its source without its types. */
const sourceOf = (name: string): string => {
  const typed = new URL(`${name}.ts`, FOLDER);
  if (!existsSync(typed)) {
    // The compiler sets what follows a comment behind it, on the same line.
    return readFileSync(new URL(`${name}.js`, FOLDER), 'utf8').replace(LEADING_COMMENTS, '$1');
  }
  // The types of imports go before the rest, since an import of types alone is none.
  const source = readFileSync(typed, 'utf8')
    .replace(/^import type [^;]*;$/gm, '')
    .replace(/^(import \{)([^}]*)(\} from)/gm, (_, start: string, names: string, end: string) => {
      const values = names.split(',').filter((one) => one.trim() !== '' && !/^\s*type /.test(one));
      return `${start}${values.map((one) => ` ${one.trim()}`).join(',')} ${end}`;
    });
  return stripTypeScriptTypes(source, { mode: 'transform' });
};
