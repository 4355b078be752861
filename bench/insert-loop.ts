// Stands in for pgbench where it is not installed: so many connections, each sending one prepared INSERT after the other.
import { Client } from 'pg';

const [url = '', text = '', clients = '', seconds = ''] = process.argv.slice(2);

let isOver = false;
let inserted = 0;

const connect = async (): Promise<Client> => {
  const client = new Client(url);
  await client.connect();
  return client;
};

const insert = async (client: Client): Promise<void> => {
  while (!isOver) {
    await client.query({ name: 'insert', text });
    if (!isOver) inserted += 1;
  }
  await client.end();
};

const connected = await Promise.all(Array.from({ length: Number(clients) }, connect));
setTimeout(() => (isOver = true), Number(seconds) * 1_000);
await Promise.all(connected.map(insert));
console.log(inserted / Number(seconds));
