import type { LightMyRequestResponse } from 'fastify';
import sharp from 'sharp';
import type { TestApp } from './app.js';
import { multipartOf } from './multipart.js';
import type { Headers } from './people.js';

export const ALTS = { en: 'A tank before a ministry', fr: 'Un char devant un ministère' };

/** A plain picture. */
export const aPicture = (width = 60, height = 40, background = '#0057b8') =>
  sharp({ create: { width, height, channels: 3, background } });

/** Sends an image for posts as a program would. */
export const addImage = async (
  app: TestApp,
  headers: Headers,
  more: { name?: string; alts?: object | string; picture?: Uint8Array; campaign?: string } = {},
): Promise<LightMyRequestResponse> => {
  const { name = 'Tank', alts = ALTS, campaign = 'arms-treaty' } = more;
  const bytes = more.picture ?? (await aPicture().png().toBuffer());
  const form = await multipartOf(
    { name, alts: typeof alts === 'string' ? alts : JSON.stringify(alts) },
    { bytes, name: 'tank.png', field: 'picture' },
  );
  return app.request({
    method: 'POST',
    url: `/api/v1/campaigns/${campaign}/images`,
    payload: form.payload,
    headers: { ...headers, ...form.headers },
  });
};
