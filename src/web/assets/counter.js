// Loaded when somebody edits. `parser`, `within`, `measurePlain` and `own` come before this text: see asset-files.ts.
const parseTweet = parser.default ?? parser;
const measureX = (text) => {
  const { weightedLength, valid } = parseTweet(text);
  return { ...within(weightedLength, 280), fits: valid || text === '' };
};
export const { withOwnWords, roomForOwnWords } = own;
export default (text, network) =>
  network !== 'x'
    ? measurePlain(text, network)
    : text.length > 2000
      ? { ...within([...text].length, 280), fits: false }
      : measureX(text);
