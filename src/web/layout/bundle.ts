/** CommonJS packages put into one file for the browser, so that no bundler is needed. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Polyfills that every browser we serve has built in. */
const NEEDLESS = /^core-js\//;
const REQUIRE = /require\((["'])([^"']+)\1\)/g;

/** An expression whose value is what the CommonJS file exports, everything that it requires included. */
export const bundleCommonJs = (entry: string): string => {
  const ids = new Map<string, number>();
  const sources: string[] = [];
  const add = (file: string): number => {
    const known = ids.get(file);
    if (known !== undefined) return known;
    const id = ids.size;
    ids.set(file, id);
    const { resolve } = createRequire(file);
    sources[id] = readFileSync(file, 'utf8').replace(REQUIRE, (_, _quote, name: string) =>
      NEEDLESS.test(name) ? '0' : `require(${add(resolve(name === 'punycode' ? 'punycode/' : name))})`,
    );
    return id;
  };
  add(entry);
  const modules = sources.map((source) => `function(module,exports,require){${source}\n}`).join(',\n');
  return `(()=>{const m=[${modules}],c=[],r=i=>{if(!c[i]){c[i]={exports:{}};m[i](c[i],c[i].exports,r)}return c[i].exports};return r(0)})()`;
};
