/** One post whose engagement is followed: every snapshot of it, and the form for another. */
import { TextField } from '../workspace/fields.js';
import { FormFrame } from '../workspace/form-frame.js';
import type { FormState } from '../workspace/form-state.js';
import { Empty, More, Stamp, Table } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import { When } from '../workspace/when.js';
import { allows, nameOf, type WorkspacePage } from '../workspace/workspace-page.js';
import { Count } from './count.js';
import { COUNTED, type OfCampaign, type SnapshotLine, type TrackedLine } from './engagement.page.js';

export interface TrackedPostView extends OfCampaign {
  readonly post: TrackedLine;
  readonly snapshots: readonly SnapshotLine[];
  /** The cursor of the next part; null at the end. */
  readonly next: string | null;
  readonly form: FormState;
}

/** One tracked post: every snapshot of it, and the form for another. */
export const trackedPostPage = (page: WorkspacePage, view: TrackedPostView): JSX.Element => {
  const { campaign, post, snapshots, form } = view;
  return (
    <Shell
      page={page}
      title={`${nameOf(page, 'network', post.network)} · ${nameOf(page, 'trackedKind', post.kind)}`}
      campaign={campaign}
    >
      <p>
        <a href={/^https?:\/\//.test(post.url) ? post.url : '#'} rel="noreferrer" class="url" dir="ltr" safe>
          {post.url}
        </a>
      </p>
      {snapshots.length === 0 ? (
        <Empty text={page.t('engagement.noSnapshots')} />
      ) : (
        <Snapshots page={page} zone={campaign.timeZone} snapshots={snapshots} />
      )}
      <More
        page={page}
        path={`/workspace/campaigns/${campaign.slug}/engagement/${post.id}`}
        next={view.next}
      />
      {allows(page, 'engagement.record') ? (
        <section aria-labelledby="snapshot">
          <h2 id="snapshot" safe>
            {page.t('engagement.record')}
          </h2>
          <p class="hint" safe>
            {page.t('engagement.recordHint')}
          </p>
          <FormFrame
            page={page}
            form={form}
            action={`/workspace/campaigns/${campaign.slug}/engagement/${post.id}`}
            submit={page.t('engagement.recordButton')}
          >
            <When
              page={page}
              form={form}
              name="taken"
              legend={page.t('engagement.takenAt')}
              zones={[campaign.timeZone, 'UTC']}
            />
            <div class="row">
              {COUNTED.map((name) => (
                <TextField
                  form={form}
                  name={name}
                  type="number"
                  label={page.t(`engagement.${name}`)}
                  min="0"
                  size="short"
                />
              ))}
            </div>
          </FormFrame>
        </section>
      ) : (
        ''
      )}
    </Shell>
  );
};

const Snapshots = ({
  page,
  zone,
  snapshots,
}: {
  page: WorkspacePage;
  zone: string;
  snapshots: readonly SnapshotLine[];
}) => (
  <Table
    caption={page.t('engagement.snapshotsCaption', { zone })}
    heads={[
      page.t('engagement.takenAt'),
      ...COUNTED.map((name) => page.t(`engagement.${name}`)),
      page.t('engagement.engagement'),
    ]}
  >
    {snapshots.map((snapshot) => (
      <tr>
        <th scope="row">
          <Stamp page={page} at={snapshot.takenAt} zone={zone} />
        </th>
        {COUNTED.map((name) => (
          <Count page={page} value={snapshot.counts[name]} />
        ))}
        <Count page={page} value={snapshot.engagement} />
      </tr>
    ))}
  </Table>
);
