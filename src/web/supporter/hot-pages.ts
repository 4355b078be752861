import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { sendKept } from './page-memory.js';
import { SupporterPagesService } from './supporter-pages.service.js';

/** Answers with what is in memory before the framework looks for a handler: thousands ask for it in the storm's minute. */
@Injectable()
export class HotPages implements OnModuleInit {
  constructor(
    private readonly adapterHost: HttpAdapterHost,
    private readonly pages: SupporterPagesService,
  ) {}

  onModuleInit(): void {
    const fastify = this.adapterHost.httpAdapter.getInstance<FastifyInstance>();
    fastify.addHook('onRequest', (request, reply, next) => {
      const page = request.method === 'GET' ? this.pages.findKept(request.url, request) : null;
      if (page === null) next();
      else sendKept(page, request, reply);
    });
  }
}
