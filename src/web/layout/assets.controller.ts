import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../common/permission.guard.js';
import { NotFound } from '../../domain/errors.js';
import { findAsset } from './asset-files.js';
import { encodingFor } from './encoding.js';

/** Serves static files: an address names its content, so that it can be kept for ever. */
@ApiExcludeController()
@Controller('assets')
@Public()
export class AssetsController {
  @Get(':file')
  async file(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const asset = findAsset(request.url);
    if (asset === undefined) throw new NotFound('There is no such file.');
    const encoding = encodingFor(request.headers['accept-encoding']);
    reply
      .header('content-type', asset.type)
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('vary', 'Accept-Encoding');
    if (encoding !== 'identity') reply.header('content-encoding', encoding);
    await reply.send(await asset.body(encoding));
  }
}
