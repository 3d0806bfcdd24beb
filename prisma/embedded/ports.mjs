// Ports on the loopback interface.
import net from "node:net";

export function isListening(port) {
  return new Promise((answer) => {
    const socket = net
      .connect(port, "127.0.0.1")
      .on("connect", () => {
        socket.destroy();
        answer(true);
      })
      .on("error", () => answer(false));
  });
}

/** Tried by listening: a port that some client's connection goes out from is taken too. */
function canListen(port) {
  return new Promise((answer) => {
    const probe = net.createServer();
    probe.once("error", () => answer(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => answer(true)));
  });
}

/** The first free port from `first` on. */
export async function findFreePort(first) {
  for (let port = first; port < first + 200; port += 1) if (await canListen(port)) return port;
  throw new Error(`no free port between ${first} and ${first + 200}`);
}
