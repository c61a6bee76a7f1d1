// Shows a file beside the page: pictures as they are, PDFs drawn on a canvas by PDF.js, which is loaded when a PDF is
// first asked for. Nothing of a file is executed. No words here: texts come from attributes of the page.
(() => {
  'use strict';

  const MOST_PIXELS = 16_000_000;
  const STEP = 1.25;
  const LARGEST = 5;
  const SMALLEST = 0.5;

  const panel = document.getElementById('preview');
  const part = name => panel.querySelector('.preview-' + name);
  const stage = part('stage');

  let opener = null;
  let asked = 0;
  let shown = null;

  const text = (name, ...values) => values.reduce((all, value, at) => all.replace(`{${at}}`, value), panel.dataset[name]);

  const say = message => {
    const line = document.createElement('p');
    line.className = 'preview-message';
    line.textContent = message;
    stage.replaceChildren(line);
  };

  const tools = () => {
    const pages = shown?.pages ?? 0;
    part('page').textContent = pages > 0 ? text('page', shown.page, pages) : '';
    panel.querySelector('[data-do=previous]').disabled = pages === 0 || shown.page <= 1;
    panel.querySelector('[data-do=next]').disabled = pages === 0 || shown.page >= pages;
    panel.querySelector('[data-do=smaller]').disabled = !shown || shown.zoom <= SMALLEST;
    panel.querySelector('[data-do=larger]').disabled = !shown || shown.zoom >= LARGEST;
  };

  const leave = () => {
    shown?.leave();
    shown = null;
    part('text').textContent = '';
    stage.replaceChildren();
  };

  const picture = (blob, name) => {
    const address = URL.createObjectURL(blob);
    const image = document.createElement('img');
    image.src = address;
    image.alt = name;
    stage.replaceChildren(image);
    return {
      pages: 0,
      page: 0,
      zoom: 1,
      async draw() { image.style.width = `${this.zoom * 100}%`; },
      leave() { URL.revokeObjectURL(address); },
    };
  };

  const library = async () => {
    const base = panel.dataset.pdf;
    const pdf = await import(`${base}legacy/build/pdf.min.mjs`);
    pdf.GlobalWorkerOptions.workerSrc = `${base}legacy/build/pdf.worker.min.mjs`;
    return { pdf, base };
  };

  const pdfDocument = async (blob, name) => {
    const { pdf, base } = await library();
    const loading = pdf.getDocument({
      data: await blob.arrayBuffer(),
      cMapUrl: `${base}cmaps/`,
      cMapPacked: true,
      standardFontDataUrl: `${base}standard_fonts/`,
      iccUrl: `${base}iccs/`,
      wasmUrl: `${base}wasm/`,
      useWasm: false,
      isEvalSupported: false,
      enableXfa: false,
    });
    const file = await loading.promise;
    let task = null;
    return {
      pages: file.numPages,
      page: 1,
      zoom: 1,
      async draw() {
        task?.cancel();
        const page = await file.getPage(this.page);
        const natural = page.getViewport({ scale: 1 });
        const width = stage.clientWidth * this.zoom;
        const sharp = Math.min(
          window.devicePixelRatio || 1,
          Math.sqrt(MOST_PIXELS / (width * width * natural.height / natural.width)));
        const viewport = page.getViewport({ scale: width / natural.width * sharp });
        const canvas = document.createElement('canvas');
        canvas.width = Math.floor(viewport.width);
        canvas.height = Math.floor(viewport.height);
        canvas.style.width = `${Math.floor(width)}px`;
        canvas.setAttribute('role', 'img');
        canvas.setAttribute('aria-label', text('drawn', name, this.page));
        task = page.render({ canvas, viewport });
        try {
          await task.promise;
        } catch (cancelled) {
          if (cancelled.name === 'RenderingCancelledException') {
            return;
          }
          throw cancelled;
        }
        const words = await page.getTextContent();
        part('text').textContent = words.items.map(item => item.str).join(' ');
        canvas.dataset.drawn = this.page;
        stage.replaceChildren(canvas);
      },
      leave() { loading.destroy(); },
    };
  };

  const draw = async () => {
    const mine = asked;
    tools();
    try {
      await shown.draw();
    } catch (unreadable) {
      if (mine === asked) {
        say(panel.dataset.failed);
      }
    }
  };

  const load = async (address, name) => {
    const answer = await fetch(address);
    if (!answer.ok) {
      throw new Error(`status ${answer.status}`);
    }
    const blob = await answer.blob();
    return blob.type.startsWith('image/') ? picture(blob, name) : pdfDocument(blob, name);
  };

  const open = async button => {
    leave();
    opener = button;
    asked += 1;
    const mine = asked;
    panel.hidden = false;
    document.getElementById('previewName').textContent = button.dataset.name;
    part('download').href = button.dataset.preview;
    say(panel.dataset.loading);
    tools();
    panel.focus();
    try {
      const file = await load(button.dataset.preview, button.dataset.name);
      if (mine !== asked) {
        file.leave();
        return;
      }
      shown = file;
      await draw();
    } catch (unreadable) {
      if (mine === asked) {
        say(panel.dataset.failed);
      }
    }
  };

  const actions = {
    previous() { shown.page = Math.max(1, shown.page - 1); draw(); },
    next() { shown.page = Math.min(shown.pages, shown.page + 1); draw(); },
    smaller() { shown.zoom = Math.max(SMALLEST, shown.zoom / STEP); draw(); },
    larger() { shown.zoom = Math.min(LARGEST, shown.zoom * STEP); draw(); },
    close() {
      asked += 1;
      leave();
      panel.hidden = true;
      (opener?.isConnected ? opener : document.getElementById('content')).focus();
    },
  };

  const keys = { PageUp: 'previous', PageDown: 'next', '-': 'smaller', '+': 'larger', '=': 'larger', Escape: 'close' };

  document.addEventListener('click', event => {
    const button = event.target.closest('[data-preview]');
    if (button) {
      open(button);
    }
  });
  panel.addEventListener('click', event => {
    const button = event.target.closest('[data-do]');
    if (button && (shown || button.dataset.do === 'close')) {
      actions[button.dataset.do]();
    }
  });
  panel.addEventListener('keydown', event => {
    const action = keys[event.key];
    const button = action && panel.querySelector(`[data-do=${action}]`);
    if (button && !button.disabled && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      button.click();
    }
  });
})();
