import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TrackedPostKind } from '../domain/tracked-post-kind.js';

/** A public post of the campaign or a ministry whose engagement is followed. */
@Entity('tracked_posts')
export class TrackedPost {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  campaignDayId!: string;

  @Column('text')
  network!: string;

  @Column('text')
  url!: string;

  @Column('text')
  kind!: TrackedPostKind;

  @Column('uuid', { nullable: true })
  ministryResponseId!: string | null;

  @Column('timestamptz')
  postedAt!: Date;

  @Column('uuid')
  addedBy!: string;

  @Column('timestamptz')
  createdAt!: Date;
}
