import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import type { RequestListener } from 'node:http';
import { Metrics } from '../../operations/metrics.js';
import { writePage } from './page-memory.js';
import { SupporterPagesService } from './supporter-pages.service.js';

/**
 * Answers with what is in memory before the framework sees the request: thousands ask for it in the storm's minute,
 * and the framework's hooks cost as much again as the answer.
 */
@Injectable()
export class HotPages implements OnModuleInit {
  constructor(
    private readonly adapterHost: HttpAdapterHost,
    private readonly pages: SupporterPagesService,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    const { server } = this.adapterHost.httpAdapter.getInstance<FastifyInstance>();
    const others = server.listeners('request') as RequestListener[];
    server.removeAllListeners('request');
    server.on('request', (request, response) => {
      const { method, url = '', headers } = request;
      const page = method === 'GET' ? this.pages.findKept(url, headers) : null;
      if (page === null) for (const listener of others) listener(request, response);
      else this.metrics.observe('GET', 'kept', writePage(page, headers, response), 0);
    });
  }
}
