import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { EntityManager, Repository } from 'typeorm';
import { v7 } from 'uuid';
import { PublicChanges } from '../database/public-changes.js';
import { refuseStale } from '../database/refuse-stale.js';
import { type AccountNetwork, isAccountNetwork, isHandle, plainHandle } from '../domain/account.js';
import { Invalid, NotFound } from '../domain/errors.js';
import { ACCOUNT_NETWORKS } from '../domain/network.js';
import type { Viewer } from '../domain/viewer.js';
import { AuditService } from '../people/audit.service.js';
import { MinistriesService } from './ministries.service.js';
import type { CheckAccountDto, PutAccountDto } from './ministry.dto.js';
import { accountView } from './ministry-view.js';
import { Ministry } from './ministry.entity.js';
import { MinistryAccount } from './ministry-account.entity.js';

/** Stands for the handle in addresses where the ministry has no account on the network. */
export const NO_HANDLE = '-';

interface AccountKey {
  readonly ministryId: string;
  readonly network: AccountNetwork;
  readonly handle: string;
}

/** Keeps the ministries' accounts, and what people found when they looked at them. */
@Injectable()
export class AccountsService {
  constructor(
    @InjectRepository(MinistryAccount) private readonly accounts: Repository<MinistryAccount>,
    private readonly ministries: MinistriesService,
    private readonly audit: AuditService,
    private readonly changes: PublicChanges,
  ) {}

  /** Adds the account, or changes what is known of it; the handle `-` says that there is none on the network. */
  async put(
    slug: string,
    network: string,
    handle: string,
    dto: PutAccountDto,
    viewer: Viewer,
    now: Date,
    expectedVersion: number | null = null,
  ): Promise<{ account: MinistryAccount; isNew: boolean }> {
    const key = await this.keyOf(slug, network, handle);
    return this.accounts.manager.transaction(async (manager) => {
      await manager.findOne(Ministry, { where: { id: key.ministryId }, lock: { mode: 'for_no_key_update' } });
      const found = await this.lock(manager, key);
      if (found) refuseStale(found, expectedVersion);
      const before = found && accountView(found);
      const account = found ?? this.newAccount(key, viewer, now);
      await manager.save(Object.assign(account, dto, { handle: key.handle, updatedAt: now }));
      await this.record(manager, viewer, 'account.put', account, before, now);
      return { account, isNew: found === null };
    });
  }

  /** Notes what a person found who just looked at the account. */
  async check(
    slug: string,
    network: string,
    handle: string,
    { status = handle === NO_HANDLE ? 'none' : 'active', openToReplies }: CheckAccountDto,
    viewer: Viewer,
    now: Date,
    expectedVersion: number | null = null,
  ): Promise<MinistryAccount> {
    const key = await this.keyOf(slug, network, handle);
    return this.accounts.manager.transaction(async (manager) => {
      const account = await this.getLocked(manager, key);
      refuseStale(account, expectedVersion);
      const before = accountView(account);
      const found = {
        status,
        ...(openToReplies !== undefined && { openToReplies }),
        checkedAt: now,
        checkedBy: viewer.personId,
        checkedForDemo: false,
        updatedAt: now,
      };
      await manager.save(Object.assign(account, found));
      await this.record(manager, viewer, 'account.check', account, before, now);
      return account;
    });
  }

  /** Takes the account off its ministry; plans that are out keep it as it was. */
  async remove(slug: string, network: string, handle: string, viewer: Viewer, now: Date): Promise<void> {
    const key = await this.keyOf(slug, network, handle);
    await this.accounts.manager.transaction(async (manager) => {
      const account = await this.getLocked(manager, key);
      await manager.delete(MinistryAccount, { id: account.id });
      const subject = { kind: 'account', id: account.id };
      await this.audit.record(manager, viewer, 'account.remove', subject, accountView(account), null, now);
      await this.changes.announce(manager, '*');
    });
  }

  private async keyOf(slug: string, network: string, handle: string): Promise<AccountKey> {
    if (!isAccountNetwork(network)) {
      throw Invalid.field('network', `Ministries have accounts on ${ACCOUNT_NETWORKS.join(', ')}.`);
    }
    const plain = handle === NO_HANDLE ? '' : plainHandle(handle);
    if (handle !== NO_HANDLE && !isHandle(network, plain)) {
      throw Invalid.field('handle', `No account on ${network} can be called so.`);
    }
    const { id } = await this.ministries.getBySlug(slug);
    return { ministryId: id, network, handle: plain };
  }

  // Networks do not tell handles apart by case, so neither do we.
  private lock(
    manager: EntityManager,
    { ministryId, network, handle }: AccountKey,
  ): Promise<MinistryAccount | null> {
    return manager
      .createQueryBuilder(MinistryAccount, 'account')
      .where('account.ministryId = :ministryId AND account.network = :network', { ministryId, network })
      .andWhere('lower(account.handle) = lower(:handle)', { handle })
      .setLock('for_no_key_update')
      .getOne();
  }

  private async getLocked(manager: EntityManager, key: AccountKey): Promise<MinistryAccount> {
    const account = await this.lock(manager, key);
    if (!account) throw new NotFound(`The ministry has no account "${key.handle}" on ${key.network}.`);
    return account;
  }

  private newAccount(key: AccountKey, viewer: Viewer, now: Date): MinistryAccount {
    const isNone = key.handle === '';
    return this.accounts.create({
      ...key,
      id: v7({ msecs: now.getTime() }),
      status: isNone ? 'none' : 'unchecked',
      checkedAt: isNone ? now : null,
      checkedBy: isNone ? viewer.personId : null,
      language: null,
      networkId: null,
      createdAt: now,
    });
  }

  private async record(
    manager: EntityManager,
    viewer: Viewer,
    action: string,
    account: MinistryAccount,
    before: object | null,
    now: Date,
  ): Promise<void> {
    const subject = { kind: 'account', id: account.id };
    await this.audit.record(manager, viewer, action, subject, before, accountView(account), now);
    await this.changes.announce(manager, '*');
  }
}
