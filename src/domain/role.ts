/** A role: what a person who signs in may do, as a list of permissions. */

export const ROLES = ['admin', 'coordinator', 'section-coordinator', 'translator', 'analyst'] as const;

export type Role = (typeof ROLES)[number];

export const PERMISSIONS = [
  'workspace.read',
  'campaign.edit',
  'campaign.publish',
  'campaign.pause',
  'plan.edit',
  'ministry.edit',
  'account.check',
  'claim.edit',
  'suggested-post.read',
  'suggested-post.write',
  'suggested-post.approve',
  'response.record',
  'response.publish',
  'engagement.record',
  'summary.read',
  'counts.read-exact',
  'section.edit',
  'section-note.write',
  'person.manage',
  'audit.read',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

const COORDINATOR: readonly Permission[] = PERMISSIONS.filter(
  (permission) => permission !== 'person.manage' && permission !== 'audit.read',
);

const GRANTS: Readonly<Record<Role, readonly Permission[]>> = {
  admin: PERMISSIONS,
  coordinator: COORDINATOR,
  'section-coordinator': [
    'workspace.read',
    'suggested-post.read',
    'suggested-post.write',
    'section-note.write',
    'summary.read',
    'counts.read-exact',
  ],
  translator: ['workspace.read', 'suggested-post.read', 'suggested-post.write'],
  analyst: [
    'workspace.read',
    'response.record',
    'response.publish',
    'engagement.record',
    'summary.read',
    'counts.read-exact',
  ],
};

/** Whether a person in the role may do what the permission names. */
export const may = (role: Role, permission: Permission): boolean => GRANTS[role].includes(permission);
