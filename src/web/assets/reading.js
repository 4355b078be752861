// What an editor says of a post while it is typed. `domain` comes before this text: see asset-files.ts.
export default domain;
