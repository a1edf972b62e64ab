package argmap.server.workbench;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.java_websocket.WebSocket;
import org.java_websocket.drafts.Draft;
import org.java_websocket.drafts.Draft_6455;
import org.java_websocket.exceptions.InvalidDataException;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.handshake.ServerHandshakeBuilder;
import org.java_websocket.protocols.Protocol;
import org.java_websocket.server.WebSocketServer;

/** The channels of open pages: what a page and the program say to each other. */
final class Channels extends WebSocketServer {
    /** Characters of one message: a map of ten times the longest book's. */
    private static final int LONGEST = 32 * 1024 * 1024;

    private static final int THREADS = 2;

    private final Door door;
    private final BiFunction<String, Consumer<String>, Optional<Listener>> opened;
    private final Map<WebSocket, Listener> listeners = new ConcurrentHashMap<>();
    private final CountDownLatch started = new CountDownLatch(1);

    /** Hears one page. */
    interface Listener {
        void message(String message);

        void closed();
    }

    /**
     * Channels on a free port of this machine.
     *
     * @param opened gives who listens to a channel of that name and where the answers go; empty
     *     where there is no such channel
     */
    Channels(Door door, BiFunction<String, Consumer<String>, Optional<Listener>> opened)
            throws UnknownHostException {
        super(
                new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0),
                THREADS,
                List.<Draft>of(new Draft_6455(List.of(), List.of(new Protocol("")), LONGEST)));
        this.door = door;
        this.opened = opened;
        setReuseAddr(true);
        setTcpNoDelay(true);
        setDaemon(true);
    }

    /** Starts, and waits until the port is known. */
    void open() throws InterruptedException {
        start();
        if (!started.await(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("no channel could be opened");
        }
    }

    @Override
    public ServerHandshakeBuilder onWebsocketHandshakeReceivedAsServer(
            WebSocket socket, Draft draft, ClientHandshake asked) throws InvalidDataException {
        Optional<String> name =
                door.asked(
                        asked.getFieldValue("Host"),
                        asked.getFieldValue("Origin"),
                        asked.getResourceDescriptor());
        if (name.isEmpty()) {
            throw new InvalidDataException(CloseFrame.POLICY_VALIDATION, "not from here");
        }
        socket.setAttachment(name.get());
        return super.onWebsocketHandshakeReceivedAsServer(socket, draft, asked);
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake asked) {
        String name = String.valueOf(socket.<Object>getAttachment());
        Consumer<String> send =
                message -> {
                    if (socket.isOpen()) {
                        socket.send(message);
                    }
                };
        Optional<Listener> listener = opened.apply(name, send);
        if (listener.isEmpty()) {
            socket.close(CloseFrame.POLICY_VALIDATION, "no such channel");
        } else {
            listeners.put(socket, listener.get());
        }
    }

    @Override
    public void onMessage(WebSocket socket, String message) {
        Listener listener = listeners.get(socket);
        if (listener != null) {
            listener.message(message);
        }
    }

    @Override
    public void onMessage(WebSocket socket, ByteBuffer message) {
        socket.close(CloseFrame.REFUSE, "text alone");
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {
        Listener listener = listeners.remove(socket);
        if (listener != null) {
            listener.closed();
        }
    }

    @Override
    public void onError(WebSocket socket, Exception failure) {
        // The channel closes, and its page opens another.
    }

    @Override
    public void onStart() {
        started.countDown();
    }
}
