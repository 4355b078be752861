import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsController } from './accounts.controller.js';
import { AccountsService } from './accounts.service.js';
import { Claim } from './claim.entity.js';
import { ClaimsController } from './claims.controller.js';
import { ClaimsService } from './claims.service.js';
import { MinistriesController } from './ministries.controller.js';
import { MinistriesService } from './ministries.service.js';
import { Ministry } from './ministry.entity.js';
import { MinistryAccount } from './ministry-account.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([Ministry, MinistryAccount, Claim])],
  controllers: [MinistriesController, AccountsController, ClaimsController],
  providers: [MinistriesService, AccountsService, ClaimsService],
  exports: [MinistriesService, AccountsService, ClaimsService],
})
export class MinistriesModule {}
