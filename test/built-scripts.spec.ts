import { execFileSync } from 'node:child_process';

// The tests' own assets are made of the sources; what people get is made of what was compiled.
const CHECK = `
  import { assetUrl, findAsset } from './dist/src/web/layout/asset-files.js';
  import { SourceTextModule } from 'node:vm';
  const bodyOf = async (name) => String(await findAsset(assetUrl(name)).body('identity'));
  for (const name of ['today.js', 'counter.js', 'reading.js', 'workshop.js', 'board.js'])
    new SourceTextModule(await bodyOf(name), { identifier: name });
  const counter = await bodyOf('counter.js');
  const { default: count, withOwnWords } = await import('data:text/javascript,' + encodeURIComponent(counter));
  console.log(JSON.stringify([count('Will you?', 'x').used, count('Will you? 👍🏽', 'bluesky').used, count('See https://a.example/long/address/of/it', 'mastodon').used, withOwnWords('Will you? #A', 'I care.')]));
`;

it('the scripts of what was built are read by a browser, and count as the server does', () => {
  const node = ['--experimental-vm-modules', '--no-warnings', '--input-type=module', '--eval', CHECK];
  const said = execFileSync(process.execPath, node, { encoding: 'utf8' });
  expect(JSON.parse(said)).toEqual([9, 11, 27, 'Will you? I care. #A']);
});
