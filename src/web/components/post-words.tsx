/** The words of a post as they are read: in a right-to-left text each handle, hashtag and link keeps its own order. */
import { directionOf } from '../../domain/language.js';
import { stretchesOf } from '../../domain/left-to-right.js';

/** Isolates are elements, never characters: what is copied is the text. */
export const PostWords = ({ text, language }: { text: string; language: string }): JSX.Element => {
  if (directionOf(language) === 'ltr') return <span safe>{text}</span>;
  return (
    <>
      {stretchesOf(text).map((one) =>
        one.isLeftToRight ? (
          <bdi dir="ltr" safe>
            {one.text}
          </bdi>
        ) : (
          <span safe>{one.text}</span>
        ),
      )}
    </>
  );
};
