/** From the old address of a report straight to the new one: to the paragraph that the link names, else to its head. */
const anchor = decodeURIComponent(location.hash.slice(1));
const place = anchor === '' ? null : document.getElementById(anchor)?.querySelector('a');
const target = place ?? document.querySelector<HTMLAnchorElement>('#moved');
if (target) location.replace(target.href);
