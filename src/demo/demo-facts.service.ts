import { Injectable } from '@nestjs/common';
import type { Viewer } from '../domain/viewer.js';
import { AccountsService } from '../ministries/accounts.service.js';
import { ClaimsService } from '../ministries/claims.service.js';
import { MinistriesService } from '../ministries/ministries.service.js';
import type { Ministry } from '../ministries/ministry.entity.js';
import { CLAIMS } from './content/claims.js';
import type { DemoClaim, DemoMinistry, Texts } from './content/demo-content.js';
import { MINISTRIES } from './content/ministries.js';

/** Puts in the demo's ministries, accounts and claims; what is there already stays as it is. */
@Injectable()
export class DemoFacts {
  constructor(
    private readonly ministries: MinistriesService,
    private readonly accounts: AccountsService,
    private readonly claims: ClaimsService,
  ) {}

  /** The ministries with accounts, "checked" now by the author where no person checked them. */
  async putMinistries(author: Viewer, now: Date): Promise<void> {
    const known = new Map((await this.ministries.list()).map((ministry) => [ministry.slug, ministry]));
    const put = async (content: DemoMinistry): Promise<void> => {
      const { accounts: _, ...dto } = content;
      const ministry = known.get(content.slug) ?? (await this.ministries.create(dto, author, now));
      await this.putAccounts(content, ministry, author, now);
    };
    await Promise.all(MINISTRIES.map(put));
  }

  /** The claims that are missing, in their order. */
  async putClaims(author: Viewer, now: Date): Promise<void> {
    const known = new Set((await this.claims.list()).map(({ slug }) => slug));
    const put = async ({ texts, ...claim }: DemoClaim, position: number): Promise<void> => {
      if (known.has(claim.slug)) return;
      await this.claims.create({ ...claim, texts: given(texts), position }, author, now);
    };
    await Promise.all(CLAIMS.map(put));
  }

  private async putAccounts(
    { slug, accounts }: DemoMinistry,
    ministry: Ministry,
    author: Viewer,
    now: Date,
  ): Promise<void> {
    for (const [position, { network, handle, language }] of accounts.entries()) {
      const known = ministry.accounts.find((one) => one.network === network && one.handle === handle);
      if (known && known.status !== 'unchecked' && !known.checkedForDemo) continue;
      if (!known) await this.accounts.put(slug, network, handle, { language, position }, author, now);
      await this.accounts.check(slug, network, handle, {}, author, now);
    }
  }
}

const given = (texts: Texts): Record<string, string> => ({ ...texts }) as Record<string, string>;
