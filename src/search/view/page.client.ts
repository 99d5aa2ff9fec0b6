/** The search page: its address holds what is asked for. */
import { SearchView } from './search-view.ts';

const place = document.querySelector<HTMLElement>('#search-page');
if (place !== null) {
  place.replaceChildren();
  new SearchView(place, { page: true }).focus();
}
