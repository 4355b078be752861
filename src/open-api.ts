import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const METADATA: string = './metadata.js';

/** What the build found out about our DTOs: swc leaves no types to ask at run time. */
const loadMetadata = async (): Promise<void> => {
  const isBuilt = ['metadata.js', 'metadata.ts'].some((file) => existsSync(join(import.meta.dirname, file)));
  if (!isBuilt) return;
  const { default: metadata } = (await import(METADATA)) as {
    default: () => Promise<Record<string, unknown>>;
  };
  await SwaggerModule.loadPluginMetadata(metadata);
};

const describeApi = () =>
  new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Tweetathon')
    .setDescription(
      'Campaign days and the ministries they address, suggested posts, actions, responses and engagement. ' +
        'Errors are problem documents (RFC 9457).',
    )
    .setVersion('1')
    .setLicense('AGPL-3.0-or-later', 'https://www.gnu.org/licenses/agpl-3.0.html')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'An API key.' })
    .addCookieAuth('session')
    .build();

/** Serves the OpenAPI document, made when somebody first asks, and a page to read it. */
export const serveOpenApi = async (app: NestFastifyApplication): Promise<void> => {
  await loadMetadata();
  const document = (): OpenAPIObject => SwaggerModule.createDocument(app, describeApi());
  SwaggerModule.setup('api', app, document, { jsonDocumentUrl: 'api/openapi.json', raw: ['json'] });
};
