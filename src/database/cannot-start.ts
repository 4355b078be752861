/** Something on this machine keeps us from starting; the message is for the person who tried. */
export class CannotStart extends Error {}
