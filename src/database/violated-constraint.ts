import { QueryFailedError } from 'typeorm';

/** The name of the database's constraint that the statement ran into; null for any other failure. */
export const violatedConstraint = (error: unknown): string | null => {
  if (!(error instanceof QueryFailedError)) return null;
  const { constraint } = error.driverError as { constraint?: string };
  return constraint ?? null;
};
