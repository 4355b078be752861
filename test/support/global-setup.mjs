// Plain JavaScript, since Jest runs it outside its own loader.
import '../../config/typescript.mjs';

const { startTestServer } = await import('./test-server.ts');

export default async () => {
  globalThis.testServer = await startTestServer();
  process.env.TEST_SERVER = globalThis.testServer.address;
};
