/** Stands for what a browser does not have and the form never asks for: Git, hashes, what Astro loads at build time. */
const absent = (): never => {
  throw new Error('Not in a browser.');
};
export { absent as createHash, absent as execFileSync, absent as getCollection };
export default [];
