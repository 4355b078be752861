// The editor of a post: colours behind the words, and what the domain says of them while they are typed. No word leaves the page.
const editor = document.querySelector('.editor');
const area = editor.querySelector('textarea');
const form = area.form;
const live = editor.querySelector('.live');
const words = JSON.parse(editor.dataset.words);
const locale = document.documentElement.lang === 'ar' ? 'ar-u-nu-latn' : document.documentElement.lang;
const number = new Intl.NumberFormat(locale);
const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
const part = (name) => live.querySelector(`.live-${name}`);
// In a right-to-left sentence a Latin name keeps its signs about it by isolates, which only this page shows.
const isolated = (text) => (document.documentElement.dir === 'rtl' ? `\u2068${text}\u2069` : text);
const say = (text, values) =>
  text.replace(/\{(\w+)\}/g, (_, name) =>
    typeof values[name] === 'number' ? number.format(values[name]) : isolated(values[name]),
  );
const make = (tag, text, attributes = {}) => {
  const element = document.createElement(tag);
  if (text !== undefined) element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) if (value) element.setAttribute(name, value);
  return element;
};

// The colours lie behind the field, letter under letter; the field's own words stay what they are.
const box = make('div', undefined, { class: 'editor-box' });
const marks = make('div', undefined, { class: 'editor-marks', 'aria-hidden': 'true' });
area.before(box);
// A last empty line has no height of its own.
marks.append('\u200b');
box.append(marks, area);

let domain, measure;
let slots = {};
let fitsEvery = false;
let findings = [];

const languageOf = () => form.elements.language.value;
const ticked = (name) => [...form.querySelectorAll(`[name=${name}]:checked`)].map(({ value }) => value);
const typed = () => ({
  body: area.value,
  language: languageOf(),
  networks: [...form.querySelectorAll('[name=networks]:is(:checked, [type=hidden])')].map(
    ({ value }) => value,
  ),
  behind: ticked('claims'),
  slots,
  measure,
});

const paint = ({ tokens, problems }) => {
  const body = area.value;
  const edges = new Set([0, body.length]);
  for (const { start, end } of [...tokens, ...problems, ...findings]) edges.add(start).add(end);
  const at = [...edges].filter((edge) => edge <= body.length).sort((one, other) => one - other);
  const covers = (from, to) => (one) => one.start <= from && one.end >= to && one.end > one.start;
  let token = 0;
  const pieces = at.slice(1).map((to, index) => {
    const from = at[index];
    while (tokens[token] && tokens[token].end <= from) token += 1;
    const { kind = 'text', depth = 0 } = tokens[token] ?? {};
    const names = [`t-${kind}`];
    if (depth) names.push(depth % 2 ? 'odd' : 'even');
    if (kind === 'wrong' || problems.some(covers(from, to))) names.push('bad');
    else if (findings.some(covers(from, to))) names.push('weak');
    return { text: body.slice(from, to), names: names.join(' ') };
  });
  repaint(pieces);
};

// A key changes one span or two: the others stay, so that a slow phone has little to lay out.
let painted = [];
const repaint = (pieces) => {
  const isSame = (one, other) => one && other && one.text === other.text && one.names === other.names;
  let [first, last] = [0, 0];
  while (isSame(pieces[first], painted[first])) first += 1;
  const most = Math.min(pieces.length, painted.length) - first;
  while (last < most && isSame(pieces.at(-1 - last), painted.at(-1 - last))) last += 1;
  const gone = [...marks.children].slice(first, painted.length - last);
  const spans = pieces
    .slice(first, pieces.length - last)
    .map(({ text, names }) => make('span', text, { class: names }));
  const next = marks.childNodes[painted.length - last] ?? null;
  for (const span of spans) marks.insertBefore(span, next);
  for (const span of gone) span.remove();
  painted = pieces;
};

// Where a part of the text that was read stands now; null where it was changed since.
const placeNow = (start, end, read) => {
  const body = area.value;
  const shorter = Math.min(body.length, read.length);
  let [first, last] = [0, 0];
  while (first < shorter && body[first] === read[first]) first += 1;
  while (last < shorter - first && body.at(-1 - last) === read.at(-1 - last)) last += 1;
  if (end <= first) return start;
  return start >= read.length - last ? start + body.length - read.length : null;
};

const mend = (repair, read) => {
  const { length, text } = repair;
  const position = placeNow(repair.position, repair.position + length, read);
  if (position === null) return;
  area.focus();
  area.setSelectionRange(position, position + length);
  // As typed, so that it can be undone by keys; where a browser has lost that, plainly.
  const isDone =
    text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
  if (!isDone) {
    area.setRangeText(text, position, position + length, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
  told(words.mended);
};

const line = ({ code, message, start, end, repair }) => {
  const read = area.value;
  const item = make('li');
  item.append(make('span', words.codes[code] ?? message));
  const quoted = read.slice(start, end);
  if (code !== 'no-question' && /[\p{L}\p{N}\p{P}\p{S}]/u.test(quoted) && quoted.length < 80)
    item.append(' ', make('q', quoted, { lang: languageOf(), dir: area.dir }));
  const press = (text, act) => {
    const button = make('button', text, { type: 'button', class: 'button second' });
    button.addEventListener('click', act);
    item.append(' ', button);
  };
  press(words.show, () => {
    const at = placeNow(start, end, read) ?? start;
    area.focus();
    area.setSelectionRange(at, at + end - start);
  });
  if (repair) press(repair.text === '' ? words.takeOut : say(words.write, repair), () => mend(repair, read));
  return item;
};

const list = (place, head, items) => {
  place.replaceChildren();
  if (items.length === 0) return;
  const all = make('ul');
  all.append(...items);
  place.append(make('h3', head), all);
};

// What a screen reader is told, once the keys rest.
let telling;
const told = (text) => {
  clearTimeout(telling);
  telling = setTimeout(() => {
    if (part('summary').textContent !== text) part('summary').textContent = text;
  }, 700);
};

const lengthOf = ({ length: { used, limit, fits } }) => {
  if (limit === null) return say(words.noLimit, { used });
  return say(fits ? words.within : words.over, { used, limit });
};

// Networks of which the same is to be said stand in one line.
const neverIn = (readings) => {
  const groups = new Map();
  for (const { network, impossible } of readings)
    for (const { reason, count, examples } of impossible.found) {
      const { checked, of } = impossible;
      const key = JSON.stringify([reason, count, examples[0], checked, of]);
      const group = groups.get(key) ?? { reason, count, checked, of, example: examples[0], networks: [] };
      group.networks.push(words.networks[network]);
      groups.set(key, group);
    }
  return [...groups.values()].map(({ reason, networks, example, ...rest }) => {
    const values = { ...rest, network: lists.format(networks), reason: words.reasons[reason] };
    const item = make('li', say(rest.checked < rest.of ? words.neverSampled : words.never, values));
    item.append(' ', make('q', example, { lang: languageOf(), dir: area.dir }));
    return item;
  });
};

const pause = () => new Promise((resolve) => setTimeout(resolve));

let turn = 0;
let resting;
const look = () => {
  if (!domain) return;
  const glance = domain.glanceAt(typed());
  findings = [];
  paint(glance);
  clearTimeout(resting);
  turn += 1;
  resting = setTimeout(read, 250, glance, turn);
};

// When the keys rest: in steps, so that the next key is answered at once.
const read = async (glance, mine) => {
  const now = typed();
  const { problems, variants } = glance;
  list(part('problems'), words.wrong, problems.map(line));
  await pause();
  if (mine !== turn) return;
  findings = problems.length === 0 ? domain.findingsWhile(now) : [];
  if (findings.length > 0) paint(glance);
  list(part('findings'), words.lints, findings.map(line));
  const counted = variants === null ? words.noVariants : say(words.variants, { count: variants });
  const count = problems.length + findings.length;
  const summary =
    count === 0 ? `${counted}. ${words.nothing}` : say(words.summary, { variants: `${counted}.`, count });
  part('summary').dataset.shown = summary;
  told(summary);
  const [lengths, readings] = [[], []];
  for (const network of now.networks) {
    await pause();
    if (mine !== turn) return;
    const reading = domain.readOn(network, now);
    if (!reading) continue;
    const item = make('li');
    item.append(
      make('bdi', words.networks[network]),
      ': ',
      make('span', lengthOf(reading), { class: reading.length.fits ? '' : 'tag wrong' }),
    );
    if (fitsEvery)
      item.append(' ', make('span', say(words.longestWith, reading), { class: 'hint', dir: 'auto' }));
    lengths.push(item);
    readings.push(reading);
  }
  part('lengths').replaceChildren(...lengths);
  list(part('never'), words.neverHead, neverIn(readings));
};

const slotsAt = async (address) => {
  try {
    const response = await fetch(address, { headers: { accept: 'application/json' } });
    if (!response.ok) return {};
    const { claims, networks } = await response.json();
    const all = Object.entries(networks);
    return Object.fromEntries(
      all.map(([network, targets]) => [network, targets.map((values) => ({ ...values, claims }))]),
    );
  } catch {
    return {};
  }
};

// The claims behind the post say it in its language, where they have words there.
const wordClaims = () => {
  const claims = Object.values(slots)[0]?.[0]?.claims ?? {};
  for (const { value, nextElementSibling } of form.querySelectorAll('[name=claims]')) {
    if (!claims[value]) continue;
    const words = nextElementSibling.querySelector('.claim-words');
    Object.assign(words, { textContent: claims[value], lang: area.lang, dir: area.dir });
  }
};

// What was chosen last is what counts, whichever answer comes last.
let asking = 0;
const fetchSlots = async () => {
  asking += 1;
  const mine = asking;
  const asked = new URLSearchParams({ language: languageOf() });
  const target = form.elements.target.value;
  if (target) asked.set('target', target);
  area.lang = languageOf();
  area.dir = languageOf() === 'ar' ? 'rtl' : 'ltr';
  marks.dir = area.dir;
  const answered = await slotsAt(`${editor.dataset.slots}?${asked}`);
  if (mine !== asking) return;
  slots = answered;
  fitsEvery = !target;
  wordClaims();
  if (Object.keys(slots).length === 0) part('lengths').replaceChildren(make('li', words.away));
};

const begin = async () => {
  // From the first moment: what is chosen while the rest still loads counts too.
  form.addEventListener('change', async ({ target }) => {
    if (target.name === 'language' || target.name === 'target') await fetchSlots();
    look();
  });
  const [reading, counter] = await Promise.all([
    import(editor.dataset.reading),
    import(editor.dataset.counter),
    fetchSlots(),
  ]);
  [domain, measure] = [reading.default, counter.default];
  live.hidden = false;
  area.addEventListener('input', look);
  area.addEventListener('input', () => editor.querySelector('.in-place')?.remove(), { once: true });
  look();
};

// What is typed and not saved is not left behind unasked, by the steps beside the form either.
let isSending = false;
form.addEventListener('submit', () => (isSending = true));
addEventListener('pageshow', () => (isSending = false));
addEventListener('beforeunload', (event) => {
  // A post without a version is not there yet.
  const { text = '' } = form.elements.version ? JSON.parse(form.elements.was.value) : {};
  if (!isSending && area.value !== text) event.preventDefault();
});

begin();
