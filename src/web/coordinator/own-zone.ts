/** The zone of a coordinator's own clock, where they chose one: kept on their device, for the workspace alone. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isTimeZone } from '../../domain/campaign-day.js';

const COOKIE = 'own-zone';
const YEAR = 31_536_000;

/** The zone that the address chooses, or that was chosen before; null for the browser's own. */
export const ownZoneOf = (request: FastifyRequest, asked?: unknown): string | null => {
  if (typeof asked === 'string' && asked !== '') return isTimeZone(asked) ? asked : null;
  const [, value = ''] = /(?:^|;\s*)own-zone=([^;]*)/.exec(request.headers.cookie ?? '') ?? [];
  const zone = decodeURIComponent(value);
  return isTimeZone(zone) ? zone : null;
};

/** Lets the choice hold for the pages that follow; anything but a zone takes it back. */
export const rememberZone = (reply: FastifyReply, asked: unknown): void => {
  if (typeof asked !== 'string' || asked === '') return;
  const value = isTimeZone(asked) ? `${encodeURIComponent(asked)}; Max-Age=${YEAR}` : '; Max-Age=0';
  const secure = reply.request.protocol === 'https' ? '; Secure' : '';
  reply.header('set-cookie', `${COOKIE}=${value}; Path=/workspace; SameSite=Lax; HttpOnly${secure}`);
};
