/** So long the next keystroke is waited for. */
const pauseMs = 20;

/** A search of an input. It asks `isOvertaken` after each wait, and then leaves the page alone. */
type Turn = (isOvertaken: () => boolean) => Promise<void>;

/** Takes searches in turn as somebody types: the latest counts, and one that failed is tried again once the network is back. */
export const openTurns = (sayFailed: () => void) => {
  let latest = 0;
  let failed: Turn | undefined;
  const end = () => {
    latest += 1;
    failed = undefined;
  };
  const take = async (search: Turn) => {
    end();
    const turn = latest;
    const isOvertaken = () => turn !== latest;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    if (isOvertaken()) return;
    try {
      await search(isOvertaken);
    } catch (error) {
      console.warn(error);
      if (isOvertaken()) return;
      failed = search;
      sayFailed();
    }
  };
  addEventListener('online', () => failed && void take(failed));
  return { take, end };
};
