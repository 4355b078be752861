import { remember } from './remember.js';

const counting = (answer: (key: string) => string) => {
  const asked: string[] = [];
  const known = remember((key: string) => {
    asked.push(key);
    return answer(key);
  });
  return { asked, known };
};

describe('remembering', () => {
  it('computes each answer once', () => {
    const { asked, known } = counting((key) => key.toUpperCase());
    expect([known('a'), known('b'), known('a')]).toEqual(['A', 'B', 'A']);
    expect(asked).toEqual(['a', 'b']);
  });

  it('tells arguments apart that read alike when joined', () => {
    const known = remember((one: string, other: string) => `${one}-${other}`);
    expect([known('a', 'b'), known('ab', '')]).toEqual(['a-b', 'ab-']);
  });

  it('remembers no refusal', () => {
    const { asked, known } = counting(() => {
      throw new Error('not yet');
    });
    expect(() => known('a')).toThrow();
    expect(() => known('a')).toThrow();
    expect(asked).toEqual(['a', 'a']);
  });

  it('forgets rather than growing for ever', () => {
    const { asked, known } = counting((key) => key);
    for (let key = 0; key < 20_001; key++) known(String(key));
    known('0');
    expect(asked).toHaveLength(20_002);
  });
});
