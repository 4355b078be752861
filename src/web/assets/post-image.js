// The image that is offered beside a dealt post. Loaded before the script that deals, where a campaign has images.
(() => {
  const SIDE = 96;
  const box = document.querySelector('[data-deals]');
  if (!box) return;
  let place;

  const begin = () => {
    place = box.querySelector('[data-image]');
    const [words, said] = [place.querySelector('textarea'), place.querySelector('[data-copied]')];
    place.querySelector('img').addEventListener('error', () => (place.hidden = true));
    place.querySelector('button').addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(words.value);
        said.textContent = said.dataset.copied;
      } catch {
        words.select();
      }
    });
  };

  // Called by that script for each post that it shows.
  box.dealt = ({ image, language, direction }) => {
    if (!place) begin();
    place.hidden = !image;
    if (!image) return;
    const { url, previewUrl, alt, width, height } = image;
    const [picture, words] = [place.querySelector('img'), place.querySelector('textarea')];
    const scale = SIDE / Math.max(width, height);
    Object.assign(picture, {
      width: Math.round(width * scale),
      height: Math.round(height * scale),
      ...{ alt, lang: language, src: previewUrl },
    });
    place.querySelector('a').href = url;
    Object.assign(words, { value: alt, lang: language, dir: direction });
    place.querySelector('[data-copied]').textContent = '';
  };
})();
