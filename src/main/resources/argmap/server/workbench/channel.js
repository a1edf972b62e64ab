// Channels to the program; one that breaks is opened anew.
const port = document.documentElement.dataset.channel;

/** What comes in goes to `on.message`; `on.open` and `on.closed` hear of the channel itself. */
export function channel(name, on) {
  const its = {socket: null, tries: 0, isOpen: false};
  const open = () => {
    const socket = new WebSocket(`ws://${location.hostname}:${port}${location.pathname}${name}`);
    its.socket = socket;
    socket.onopen = () => {
      its.tries = 0;
      its.isOpen = true;
      on.open?.(its);
    };
    socket.onmessage = (event) => on.message(event.data);
    socket.onclose = () => {
      its.isOpen = false;
      on.closed?.(its.tries);
      its.tries++;
      setTimeout(open, Math.min(5000, 250 * 2 ** its.tries));
    };
  };
  its.send = (message) => {
    if (its.isOpen) its.socket.send(message);
  };
  open();
  return its;
}
