/** "Make it yours": one prompt for a sentence of the supporter's own, with the room that is left for it. */
import { roomForOwnWords } from '../../domain/own-words.js';
import { measureLength } from '../../domain/post-length.js';
import type { PageContext } from '../layout/page-context.js';
import type { OwnPost } from './own-post.js';

/** With script the sentence goes into the text as it is typed; without, by the button. Nobody keeps it. */
export function OwnWords({ context, own }: { context: PageContext; own: OwnPost | null }): JSX.Element {
  const { t } = context;
  return (
    <details data-own>
      <summary safe>{t('post.own')}</summary>
      <label for="ownWords" safe>
        {t('post.ownPrompt')}
      </label>
      <p class="hint" id="own-hint">
        <span safe>{t('post.ownHint')}</span>{' '}
        <span data-room safe>
          {own === null ? '' : roomText(own, context)}
        </span>
      </p>
      <input
        id="ownWords"
        name="ownWords"
        maxlength="500"
        autocomplete="off"
        lang={own?.language}
        dir={own?.direction ?? 'auto'}
        aria-describedby="own-hint text-error"
      />
      {own === null ? (
        ''
      ) : (
        <button name="do" value="check" safe>
          {t('post.ownPut')}
        </button>
      )}
    </details>
  );
}

const roomText = ({ text, language, network }: OwnPost, { t, format }: PageContext): string => {
  const room = roomForOwnWords(text, '', language, (typed) => measureLength(typed, network));
  if (room === null) return '';
  return room === 0 ? t('post.ownFull') : t('post.ownRoom', { left: format.number(room) });
};
