// The script of Today: it deals the post, counts, sends and reports. Without it the page does the same by forms.
(() => {
  const find = (selector, root = document) => root.querySelector(selector);
  const html = document.documentElement;
  const locale = { en: 'en-GB', ar: 'ar-u-nu-latn' }[html.lang] ?? html.lang;
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

  // A language that is chosen is chosen for the next visit too.
  find('.languages').addEventListener('click', ({ target: { hreflang } }) => {
    if (hreflang) document.cookie = `lang=${hreflang};path=/;max-age=31536000;samesite=lax`;
  });

  // The storm: the reader's own time, and how long until then.
  const write = (at, style) => new Intl.DateTimeFormat(locale, style).format(at);
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  const city = Intl.DateTimeFormat().resolvedOptions().timeZone.split('/').pop().replaceAll('_', ' ');
  let starts, ends;
  for (const zones of document.querySelectorAll('.zones')) {
    [starts, ends] = [new Date(zones.dataset.starts), new Date(zones.dataset.ends)];
    const own = find('[data-own-zone]', zones);
    if (!own) continue;
    const date =
      starts.toLocaleDateString('sv') === zones.dataset.date
        ? ''
        : { weekday: 'short', day: 'numeric', month: 'long' };
    find('dt', own).append(` (${city})`);
    find('dd', own).innerHTML = '<time></time> <span class=until></span><small></small>';
    find('time', own).textContent = write(starts, clock);
    find('.until', own).textContent = fill(zones.dataset.until, { time: write(ends, clock) });
    if (date) find('small', own).textContent = write(starts, date);
  }
  const countdown = find('[data-countdown]');
  // A clock of the server that stands elsewhere (rehearsals, demos) is followed, and so is ours where the device's is wrong.
  const served = find('[data-now]')?.dataset.now;
  let skew = served ? Date.now() - served : 0;
  if (Math.abs(skew) < 3e5) skew = 0;
  const tick = () => {
    const now = Date.now() - skew;
    const left = (now < starts ? starts : ends) - now;
    if (now < starts && left > 864e5) return;
    const units =
      left < 36e5
        ? [
            [left / 6e4, 'minute'],
            [(left / 1e3) % 60, 'second'],
          ]
        : [
            [left / 36e5, 'hour'],
            [(left / 6e4) % 60, 'minute'],
          ];
    const time = units
      .map(([value, unit]) =>
        Math.floor(value).toLocaleString(locale, { style: 'unit', unit, unitDisplay: 'short' }),
      )
      .join(' ');
    const { before, during, after } = countdown.dataset;
    find('strong', countdown).textContent = left < 0 ? after : fill(now < starts ? before : during, { time });
  };
  if (countdown) setInterval(tick, 1e3);

  const box = find('[data-deals]');
  if (!box) return;
  const texts = JSON.parse(box.dataset.texts);
  const { deals: url, response } = box.dataset;
  const place = url + (response ?? '');
  const start = find('[data-start]', box);
  let card, report, text, own, send, deal, base, isAsking;

  // What was dealt stays on this device, for this visit.
  const keep = () => {
    try {
      sessionStorage.setItem(place, JSON.stringify(deal));
    } catch {}
  };
  const remembered = (name, value) => {
    try {
      if (value) localStorage.setItem(name, value);
      return localStorage.getItem(name) ?? '';
    } catch {
      return '';
    }
  };
  try {
    deal = JSON.parse(sessionStorage.getItem(place));
    if (new Date(deal.expiresAt) < Date.now() - skew) deal = null;
  } catch {}

  const say = (message, root = card ?? start) => {
    find('[data-say]', root).textContent = message ?? '';
  };
  const post = async (path, body) => {
    try {
      const answer = await fetch(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(body),
      });
      const result = await answer.json().catch(() => ({}));
      if (answer.ok) return result;
      return { problem: answer.status === 503 || answer.status === 429 ? 'busy' : (result.code ?? 'other') };
    } catch {
      return { problem: 'offline' };
    }
  };
  const field = (name, root = card ?? start) => root.elements[name];

  const ask = async (wish = {}) => {
    const ministry = field('ministry').value;
    if (!ministry || isAsking) return;
    isAsking = true;
    say(texts.waiting);
    const result = await post(url, {
      network: deal?.network ?? (remembered('network') || 'x'),
      language: deal?.language ?? box.dataset.language,
      ministry,
      section: box.dataset.section,
      response,
      ...wish,
    });
    isAsking = false;
    if (result.problem) return say(texts[result.problem] ?? texts.other);
    // An own sentence goes into the new text, unless that was changed by hand as well.
    const typed = wish.previousToken && base !== deal?.text && deal?.typed;
    if (!typed) base = null;
    deal = { ...result, typed };
    keep();
    show();
    if (own.value && !typed) weave();
  };

  const host = () =>
    /^([a-z0-9-]+\.)+[a-z][a-z0-9-]+$/i.test(field('instance').value.trim())
      ? field('instance').value.trim()
      : '';
  const aim = () => {
    const { token, network, typed, composeUrl } = deal;
    const server = host();
    const share = network === 'mastodon' ? `https://${server}/share?text=` : composeUrl;
    send.href = typed
      ? share.replace(
          /([?&]text=)[^&]*/,
          (_, name) => name + encodeURIComponent(typed.toWellFormed?.() ?? typed),
        )
      : `/go/${token}/${network}${network === 'mastodon' ? `?instance=${server}` : ''}`;
  };
  const count = ({ used, limit, fits = true }) => {
    const digits = (value) => value?.toLocaleString(locale);
    find('[data-count]', card).textContent = fill(limit ? texts.characters : texts.noLimit, {
      used: digits(used),
      limit: digits(limit),
    });
    wrong(fits ? '' : fill(texts.over, { over: digits(used - limit) }));
  };
  const wrong = (message) => {
    find('[data-error]', card).textContent = message;
    text.setAttribute('aria-invalid', message !== '');
    send.setAttribute('aria-disabled', message !== '');
  };
  const load = () => import(box.dataset.counter);
  const edit = async () => {
    deal.typed = text.value === deal.text ? null : text.value;
    keep();
    aim();
    const { default: measure, roomForOwnWords } = await load();
    const { network, language } = deal;
    count(measure(text.value, network));
    const left = roomForOwnWords(base ?? text.value, own.value, language, (typed) => measure(typed, network));
    find('[data-room]', card).textContent =
      left === null ? '' : fill(left ? texts.room : texts.full, { left: left.toLocaleString(locale) });
  };
  const weave = async () => {
    const { withOwnWords } = await load();
    base ??= text.value;
    text.value = withOwnWords(base, own.value);
    edit();
  };

  const show = () => {
    if (!card) {
      start.hidden = true;
      box.append(find('template', box).content);
      card = find('[data-card]', box);
      report = find('[data-report]', box);
      text = field('text');
      own = field('ownWords');
      send = find('[data-send]', card);
      field('instance').value = remembered('instance');
      listen();
    }
    const { network, language, direction, length, typed, ministry } = deal;
    text.value = typed ?? deal.text;
    text.lang = own.lang = language;
    text.dir = own.dir = direction;
    const choice = field('ministry');
    if (choice.value !== ministry) choice.value = ministry;
    for (const button of box.querySelectorAll('[data-card] [aria-pressed]')) {
      button.setAttribute('aria-pressed', button.value === deal[button.name]);
      if (button.value === network) {
        send.textContent = fill(texts.send, { network: button.textContent });
        find('[data-send-hint]', card).textContent = fill(texts.sendHint, { network: button.textContent });
      }
    }
    find('[data-instance]', card).hidden = network !== 'mastodon';
    say('');
    say('', report);
    count(length);
    aim();
    if (typed) edit();
    box.dealt?.(deal);
  };

  const press = ({ name, value }) => {
    if (name === 'network') {
      remembered('network', value);
      ask({ network: value, previousToken: deal?.token });
    } else if (name === 'language') ask({ language: value });
    else if (value === 'copy') copy();
    else ask();
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text.value);
      say(texts.copied);
    } catch {
      text.select();
      say(texts.copyHint);
    }
  };
  const tell = async () => {
    const postUrl = field('postUrl', report).value.trim();
    const { token } = deal;
    const stages = postUrl ? [{ stage: 'reported' }, { stage: 'linked', postUrl }] : [{ stage: 'reported' }];
    let counted = false;
    for (const stage of stages) {
      const result = await post('/api/v1/actions', { token, ...stage });
      if (result.problem) {
        const isLink = stage.postUrl && !texts[result.problem];
        return say(isLink ? texts.linkWrong : (texts[result.problem] ?? texts.other), report);
      }
      counted ||= result.counted;
    }
    say(counted ? texts.thanks : texts.repeat, report);
  };
  const listen = () => {
    text.addEventListener('input', () => {
      base = null;
      own.value = '';
      edit();
    });
    own.addEventListener('input', weave);
    find('[data-own]', card).addEventListener('toggle', edit);
    field('instance').addEventListener('input', () => {
      find('#instance-error').textContent = '';
      if (host()) remembered('instance', host());
      aim();
    });
    card.addEventListener('submit', submit);
    card.addEventListener('change', ({ target }) => target.name === 'ministry' && ask());
    report.addEventListener('submit', (event) => {
      event.preventDefault();
      tell();
    });
    send.addEventListener('click', (event) => {
      const isLost = deal.network === 'mastodon' && !host();
      if (isLost) {
        find('#instance-error').textContent = texts.instanceWrong;
        field('instance').focus();
      }
      if (!text.value.trim()) wrong(texts.empty);
      if (isLost || send.ariaDisabled === 'true') event.preventDefault();
      else if (deal.typed) {
        const click = JSON.stringify({ token: deal.token, stage: 'clicked' });
        navigator.sendBeacon('/api/v1/actions', new Blob([click], { type: 'application/json' }));
      }
    });
  };
  const submit = (event) => {
    event.preventDefault();
    const { name } = document.activeElement ?? {};
    if (name === 'instance') send.click();
    else if (event.submitter && name !== 'ownWords') press(event.submitter);
  };
  start.addEventListener('submit', submit);
  start.addEventListener('change', ({ target }) => target.name === 'ministry' && ask());

  // Nothing is dealt to previews and prefetches: only to a page that somebody sees.
  const begin = () => {
    if (document.visibilityState !== 'visible' || document.prerendering) return;
    document.removeEventListener('visibilitychange', begin);
    document.removeEventListener('prerenderingchange', begin);
    if (deal) show();
    else ask();
  };
  document.addEventListener('visibilitychange', begin);
  document.addEventListener('prerenderingchange', begin);
  begin();
})();
