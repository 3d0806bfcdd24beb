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

/** The first free port from `first` on. */
export async function findFreePort(first) {
  for (let port = first; port < first + 200; port += 1) if (!(await isListening(port))) return port;
  throw new Error(`no free port between ${first} and ${first + 200}`);
}
