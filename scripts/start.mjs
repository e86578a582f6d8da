import { serve } from './serve.mjs';

const USUAL_PORT = 4173;
const PORTS_TO_TRY = 20;

try {
  const ports = wantedPorts(process.env.PORT);
  const { build } = await import('../build.mjs');
  await build();
  const { address } = await serve('dist/workbench', ports);
  console.log(`Open ${address} in your browser. · Ouvrez ${address} dans votre navigateur.`);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

/** The one that was asked for, or the usual one and those after it. */
function wantedPorts(asked) {
  if (!asked) return Array.from({ length: PORTS_TO_TRY }, (_, index) => USUAL_PORT + index);
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT=${asked}: give a number from 0 to 65535. · Donnez un nombre de 0 à 65535.`);
  }
  return [port];
}

function explain(error) {
  if (error.code === 'EADDRINUSE') {
    return `Port ${error.port} is taken: choose another with PORT. · Le port ${error.port} est pris : choisissez-en un autre avec PORT.`;
  }
  if (error.code === 'EACCES') {
    return `Port ${error.port} may not be used: choose one above 1023. · Le port ${error.port} est interdit : choisissez-en un au-dessus de 1023.`;
  }
  return error.message ?? error;
}
