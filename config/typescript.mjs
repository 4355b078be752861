// Lets Node run our TypeScript without a build: `node --import ./config/typescript.mjs bench/run.ts`.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const SOURCE = /\.tsx?$/;

registerHooks({
  resolve(specifier, context, next) {
    try {
      return next(specifier, context);
    } catch (error) {
      if (!SOURCE.test(context.parentURL ?? '') || !specifier.endsWith('.js')) throw error;
      try {
        return next(specifier.replace(/\.js$/, '.ts'), context);
      } catch {
        return next(specifier.replace(/\.js$/, '.tsx'), context);
      }
    }
  },
  load(url, context, next) {
    if (!SOURCE.test(url)) return next(url, context);
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), { filename, sourceMaps: 'inline' });
    return { format: 'module', shortCircuit: true, source: code };
  },
});
