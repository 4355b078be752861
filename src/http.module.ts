import csrf from '@fastify/csrf-protection';
import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import type { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';
import { ThrottlerModule } from '@nestjs/throttler';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { hkdfSync } from 'node:crypto';
import type { Config } from '../config/config.js';
import { EtagInterceptor } from './common/etag.js';
import { FormTokenGuard, tokenOwner } from './web/workspace/form-token.guard.js';
import { IdempotencyInterceptor } from './common/idempotency.interceptor.js';
import { PermissionGuard } from './common/permission.guard.js';
import { ProblemFilter } from './common/problem.filter.js';
import { EVERYDAY_LIMIT, RateLimitGuard, RateLimits } from './common/rate-limit.guard.js';
import { createValidationPipe } from './common/validation-pipe.js';
import { readForm, readJson } from './strict-body.js';

/** What stands between the network and every handler, in this order; global for those who answer before it. */
@Global()
@Module({
  imports: [ThrottlerModule.forRoot({ throttlers: [EVERYDAY_LIMIT], setHeaders: false })],
  providers: [
    RateLimits,
    { provide: APP_GUARD, useClass: RateLimitGuard },
    { provide: APP_GUARD, useClass: PermissionGuard },
    { provide: APP_GUARD, useClass: FormTokenGuard },
    { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
  exports: [RateLimits],
})
export class HttpModule {}

const useHeaders = (app: NestFastifyApplication, { isHttps, publicUrl }: Config): void => {
  app.useSecurityHeaders({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: "'none'",
        baseUri: "'none'",
        connectSrc: "'self'",
        // A compose form is redirected to the network that its reader chose.
        formAction: ["'self'", 'https:'],
        frameAncestors: "'none'",
        imgSrc: ["'self'", 'data:'],
        scriptSrc: "'self'",
        styleSrc: "'self'",
        ...(isHttps ? { upgradeInsecureRequests: true } : {}),
      },
    },
    // With no-referrer, browsers without Sec-Fetch-Site would send our own forms as from nowhere.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: isHttps,
    xFrameOptions: { action: 'deny' },
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  });
  app.enableCsrfProtection({ trustedOrigins: [publicUrl] });
};

const registerFormTokens = async (
  fastify: FastifyInstance,
  { isHttps, secretKey }: Config,
): Promise<void> => {
  const hmacKey = Buffer.from(hkdfSync('sha256', secretKey, '', 'form tokens', 32)).toString('base64url');
  await fastify.register(csrf, {
    cookieKey: isHttps ? '__Host-form' : 'form',
    cookieOpts: { path: '/', httpOnly: true, sameSite: 'lax', secure: isHttps },
    csrfOpts: { hmacKey },
    getUserInfo: tokenOwner,
  });
};

/** Sets up headers, form tokens, body reading and validation; the cookie plugin must be there. */
export const prepareHttp = async (app: NestFastifyApplication, config: Config): Promise<void> => {
  const adapter = app.getHttpAdapter() as unknown as FastifyAdapter;
  const fastify = adapter.getInstance<FastifyInstance>();
  useHeaders(app, config);
  await registerFormTokens(fastify, config);
  fastify.removeContentTypeParser('text/plain');
  const reading = (read: (bytes: Buffer) => unknown) => (_: FastifyRequest, bytes: Buffer) =>
    Promise.resolve(bytes).then(read);
  adapter.useBodyParser('application/json', false, {}, reading(readJson));
  adapter.useBodyParser('application/x-www-form-urlencoded', false, {}, reading(readForm));
  app.useGlobalPipes(createValidationPipe());
};
