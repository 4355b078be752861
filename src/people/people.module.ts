import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { Config } from '../../config/config.js';
import { Viewers } from '../common/permission.guard.js';
import { ApiKeysController } from './api-keys.controller.js';
import { ApiKeysService } from './api-keys.service.js';
import { AuditController } from './audit.controller.js';
import { AuditEntry } from './audit-entry.entity.js';
import { AuditService } from './audit.service.js';
import { AUTH, createAuth } from './auth.js';
import { ForgetExpiredJob } from './forget-expired.job.js';
import { Invitation } from './invitation.entity.js';
import { InvitationsController } from './invitations.controller.js';
import { InvitationsService } from './invitations.service.js';
import { PeopleController } from './people.controller.js';
import { PeopleService } from './people.service.js';
import { Person } from './person.entity.js';
import { SetUpService } from './set-up.service.js';
import { SignedInViewers } from './signed-in-viewers.js';
import { SignInService } from './sign-in.service.js';

/** One pool of connections for the ORM and the auth library. */
const poolOf = ({ driver }: DataSource): Pool => (driver as unknown as { master: Pool }).master;

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Person, Invitation, AuditEntry])],
  controllers: [PeopleController, InvitationsController, ApiKeysController, AuditController],
  providers: [
    {
      provide: AUTH,
      inject: [DataSource, Config],
      useFactory: (database: DataSource, config: Config) => createAuth(poolOf(database), config),
    },
    { provide: Viewers, useClass: SignedInViewers },
    AuditService,
    PeopleService,
    InvitationsService,
    ApiKeysService,
    SetUpService,
    SignInService,
    ForgetExpiredJob,
  ],
  exports: [
    Viewers,
    AuditService,
    PeopleService,
    InvitationsService,
    ApiKeysService,
    SetUpService,
    SignInService,
  ],
})
export class PeopleModule {}
