import { Injectable } from '@nestjs/common';
import { Unavailable } from '../../domain/errors.js';
import { type Card, cardDigest } from './card.js';
import { drawCard } from './card-image.js';

const MOST_KEPT = 60;
const MOST_WAITING = 8;

/** Keeps the images of cards: each is drawn once, one at a time, off the way of those who only read. */
@Injectable()
export class CardImagesService {
  private readonly images = new Map<string, Promise<Buffer>>();
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  /** The card's image; throws Unavailable where too many wait for theirs. */
  imageOf(card: Card): Promise<Buffer> {
    const key = cardDigest(card);
    const known = this.images.get(key);
    if (known !== undefined) return known;
    if (this.waiting >= MOST_WAITING)
      throw new Unavailable('images', 'Too many images are being drawn: try again in a few seconds.');
    const image = this.draw(card);
    this.images.set(key, image);
    image.catch(() => this.images.delete(key));
    const [oldest] = this.images.keys();
    if (this.images.size > MOST_KEPT && oldest !== undefined) this.images.delete(oldest);
    return image;
  }

  private draw(card: Card): Promise<Buffer> {
    this.waiting += 1;
    const image = this.last.then(() => drawCard(card));
    const done = (): void => void (this.waiting -= 1);
    this.last = image.then(done, done);
    return image;
  }
}
