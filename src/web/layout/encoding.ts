/** An encoding: how a body is packed for the way. */

export type Encoding = 'br' | 'gzip' | 'identity';

/** The best encoding that the reader takes, by the request's Accept-Encoding. */
export const encodingFor = (acceptEncoding: string | undefined): Encoding => {
  if (acceptEncoding === undefined) return 'identity';
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0+)?(?:\s*,|$))/.test(acceptEncoding)) return 'br';
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0+)?(?:\s*,|$))/.test(acceptEncoding) ? 'gzip' : 'identity';
};
