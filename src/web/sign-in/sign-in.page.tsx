/** The doors: signing in and out, and what stands behind an invitation. */
import type { Children } from '@kitajs/html';
import type { Issue } from '../../domain/errors.js';
import type { Role } from '../../domain/role.js';
import { ErrorSummary, TextField } from '../components/fields.js';
import { Layout } from '../layout/layout.js';
import type { PageContext } from '../layout/page-context.js';
import type { Words } from './words.js';

/** What every door is told. */
export interface Door {
  readonly context: PageContext;
  readonly t: Words;
  readonly path: string;
  /** The token of its form. */
  readonly token: string;
}

interface FrameProps {
  readonly door: Door;
  readonly title: string;
  readonly lead: string;
  readonly button: string;
  readonly issues?: readonly Issue[];
  readonly children?: Children;
}

const DoorPage = ({ door, title, lead, button, issues = [], children }: FrameProps) => (
  <Layout context={door.context} title={title} path={door.path} isPrivate>
    <h1 safe>{title}</h1>
    <p class="lead" safe>
      {lead}
    </p>
    <ErrorSummary context={door.context} issues={issues} />
    <form method="post" action={door.context.href(door.path)} novalidate>
      <input type="hidden" name="_csrf" value={door.token} />
      {children as 'safe'}
      <button class="button primary" safe>
        {button}
      </button>
    </form>
  </Layout>
);

/** The form that signs somebody in; `next` is where they go then. */
export const signInPage = (
  door: Door,
  form: { readonly email: string; readonly next: string; readonly issues: readonly Issue[] },
): JSX.Element => (
  <DoorPage
    door={door}
    title={door.t('signIn.title')}
    lead={door.t('signIn.lead')}
    button={door.t('signIn.button')}
    issues={form.issues}
  >
    <input type="hidden" name="next" value={form.next} />
    <Email door={door} value={form.email} issues={form.issues} />
    <TextField
      name="password"
      type="password"
      label={door.t('signIn.password')}
      autocomplete="current-password"
      dir="ltr"
      isRequired
    />
    <p class="hint" safe>
      {door.t('signIn.lost')}
    </p>
  </DoorPage>
);

/** Asks before it signs out: a link elsewhere must not. */
export const signOutPage = (door: Door, name: string | null): JSX.Element => (
  <DoorPage
    door={door}
    title={door.t('signOut.title')}
    lead={name === null ? door.t('signOut.nobody') : door.t('signOut.text', { name })}
    button={door.t('signOut.button')}
  />
);

export interface InvitationView {
  readonly role: Role;
  readonly isSetUp: boolean;
  readonly person: { readonly name: string; readonly email: string } | null;
  readonly name: string;
  readonly email: string;
  readonly issues: readonly Issue[];
}

const headingOf = ({ t }: Door, { role, isSetUp, person }: InvitationView) => {
  if (isSetUp) return { title: t('invitation.setUpTitle'), lead: t('invitation.setUpLead') };
  if (person)
    return { title: t('invitation.passwordTitle'), lead: t('invitation.passwordLead', { ...person }) };
  return { title: t('invitation.title'), lead: t('invitation.lead', { role: t(`role.${role}`) }) };
};

/** What somebody says of themselves who comes by a link. */
export const invitationPage = (door: Door, view: InvitationView): JSX.Element => (
  <DoorPage door={door} {...headingOf(door, view)} button={door.t('invitation.button')} issues={view.issues}>
    {view.person ? (
      <input type="hidden" autocomplete="username" value={view.person.email} />
    ) : (
      <>
        <TextField
          name="name"
          label={door.t('invitation.name')}
          hint={door.t('invitation.nameHint')}
          value={view.name}
          issues={view.issues}
          autocomplete="name"
          dir="auto"
          isRequired
        />
        <Email door={door} value={view.email} issues={view.issues} />
      </>
    )}
    <TextField
      name="password"
      type="password"
      label={door.t('signIn.password')}
      hint={door.t('invitation.passwordHint')}
      issues={view.issues}
      autocomplete="new-password"
      dir="ltr"
      isRequired
    />
  </DoorPage>
);

const Email = ({ door, value, issues }: { door: Door; value: string; issues: readonly Issue[] }) => (
  <TextField
    name="email"
    type="email"
    label={door.t('signIn.email')}
    value={value}
    issues={issues}
    autocomplete="username"
    dir="ltr"
    isRequired
  />
);
