/** What was taken away and what was added, marked by word, sign and style. */

/** The words of the marks, for those who do not see them. */
interface MarkWords {
  readonly added: string;
  readonly removed: string;
}

interface MarkedProps {
  readonly words: MarkWords;
  readonly before: string | null;
  readonly after: string | null;
  /** Of the texts, where it is not that of the page. */
  readonly direction?: 'ltr';
}

/** A text that stayed, or the old one and the new one. */
export function Marked({ words, before, after, direction }: MarkedProps): JSX.Element {
  if (before === after) {
    return (
      <bdi dir={direction} safe>
        {after ?? ''}
      </bdi>
    );
  }
  return (
    <>
      {before === null ? (
        ''
      ) : (
        <div>
          <Removed words={words}>
            <bdi dir={direction} safe>
              {before}
            </bdi>
          </Removed>
        </div>
      )}
      {after === null ? (
        ''
      ) : (
        <div>
          <Added words={words}>
            <bdi dir={direction} safe>
              {after}
            </bdi>
          </Added>
        </div>
      )}
    </>
  );
}

interface SignedProps {
  readonly words: MarkWords;
  readonly children: JSX.Element;
}

/** What is there now and was not before. */
export function Added({ words, children }: SignedProps): JSX.Element {
  return (
    <ins>
      <span class="visually-hidden" safe>{`${words.added} `}</span>
      <span class="sign" aria-hidden="true">
        +
      </span>
      {children as 'safe'}
    </ins>
  );
}

/** What was there before and is not any more. */
export function Removed({ words, children }: SignedProps): JSX.Element {
  return (
    <del>
      <span class="visually-hidden" safe>{`${words.removed} `}</span>
      <span class="sign" aria-hidden="true">
        −
      </span>
      {children as 'safe'}
    </del>
  );
}
