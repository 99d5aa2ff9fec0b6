/* Runs before the first paint: the reader's own settings, and the word that scripts run. Opened as a file, none do. */
(function () {
  if (location.protocol === 'file:') return;
  var root = document.documentElement;
  root.classList.add('js');
  try {
    var kept = JSON.parse(localStorage.getItem('pilcrow-reading') || '{}');
    for (var name in kept) if (/^(theme|size|spacing)$/.test(name)) root.setAttribute('data-' + name, kept[name]);
  } catch {
    /* Storage refused: the page is as it comes. */
  }
})();
