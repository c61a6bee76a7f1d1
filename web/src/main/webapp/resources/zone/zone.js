// What the pages need beyond PrimeFaces. No words here: texts come from attributes of the page.
(() => {
  'use strict';

  // Nothing fades or slides for whoever asked the system for less motion.
  if (window.jQuery && matchMedia('(prefers-reduced-motion: reduce)').matches) {
    window.jQuery.fx.off = true;
  }

  // A request of a script that fails leaves the page as it is, and says so until the user does something else.
  const failure = () => document.getElementById('failure');
  if (window.jQuery) {
    window.jQuery(document).on('pfAjaxError ajaxError', (event, answer) => {
      if (failure() && answer.statusText !== 'abort') {
        const code = answer.getResponseHeader('X-Request-Id');
        failure().querySelector('.failure-text').textContent =
          code ? failure().dataset.failed.replace('{0}', code) : failure().dataset.unreachable;
        failure().hidden = false;
      }
    });
    document.addEventListener('click', event => {
      if (failure() && event.target.closest('button, a, input[type=submit], input[type=file]')) {
        failure().hidden = true;
      }
    });
    document.addEventListener('change', event => {
      if (failure() && event.target.type === 'file') {
        failure().hidden = true;
      }
    });
  }

  // Buttons marked data-print print the page.
  document.addEventListener('click', event => {
    if (event.target.closest('[data-print]')) {
      window.print();
    }
  });

  // The waiting room asks for the place in line, and loads the page again when it is the user's turn. A tab in the
  // background shows the place in its title, and asks at once when it is looked at.
  const room = document.querySelector('[data-waiting]');
  if (room) {
    const number = room.querySelector('strong');
    const title = document.title;
    let next;
    const askIn = seconds => {
      clearTimeout(next);
      next = setTimeout(ask, seconds * 1000);
    };
    const show = turn => {
      if (turn.place === 0) {
        location.reload();
        return;
      }
      if (number.textContent !== String(turn.place)) {
        number.textContent = turn.place;
      }
      document.title = `${turn.place} · ${title}`;
      askIn(turn.again);
    };
    const ask = () => fetch(room.dataset.waiting)
      .then(answer => answer.json())
      .then(show, () => askIn(room.dataset.again));
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) {
        askIn(0);
      }
    });
    askIn(room.dataset.again);
  }

  // A box marked data-ticks ticks or unticks all boxes of that name.
  document.addEventListener('change', event => {
    const name = event.target.dataset.ticks;
    if (name) {
      document.querySelectorAll(`input[type=checkbox][name="${name}"]`)
        .forEach(box => { box.checked = event.target.checked; });
    }
  });

  // A button marked data-opens opens and closes what it controls; Escape in either closes it and leads back to the button.
  const opens = (button, open) => button.setAttribute('aria-expanded', open);
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-opens]');
    if (button) {
      opens(button, button.getAttribute('aria-expanded') !== 'true');
    }
  });
  document.addEventListener('keydown', event => {
    const button = event.key === 'Escape' && document.querySelector('[data-opens][aria-expanded=true]');
    const opened = button && document.getElementById(button.getAttribute('aria-controls'));
    if (opened && (button === event.target || opened.contains(event.target))) {
      opens(button, false);
      button.focus();
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

  // A box marked data-reveal shows the passwords of its form in clear.
  document.addEventListener('change', event => {
    if (event.target.matches('[data-reveal]')) {
      event.target.form.querySelectorAll('[data-secret]')
        .forEach(input => { input.type = event.target.checked ? 'text' : 'password'; });
    }
  });

  // A button marked data-copy copies the text of the element that it names.
  document.addEventListener('click', async event => {
    const button = event.target.closest('[data-copy]');
    if (button) {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
      button.querySelector('[data-label]').textContent = button.dataset.copied;
    }
  });
  if (!navigator.clipboard) {
    document.querySelectorAll('[data-copy]').forEach(button => button.remove());
  }

  // The session ends when no page has asked the server for anything for a while, whatever the tab. The mark of the last
  // request is shared by all tabs; a page without a session removes it, which ends the session in the others too.
  const USED = 'zone.session.used';
  const SECOND = 1000;
  const used = () => Number(localStorage.getItem(USED));

  const watch = dialog => {
    const idle = dialog.dataset.idle * SECOND;
    const warning = dialog.dataset.warning * SECOND;
    const opened = Date.now();
    const last = opened + dialog.dataset.left * SECOND;
    let shown = null;

    const use = time => localStorage.setItem(USED, Math.max(time, used()));
    const stateAt = now => {
      const end = Math.min(used() + idle, last);
      if (now >= end) {
        return 'ended';
      }
      if (now < end - warning) {
        return null;
      }
      return end === last ? 'final' : 'idle';
    };
    const show = state => {
      dialog.querySelectorAll('[data-when]')
        .forEach(part => { part.hidden = !part.dataset.when.split(' ').includes(state); });
      if (!dialog.open) {
        dialog.showModal();
      }
      dialog.querySelector('.primary:not([hidden]), button:not([hidden])').focus();
    };
    const tick = () => {
      const now = Date.now();
      const state = stateAt(now);
      if (state !== shown) {
        shown = state;
        if (state) {
          show(state);
        } else {
          dialog.close();
        }
      }
      const rest = Math.max(0, Math.ceil((Math.min(used() + idle, last) - now) / SECOND));
      dialog.querySelector('[data-count]').textContent =
        Math.floor(rest / 60) + ':' + String(rest % 60).padStart(2, '0');
    };
    const renew = async () => {
      const answer = await fetch(dialog.dataset.renew, { redirect: 'manual' });
      if (answer.status === 204) {
        use(Date.now());
      } else {
        localStorage.removeItem(USED);
      }
      tick();
    };
    const ways = {
      renew,
      leave: () => document.getElementById(dialog.dataset.leave).click(),
      look: () => dialog.close()
    };

    use(opened);
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxComplete', () => use(Date.now()));
    }
    dialog.querySelector('[data-do=return]').href =
      '/login?to=' + encodeURIComponent(location.pathname + location.search);
    dialog.addEventListener('click', event => {
      const way = event.target.closest('[data-do]');
      if (way && ways[way.dataset.do]) {
        ways[way.dataset.do]();
      }
    });
    dialog.addEventListener('cancel', event => {
      if (shown === 'idle') {
        event.preventDefault();
        renew();
      }
    });
    setInterval(tick, SECOND);
  };

  document.addEventListener('DOMContentLoaded', () => {
    const dialog = document.getElementById('session');
    if (dialog) {
      watch(dialog);
    } else {
      localStorage.removeItem(USED);
    }
  });
})();

// What the server answers to a form stands far down on a long page: it is brought into sight and read aloud.
(() => {
  'use strict';

  document.addEventListener('DOMContentLoaded', () => {
    const answer = document.querySelector('main :is(.error-summary, [data-answer])');
    if (answer) {
      answer.setAttribute('tabindex', '-1');
      answer.focus({ preventScroll: true });
      answer.scrollIntoView({ block: 'center' });
    }
  });
})();
