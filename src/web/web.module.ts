import { Global, Module } from '@nestjs/common';
import { ErrorPages } from '../common/problem.filter.js';
import { AssetsController } from './layout/assets.controller.js';
import { LocalErrorPages } from './layout/error-pages.js';
import { SupporterModule } from './supporter/supporter.module.js';
import { WorkspaceModule } from './workspace/workspace.module.js';

/** The pages; global, since the filter of problems asks for their error page through a port of its own. */
@Global()
@Module({
  imports: [SupporterModule, WorkspaceModule],
  controllers: [AssetsController],
  providers: [{ provide: ErrorPages, useClass: LocalErrorPages }],
  exports: [ErrorPages],
})
export class WebModule {}
