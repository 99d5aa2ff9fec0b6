/** Does things a few at a time, in their order, until one of them answers with a reason to stop; answers with that. */
export async function inTurn<Item, Stop>(
  items: readonly Item[],
  atATime: number,
  act: (item: Item) => Promise<Stop | undefined>,
): Promise<Stop | undefined> {
  const left = [...items];
  let stop: Stop | undefined;
  const worker = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined && stop === undefined; item = left.shift()) {
      const end = await act(item);
      stop ??= end;
    }
  };
  await Promise.all(Array.from({ length: atATime }, worker));
  return stop;
}
