/** A button of the board's one form. */
export const Do = (props: {
  change: string;
  text: string;
  about: string;
  kind?: string;
  id?: string;
}): JSX.Element => (
  <button
    form="board-form"
    name="change"
    value={props.change}
    class={props.kind ?? 'quiet small'}
    id={props.id}
  >
    <span safe>{props.text}</span>
    <span class="visually-hidden" safe>{` ${props.about}`}</span>
  </button>
);

/** In a month there is room for what is wrong alone. */
