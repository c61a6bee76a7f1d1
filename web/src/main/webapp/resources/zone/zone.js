// What the pages need beyond PrimeFaces. No words here: texts come from attributes of the page.
(() => {
  'use strict';

  // Buttons marked data-print print the page.
  document.addEventListener('click', event => {
    if (event.target.closest('[data-print]')) {
      window.print();
    }
  });

  // PrimeFaces draws the progress of an upload without a name for it.
  const nameProgress = area => {
    area.querySelectorAll('[role=progressbar]:not([aria-label])')
      .forEach(bar => bar.setAttribute('aria-label', area.dataset.progressName));
  };
  document.addEventListener('DOMContentLoaded', () => {
    document.querySelectorAll('[data-progress-name]').forEach(area => {
      new MutationObserver(() => nameProgress(area)).observe(area, { childList: true, subtree: true });
    });
  });
})();
