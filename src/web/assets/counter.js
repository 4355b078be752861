// Loaded when somebody edits. `parser`, `within` and `measurePlain` come before this text: see asset-files.ts.
const parseTweet = parser.default ?? parser;
const measureX = (text) => {
  const { weightedLength, valid } = parseTweet(text);
  return { ...within(weightedLength, 280), fits: valid || text === '' };
};
export default (text, network) =>
  network !== 'x'
    ? measurePlain(text, network)
    : text.length > 2000
      ? { ...within([...text].length, 280), fits: false }
      : measureX(text);
