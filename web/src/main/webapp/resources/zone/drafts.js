// Keeps what is typed into an edit page as a draft on the server. No words here: texts come from attributes of the page.
(() => {
  'use strict';

  const EVERY = 5000;
  const AFTER_BLUR = 400;

  const form = () => document.getElementById('form');
  const line = () => document.getElementById('draftStatus');
  const here = () => location.pathname + location.search;
  const keptKey = () => 'draft:' + here();

  let token = form().dataset.token;
  let timer = 0;
  let running = null;
  let over = false;
  let waiting = false;
  let passing = false;
  let sent = false;
  let warned = false;

  // What is in the form now, as the browser would send it, without what no draft may hold and without tools that are no
  // fields of the record.
  const typed = () => {
    const apart = new Set((form().dataset.except ?? '').split(' '));
    form().querySelectorAll('[data-draft=none] [name]').forEach(field => apart.add(field.name));
    const values = new URLSearchParams();
    for (const [name, value] of new FormData(form())) {
      if (typeof value === 'string' && name.startsWith('form:') && !apart.has(name)) {
        values.append(name, value);
      }
    }
    return values.toString();
  };
  let kept = typed();
  const dirty = () => typed() !== kept;

  const tell = (state, time) => {
    const text = state === 'saved' ? line().dataset.saved.replace('{0}', time) : line().dataset[state];
    line().querySelector('.draft-text').textContent = text;
    line().dataset.state = state;
    const heard = line().querySelector('.draft-heard');
    if (heard.dataset.state !== state) {
      heard.dataset.state = state;
      heard.textContent = text;
    }
    const way = line().querySelector('.draft-sign-in');
    way.hidden = state !== 'ended';
    way.href = '/login?to=' + encodeURIComponent(here());
  };

  const send = (values, last) => {
    const body = values + '&' + new URLSearchParams({
      register: form().dataset.register, record: form().dataset.record ?? '', owner: form().elements.owner.value });
    return fetch(line().dataset.address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8', 'X-Page-Token': token },
      body,
      redirect: 'manual',
      keepalive: last && body.length < 60000,
    });
  };

  // A session that began after the page was opened has another token.
  const renewToken = async () => {
    const answer = await fetch(line().dataset.address, { redirect: 'manual' });
    const fresh = answer.ok ? await answer.text() : token;
    const changed = fresh !== token;
    token = fresh;
    return changed;
  };

  const outcome = async (values, last) => {
    try {
      let answer = await send(values, last);
      if (answer.status === 403 && await renewToken()) {
        answer = await send(values, last);
      }
      if (answer.ok) {
        return ['saved', await answer.text()];
      }
      return [answer.type === 'opaqueredirect' ? 'ended' : answer.status === 409 ? 'other' : 'failed'];
    } catch (unreachable) {
      return ['offline'];
    }
  };

  const keepOnce = async last => {
    const values = typed();
    if (over || values === kept) {
      return 'saved';
    }
    const [state, time] = await outcome(values, last);
    if (state === 'saved') {
      kept = values;
      sessionStorage.removeItem(keptKey());
    } else if (state === 'ended' || state === 'offline') {
      sessionStorage.setItem(keptKey(), JSON.stringify({ owner: form().elements.owner.value, values }));
    }
    tell(state, time);
    if (state === 'offline' || state === 'failed') {
      keepSoon(EVERY);
    }
    return state;
  };

  // One request at a time, so that an older text never overtakes a newer one.
  const keep = last => {
    clearTimeout(timer);
    timer = 0;
    running = (running ?? Promise.resolve()).then(() => keepOnce(last));
    const mine = running;
    mine.finally(() => {
      if (running === mine) {
        running = null;
      }
    });
    return mine;
  };

  const keepSoon = delay => {
    if (timer === 0) {
      timer = setTimeout(keep, delay);
    }
  };

  const inForm = event => form().contains(event.target);

  document.addEventListener('input', event => inForm(event) && keepSoon(EVERY));
  document.addEventListener('change', event => inForm(event) && keepSoon(EVERY));
  document.addEventListener('focusout', event => {
    if (inForm(event) && dirty()) {
      clearTimeout(timer);
      timer = setTimeout(keep, AFTER_BLUR);
    }
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && dirty()) {
      keep(true);
    }
  });
  window.jQuery(document).on('pfAjaxComplete', () => dirty() && keepSoon(AFTER_BLUR));

  // Enter in a field saves the form; by itself it would press the form's first button, whatever that is.
  document.addEventListener('keydown', event => {
    if (event.key === 'Enter' && !event.isComposing && !event.defaultPrevented && inForm(event)
        && event.target.matches('input:not([type=file])')) {
      event.preventDefault();
      form().requestSubmit(document.getElementById('form:save'));
    }
  });

  // Before the form leaves, its draft is safe; if the session has ended, the form stays with what is in it. If the zone
  // cannot be reached, it stays the first time.
  document.addEventListener('submit', event => {
    if (event.target !== form()) {
      return;
    }
    if (sent) {
      event.preventDefault();
      return;
    }
    if (passing || (!dirty() && !running)) {
      over = true;
      sent = true;
      // What has not led to another page by then may be sent again.
      setTimeout(() => { sent = false; }, 10000);
      return;
    }
    event.preventDefault();
    if (waiting) {
      return;
    }
    waiting = true;
    keep().then(state => {
      waiting = false;
      const again = state === 'offline' && warned;
      warned = state === 'offline';
      if (state === 'saved' || state === 'failed' || again) {
        passing = true;
        over = true;
        // Not before the event that was held back is over: until then browsers ignore another one.
        setTimeout(() => form().requestSubmit(event.submitter));
      } else {
        line().focus();
      }
    });
  }, true);

  // What discards the draft waits for a request under way, and nothing is kept after it.
  document.addEventListener('click', event => {
    const button = event.target.closest('.ends-draft');
    if (!button) {
      return;
    }
    clearTimeout(timer);
    over = true;
    sessionStorage.removeItem(keptKey());
    if (running) {
      event.preventDefault();
      event.stopImmediatePropagation();
      running.finally(() => button.click());
    }
  }, true);

  window.addEventListener('pageshow', event => {
    if (event.persisted) {
      over = false;
      passing = false;
      sent = false;
    }
  });

  // What could not be sent before a sign-in in this tab is sent now, and the page opens with it.
  const left = JSON.parse(sessionStorage.getItem(keptKey()));
  sessionStorage.removeItem(keptKey());
  if (left && form().dataset.fresh === 'true' && left.owner === form().elements.owner.value) {
    outcome(left.values, false).then(([state]) => state === 'saved' && location.reload());
  }
})();
