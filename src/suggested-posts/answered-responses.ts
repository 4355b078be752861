/** A ministry's response, as far as the posts of a reply set to it need to know it. */
export interface AnsweredResponse {
  readonly id: string;
  readonly ministryId: string;
  /** The campaign day that it answers; null while unassigned. */
  readonly campaignDayId: string | null;
  readonly postedAt: Date;
  /** Where it stands; null where it has no address. */
  readonly url: string | null;
  /** The id of its post on X; null where it is none. */
  readonly xPost: string | null;
  /** Of its channel the public learns no more than that there was contact. */
  readonly isConfidential: boolean;
  /** Whether everybody may read its words now: before that, and once they are gone, nobody is asked to answer them. */
  readonly isOpen: boolean;
}

/** The port through which posts learn of the responses that they answer; their module provides it, globally. */
export abstract class AnsweredResponses {
  /** Those of the responses that the campaign has, in no order. */
  abstract byIds(campaignId: string, ids: readonly string[]): Promise<AnsweredResponse[]>;
}
