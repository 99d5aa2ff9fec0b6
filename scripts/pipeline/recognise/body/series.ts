/** How a printed number was taken into a series. */
export interface SeriesPlace {
  /** 0 for the first series of the document, 1 for one that begins again at 1. */
  series: number;
}

/** How many numbers may be missing in print between two that follow. */
const WIDEST_GAP = 3;
/** How far ahead the number that seems missing is looked for. */
const LOOK_AHEAD = 4;
/** The most paragraphs on a page. */
const ON_A_PAGE = 20;

/**
 * Which of the numbers found at the start of blocks are numbers of paragraphs: a series that never goes back. A line
 * that happens to begin "18." after paragraph 33 has no number; in 34, 36, 37 the print leaves out 35; 57, 57, 58 has
 * 57 doubled; a second 1, 2, 3 … after which the first series never goes on is a second series.
 * @param unread how many pages that could not be read stand before each: their numbers are not seen
 * @returns for each number its place, or `undefined` where it is no number of a paragraph.
 */
export function placeInSeries(numbers: readonly number[], unread: readonly number[] = []): (SeriesPlace | undefined)[] {
  const places: (SeriesPlace | undefined)[] = [];
  let last = 0;
  let series = 0;
  for (const [index, number] of numbers.entries()) {
    const rest = numbers.slice(index + 1);
    const unseen = ON_A_PAGE * (unread[index] ?? 0);
    const starts = last === 0 && begins(number, rest);
    if (starts || (last > 0 && follows(number, last, rest)) || followsUnseen(number, last, rest, unseen)) {
      last = number;
      places.push({ series });
    } else if (number === 1 && last > 1 && beginsAgain(last, rest)) {
      series += 1;
      last = 1;
      places.push({ series });
    } else places.push(undefined);
  }
  return places;
}

function begins(number: number, rest: readonly number[]): boolean {
  if (number === 1) return true;
  return number <= 3 && !rest.includes(1) && rest[0] === number + 1;
}

function follows(number: number, last: number, rest: readonly number[]): boolean {
  if (number === last + 1) return true;
  if (number === last) return rest[0] === last + 1;
  const gap = number - last - 1;
  if (gap < 1 || gap > WIDEST_GAP || rest.slice(0, LOOK_AHEAD).includes(last + 1)) return false;
  const next = rest[0] === number ? rest[1] : rest[0];
  return next === undefined ? gap === 1 : next === number + 1;
}

/** Behind pages that could not be read the series goes on with any number that they have room for. */
function followsUnseen(number: number, last: number, rest: readonly number[], unseen: number): boolean {
  if (number <= last || number > last + unseen + 1 || rest.slice(0, LOOK_AHEAD).includes(last + 1)) return false;
  const [next] = rest;
  return unseen > 0 && (next === undefined || (next > number && next - number <= WIDEST_GAP + 1));
}

function beginsAgain(last: number, rest: readonly number[]): boolean {
  return rest[0] === 2 && !rest.includes(last + 1);
}
