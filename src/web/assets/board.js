// The board as it works by hand: what is dragged, picked up by keys or pressed goes through the board's own form and links.
const root = document.documentElement;
const live = document.getElementById('board-live');
const board = () => document.getElementById('board');
const say = (text) => {
  live.textContent = '';
  if (text) setTimeout(() => (live.textContent = text), 50);
};

// Times by the reader's own clock.
const clock = () => {
  const locale = root.lang === 'ar' ? 'ar-u-nu-latn' : root.lang === 'en' ? 'en-GB' : root.lang;
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const date = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'long' });
  const iso = new Intl.DateTimeFormat('sv-SE');
  for (const place of document.querySelectorAll('[data-own-clock]')) {
    const at = new Date(place.dataset.ownClock);
    const isSameDate = iso.format(at) === place.closest('.board-day').dataset.date;
    place.textContent = (isSameDate ? place.dataset.text : place.dataset.textOn)
      .replace('{time}', time.format(at))
      .replace('{date}', date.format(at));
    place.hidden = false;
  }
};

// What went wrong, above a board that stays as it is.
const note = (text, way) => {
  document.getElementById('board-note')?.remove();
  const place = document.createElement('div');
  place.id = 'board-note';
  place.className = 'notice wrong board-notice';
  place.setAttribute('role', 'alert');
  place.append(Object.assign(document.createElement('p'), { textContent: text }));
  if (way) {
    const link = Object.assign(document.createElement('a'), { href: way, target: '_blank' });
    link.textContent = board().dataset.signIn;
    place.append(link);
  }
  board().prepend(place);
  place.scrollIntoView({ block: 'nearest' });
};

// One after the other: each change is sent with what the answer before it brought, and not where that one waits or failed.
let turn = Promise.resolve();
let halts = 0;
const halt = (text, way) => {
  halts += 1;
  if (text) note(text, way);
};
const inTurn = (task) => {
  const begun = halts;
  const run = async () => {
    if (begun === halts) await task();
    else if (!document.getElementById('board-note')) note(board().dataset.dropped);
  };
  turn = turn.then(run, run);
};

// Another page than a board: what was typed stays where signing in, or another try, lets it be sent again.
const stay = (response, isLook) => {
  const { ended, away } = board().dataset;
  const here = '/sign-in?next=' + encodeURIComponent(location.pathname + location.search);
  if (isLook) location.assign(response.url);
  else if (response.redirected) halt(ended, response.url);
  else if (response.status === 401 || response.status === 403) halt(ended, here);
  else if (response.status >= 500) halt(away);
  else location.reload();
};

// Shows the board that the server answers with, in place of the one that is there.
const show = async (address, options, focus, words) => {
  board().setAttribute('aria-busy', 'true');
  let response, text;
  try {
    response = await fetch(address, { ...options, headers: { accept: 'text/html' } });
    text = await response.text();
  } catch {
    board().removeAttribute('aria-busy');
    halt(board().dataset.away);
    return;
  }
  const next = new DOMParser().parseFromString(text, 'text/html').getElementById('board');
  if (!next) {
    board().removeAttribute('aria-busy');
    stay(response, !options);
    return;
  }
  board().replaceWith(document.adoptNode(next));
  if (!options || response.redirected) history.replaceState(null, '', response.url);
  if (document.getElementById('pending')) halt();
  clock();
  const goal = document.getElementById(next.dataset.focus || focus) ?? board();
  if (goal) {
    goal.focus({ preventScroll: true });
    goal.scrollIntoView({ block: 'nearest' });
  }
  say(words || next.dataset.say);
};

const send = (address, data) => show(address, { method: 'POST', body: new URLSearchParams(data) });

const change = (value) =>
  inTurn(async () => {
    const form = document.getElementById('board-form');
    if (!form) return;
    const data = new FormData(form);
    data.set('change', value);
    await send(form.action, data);
  });

document.addEventListener('submit', (event) => {
  const { target: form, submitter } = event;
  if (form.method !== 'post' || !form.closest('#board') || form.action.includes('/events')) return;
  event.preventDefault();
  if (form.id === 'board-form') {
    change(submitter.value);
    return;
  }
  const data = new FormData(form, submitter);
  inTurn(() => send(form.action, data));
});

const follow = (link) => {
  link.focus();
  inTurn(() => show(link.href, undefined, link.dataset.soft, link.dataset.say));
};

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-soft]');
  if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  if (!carried) follow(link);
});

// Keys: space picks up, arrows go from day to day, Escape puts back; Enter is the button's own.
const places = () => [...document.querySelectorAll('button.place')];

const step = (key) => {
  const isMonth = board().classList.contains('month') && matchMedia('(min-width: 48rem)').matches;
  const forward = root.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = root.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  return { [forward]: 1, [backward]: -1, ArrowDown: isMonth ? 7 : 1, ArrowUp: isMonth ? -7 : -1 }[key];
};

const dayOf = (element) => new Date(element.closest('.board-day').dataset.date) / 864e5;

const go = (by) => {
  const all = places();
  const from = all.indexOf(document.activeElement);
  if (from < 0) {
    all[0]?.focus();
    return;
  }
  const wanted = dayOf(all[from]) + by;
  const to = all.filter((one) => (by > 0 ? dayOf(one) >= wanted : dayOf(one) <= wanted)).at(by > 0 ? 0 : -1);
  const turn = document.querySelector(by > 0 ? '.turn[rel=next]' : '.turn[rel=prev]');
  if (to) to.focus();
  else if (turn) follow(turn);
};

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && carried) return drop(null);
  if (event.key === ' ' && document.activeElement.matches('.grip')) {
    event.preventDefault();
    document.activeElement.click();
    return;
  }
  const back = document.querySelector('.put-back');
  if (!back || document.activeElement.matches('input, select, textarea')) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    follow(back);
  }
  const by = step(event.key);
  if (!by) return;
  event.preventDefault();
  go(by);
});

// Dragging, by mouse anywhere on a target, by finger or pen on its grip.
let pressed = null;
let carried = null;

const overWhat = (x, y) => {
  const under = document.elementFromPoint(x, y);
  const target = under?.closest('.board-target');
  const day = under?.closest('.board-day[data-drop]');
  const has = (place, slug) => place?.querySelector(`[data-ministry="${slug}"]`);
  const { date, ministry } = pressed.what.dataset;
  if (day && day.dataset.date !== date) {
    const other = target?.dataset.ministry;
    const home = document.getElementById(`d-${date}`);
    if (date && other && other !== ministry && !has(day, ministry) && !has(home, other)) {
      return {
        element: target,
        label: target.dataset.swap,
        change: `swap:${date}:${ministry}:${day.dataset.date}:${other}`,
      };
    }
    if (has(day, ministry)) return null;
    const value = date
      ? `move:${date}:${ministry}:${day.dataset.date}`
      : `add:${ministry}:${day.dataset.date}`;
    return { element: day, label: day.dataset.drop, change: value };
  }
  const shelf = under?.closest('.board-shelf');
  return shelf && date
    ? { element: shelf, label: shelf.dataset.remove, change: `remove:${date}:${ministry}` }
    : null;
};

document.addEventListener('pointerdown', (event) => {
  const what = event.target.closest('.board-target, .board-shelf li');
  const grip = what?.querySelector('.grip');
  if (!grip || event.button || document.querySelector('.put-back')) return;
  const isOnGrip = event.target.closest('.grip');
  if (!isOnGrip && (event.pointerType !== 'mouse' || event.target.closest('a, button, input, select')))
    return;
  pressed = { what, x: event.clientX, y: event.clientY, id: event.pointerId };
});

const lift = () => {
  carried = document.createElement('p');
  carried.className = 'carried';
  document.body.append(carried);
  document.body.classList.add('carrying');
};

let over = null;
let frame = 0;
let scrolledAt = 0;

// Pixels a millisecond, for as long as the finger is at the edge, moving or not.
const SCROLL = 0.6;
const scrollOn = (x, y) => {
  cancelAnimationFrame(frame);
  const way = y < 60 ? -1 : y > innerHeight - 60 ? 1 : 0;
  if (!way) {
    scrolledAt = 0;
    return;
  }
  frame = requestAnimationFrame((now) => {
    if (!pressed) return;
    const passed = scrolledAt ? Math.min(now - scrolledAt, 50) : 16;
    scrolledAt = now;
    scrollBy({ top: way * SCROLL * passed, behavior: 'instant' });
    carry(x, y);
  });
};

const carry = (x, y) => {
  const goal = overWhat(x, y);
  over?.element.classList.remove('over');
  goal?.element.classList.add('over');
  over = goal;
  carried.textContent = [pressed.what.dataset.label, goal?.label].filter(Boolean).join(' – ');
  const width = carried.offsetWidth;
  const left = Math.max(0, Math.min(x + 12, innerWidth - width));
  carried.style.transform = `translate(${left}px, ${y + 12}px)`;
  scrollOn(x, y);
};

document.addEventListener('pointermove', (event) => {
  if (!pressed || event.pointerId !== pressed.id) return;
  if (!carried && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) < 6) return;
  if (!carried) lift();
  event.preventDefault();
  carry(event.clientX, event.clientY);
});

const drop = (goal) => {
  const wasCarried = carried;
  over?.element.classList.remove('over');
  over = pressed = null;
  scrolledAt = 0;
  carried?.remove();
  document.body.classList.remove('carrying');
  // The click that follows a drag is none.
  setTimeout(() => (carried = null));
  if (wasCarried && goal) change(goal.change);
};

document.addEventListener('pointerup', (event) => {
  if (pressed && event.pointerId === pressed.id) drop(over);
});
document.addEventListener('pointercancel', () => drop(null));
document.addEventListener('dragstart', (event) => {
  if (event.target.closest?.('#board')) event.preventDefault();
});

clock();
