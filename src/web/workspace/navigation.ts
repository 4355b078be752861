/** The ways through the workspace: of the campaign at hand, of what campaigns share, of the house. */
import type { Permission } from '../../domain/role.js';
import type { WordKey } from './words.js';

export interface CampaignHere {
  readonly slug: string;
  readonly title: string;
  readonly status: string;
  readonly paused: boolean;
}

export interface Way {
  readonly path: string;
  readonly label: WordKey;
  readonly permission: Permission;
}

/** The pages of one campaign. */
export const campaignWays = (slug: string): readonly Way[] => {
  const under = (page: string) => `/workspace/campaigns/${slug}${page}`;
  return [
    { path: under(''), label: 'nav.overview', permission: 'workspace.read' },
    { path: under('/board'), label: 'nav.board', permission: 'workspace.read' },
    { path: under('/days'), label: 'nav.days', permission: 'workspace.read' },
    { path: under('/versions'), label: 'nav.versions', permission: 'workspace.read' },
    { path: under('/posts'), label: 'nav.posts', permission: 'suggested-post.read' },
    { path: under('/images'), label: 'images.nav', permission: 'suggested-post.read' },
    { path: under('/proposals'), label: 'postProposals.nav', permission: 'suggested-post.read' },
    { path: under('/post-coverage'), label: 'nav.postCoverage', permission: 'suggested-post.read' },
    { path: under('/translations'), label: 'nav.translations', permission: 'suggested-post.read' },
    { path: under('/sheet'), label: 'sheet.nav', permission: 'suggested-post.read' },
    { path: under('/variety'), label: 'variety.title', permission: 'suggested-post.read' },
    { path: under('/publication'), label: 'nav.publication', permission: 'workspace.read' },
    { path: under('/rehearsal'), label: 'nav.rehearsal', permission: 'suggested-post.read' },
    { path: under('/responses'), label: 'nav.responses', permission: 'workspace.read' },
    { path: under('/engagement'), label: 'nav.engagement', permission: 'workspace.read' },
    { path: under('/summary'), label: 'nav.summary', permission: 'summary.read' },
    { path: under('/coverage'), label: 'nav.coverage', permission: 'summary.read' },
  ];
};

export const SHARED_WAYS: readonly Way[] = [
  { path: '/workspace', label: 'nav.home', permission: 'workspace.read' },
  { path: '/workspace/review', label: 'nav.review', permission: 'suggested-post.read' },
  { path: '/workspace/ministries', label: 'nav.ministries', permission: 'workspace.read' },
  { path: '/workspace/accounts', label: 'nav.accounts', permission: 'workspace.read' },
  { path: '/workspace/claims', label: 'nav.claims', permission: 'workspace.read' },
];

export const HOUSE_WAYS: readonly Way[] = [
  { path: '/workspace/sections', label: 'nav.sections', permission: 'section-note.write' },
  { path: '/workspace/people', label: 'nav.people', permission: 'person.manage' },
  { path: '/workspace/api-keys', label: 'nav.keys', permission: 'workspace.read' },
  { path: '/workspace/audit', label: 'nav.audit', permission: 'audit.read' },
];

/** Whether the way leads to the page at the address, or to the list that it belongs to. */
export const isHere = (way: Way, address: string): boolean => {
  const path = address.split('?')[0] ?? '';
  const isRoot = way.label === 'nav.home' || way.label === 'nav.overview';
  return path === way.path || (!isRoot && path.startsWith(`${way.path}/`));
};
