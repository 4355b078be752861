/** The difference between two wordings, marked in words and lines besides colour. */
import { directionOf } from '../../domain/language.js';
import type { Piece } from '../../domain/wording-difference.js';
import { PostWords } from '../components/post-words.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';

interface DifferenceProps {
  readonly page: WorkspacePage;
  readonly language: string;
  readonly pieces: readonly Piece[];
}

/** What stayed, what was taken out, what was put in. */
export const Difference = ({ page, language, pieces }: DifferenceProps) => (
  <blockquote class="kept difference" lang={language} dir={directionOf(language)}>
    {pieces.map((piece) => (
      <OnePiece page={page} piece={piece} language={language} />
    ))}
  </blockquote>
);

const OnePiece = ({
  page,
  piece: { kind, text },
  language,
}: Omit<DifferenceProps, 'pieces'> & { piece: Piece }) => {
  if (kind === 'same') return <PostWords text={text} language={language} />;
  const words = (
    <>
      <Said page={page} text={`${page.t(`review.${kind}`)} `} />
      <PostWords text={text} language={language} />
      <Said page={page} text={` ${page.t('review.end')}`} />
    </>
  );
  return kind === 'removed' ? <del>{words as 'safe'}</del> : <ins>{words as 'safe'}</ins>;
};

/** For those who do not see the line through or under the words. */
const Said = ({ page, text }: { page: WorkspacePage; text: string }) => (
  <span class="visually-hidden" lang={page.language} safe>
    {text}
  </span>
);
