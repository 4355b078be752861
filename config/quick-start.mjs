// Most of a start is Node looking for our 3,500 modules and compiling them: what it found the first time is kept.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import module from 'node:module';

const read = (file) => (existsSync(file) ? Object.entries(JSON.parse(readFileSync(file, 'utf8'))) : []);

const keyOf = (specifier, { parentURL, conditions }) =>
  `${conditions.includes('require') ? 'require' : 'import'} ${parentURL ?? ''} ${specifier}`;

/**
 * Imports a module and all that it needs. The file keeps where each was found: it must go when node_modules
 * or the build change. The folder keeps their compiled code.
 */
export const importQuickly = async (url, { resolutions, compiled }) => {
  module.enableCompileCache(compiled);
  const known = new Map(read(resolutions));
  let isNew = false;
  const hooks = module.registerHooks({
    resolve(specifier, context, next) {
      const key = keyOf(specifier, context);
      const found = known.get(key);
      if (found) return { ...found, shortCircuit: true };
      const { url: foundUrl, format } = next(specifier, context);
      known.set(key, { url: foundUrl, format });
      isNew = true;
      return { url: foundUrl, format };
    },
  });
  const imported = await import(url);
  hooks.deregister();
  if (!isNew) return imported;
  writeFileSync(resolutions, JSON.stringify(Object.fromEntries(known)));
  module.flushCompileCache();
  return imported;
};
