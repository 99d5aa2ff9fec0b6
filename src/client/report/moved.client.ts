/** From the old address of a report straight to the new one: to the paragraph that the link names, else to its head. */
const anchor = location.hash.slice(1);
const place = document.getElementById(anchor)?.querySelector('a');
const head = document.querySelector<HTMLAnchorElement>('#moved');
// An anchor that no list knows is most likely the same in the new place.
if (place) location.replace(place.href);
else if (head) location.replace(`${head.href}${location.hash}`);
