// What uploads need beyond PrimeFaces. No words here: texts come from the server.
window.zoneUploads = (() => {
  'use strict';

  let counted = false;
  let current = null;

  // Files that are chosen together are one batch, so that its refusals stay while it lasts.
  const countBatch = (widget, batch) => {
    if (widget.files.length === 0 && !counted) {
      batch.value = Number(batch.value) + 1;
      counted = true;
      setTimeout(() => { counted = false; });
    }
  };

  // Names may hold what PrimeFaces takes for a path: on a Mac a colon is an honest character.
  const named = file => {
    const name = file.name.replace(/^.*[/\\]/, '').replace(/[:*?"<>|]/g, '_');
    return name === file.name ? file : new File([file], name, { type: file.type, lastModified: file.lastModified });
  };

  // A file that did not arrive leaves the list, since it is not attached; the page says what happened.
  window.jQuery(document).on('ajaxError', (event, answer, request) => {
    (request.files ?? []).forEach(file => current.removeFile(file));
  });

  // Enter in a tool's field presses the tool's button and does not send the form.
  document.addEventListener('keydown', event => {
    if (event.key === 'Enter' && !event.isComposing && event.target.dataset.enter) {
      event.preventDefault();
      document.getElementById(event.target.dataset.enter).click();
    }
  });

  return {
    /** Lets a file be sent unless it is over the limit; that is told without sending it. */
    admit(widget, file, next) {
      current = widget;
      const batch = document.querySelector('[name=uploadBatch]');
      countBatch(widget, batch);
      if (file.size > Number(batch.dataset.limit)) {
        window.refuseUpload([{ name: 'fileName', value: file.name }]);
      } else {
        next(named(file));
      }
    },
  };
})();
