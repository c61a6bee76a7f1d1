// What the pages need beyond PrimeFaces. No words here: texts come from attributes of the page.
(() => {
  'use strict';

  // Buttons marked data-print print the page.
  document.addEventListener('click', event => {
    if (event.target.closest('[data-print]')) {
      window.print();
    }
  });

  // A box marked data-ticks ticks or unticks all boxes of that name.
  document.addEventListener('change', event => {
    const name = event.target.dataset.ticks;
    if (name) {
      document.querySelectorAll(`input[type=checkbox][name="${name}"]`)
        .forEach(box => { box.checked = event.target.checked; });
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
