import { defaultKeyHasher } from '@better-auth/api-key';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { Config } from '../../config/config.js';
import { Clock } from '../common/clock.js';
import { ENVIRONMENT_KEY } from './api-key.dto.js';
import { keepKey } from './api-keys.service.js';
import { AUTH, type AuthLibrary } from './auth.js';
import { InvitationsService } from './invitations.service.js';
import { hasAnybodySignIn, keepPassword } from './people.queries.js';
import { PeopleService } from './people.service.js';
import { Person } from './person.entity.js';

/** Who holds the environment's key until somebody has set the site up, and then is that somebody. */
const NOBODY_YET = {
  name: 'Administrator',
  email: 'administrator@localhost.invalid',
  role: 'admin',
} as const;

/** Makes the first admin, from the environment or by a link that is good once. */
@Injectable()
export class SetUpService implements OnApplicationBootstrap {
  constructor(
    private readonly entities: EntityManager,
    private readonly people: PeopleService,
    private readonly invitations: InvitationsService,
    private readonly config: Config,
    private readonly clock: Clock,
    @Inject(AUTH) private readonly auth: AuthLibrary,
  ) {}

  /** What the environment says about the first admin and their key becomes true before the first request. */
  async onApplicationBootstrap(): Promise<void> {
    const now = this.clock.now();
    const { admin } = this.config;
    const hash = admin && (await (await this.auth.$context).password.hash(admin.password));
    await this.entities.transaction(async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock(hashtext('set-up'))`);
      if (admin && hash && !(await hasAnybodySignIn(manager)))
        await this.seedAdmin(manager, admin.email, hash, now);
      await this.seedKey(manager, now);
    });
  }

  /** The address at which the first admin is made; null where somebody can sign in already. */
  async setUpLink(now: Date): Promise<string | null> {
    if (await hasAnybodySignIn(this.entities)) return null;
    const holder = await this.holder(this.entities);
    return this.invitations.createSetUp(holder?.id ?? null, now);
  }

  private async seedAdmin(manager: EntityManager, email: string, hash: string, now: Date): Promise<void> {
    const holder = await this.holder(manager);
    const who = { name: email.split('@')[0] ?? email, email };
    if (holder) await this.people.rename(manager, holder.id, who, now);
    const id = holder?.id ?? (await this.people.add(manager, { ...who, role: 'admin' }, now));
    await keepPassword(manager, id, hash, v7({ msecs: now.getTime() }), now);
  }

  /** The environment has one key or none: one that stood there before ends when it changes. */
  private async seedKey(manager: EntityManager, now: Date): Promise<void> {
    const key = this.config.adminApiKey;
    const kept = await keptKey(manager);
    if ((kept?.key ?? null) === (key && (await defaultKeyHasher(key)))) return;
    await manager.query('DELETE FROM api_keys WHERE name = $1', [ENVIRONMENT_KEY]);
    if (key === null) return;
    const personId = kept?.personId ?? (await this.adminOfKey(manager, now));
    await keepKey(manager, { key, personId, name: ENVIRONMENT_KEY, expiresAt: null }, now);
  }

  private async adminOfKey(manager: EntityManager, now: Date): Promise<string> {
    const email = this.config.admin?.email.toLowerCase();
    const named = email === undefined ? null : await manager.findOneBy(Person, { email, role: 'admin' });
    const [first] = await manager.query<{ id: string }[]>(
      `SELECT id FROM people WHERE role = 'admin' AND disabled_at IS NULL ORDER BY id LIMIT 1`,
    );
    return named?.id ?? first?.id ?? this.people.add(manager, NOBODY_YET, now);
  }

  private holder(manager: EntityManager): Promise<Person | null> {
    return manager.findOneBy(Person, { email: NOBODY_YET.email });
  }
}

const keptKey = async (manager: EntityManager): Promise<{ key: string; personId: string } | undefined> => {
  const rows: { key: string; personId: string }[] = await manager.query(
    'SELECT key, person_id AS "personId" FROM api_keys WHERE name = $1',
    [ENVIRONMENT_KEY],
  );
  return rows[0];
};
