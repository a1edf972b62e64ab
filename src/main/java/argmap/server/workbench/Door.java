package argmap.server.workbench;

import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may come in: what is asked for under the secret of the page's address, by a page of ours, at
 * this machine's own name. A page of another origin cannot read the secret, and a name that leads
 * here from elsewhere (DNS rebinding) is not ours.
 */
final class Door {
    /** Bytes of the secret: 128 bits cannot be guessed. */
    private static final int SECRET = 16;

    private static final Set<String> OWN_PAGES = Set.of("none", "same-origin");

    private final String secret;
    private volatile int page;
    private volatile int channel;

    Door() {
        this.secret = random();
    }

    /** What nobody can guess, in letters that an address may have. */
    static String random() {
        byte[] bytes = new byte[SECRET];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The ports of the page and of its channels, once they are known. */
    void opened(int pagePort, int channelPort) {
        page = pagePort;
        channel = channelPort;
    }

    String address() {
        return "http://127.0.0.1:" + page + "/" + secret + "/";
    }

    int channelPort() {
        return channel;
    }

    /** What is asked for, behind the secret; empty where nobody may. */
    Optional<String> asked(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        String from = exchange.getRequestHeaders().getFirst("Sec-Fetch-Site");
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        boolean ours =
                isHere(host, page)
                        && (from == null || OWN_PAGES.contains(from))
                        && (origin == null || isOurs(origin));
        return ours ? behindSecret(exchange.getRequestURI().getRawPath()) : Optional.empty();
    }

    /**
     * What a channel is for; empty where nobody may.
     *
     * @param origin empty where a program, and no browser, asks; a browser always names it
     */
    Optional<String> asked(String host, String origin, String path) {
        return isHere(host, channel) && isOurs(origin) ? behindSecret(path) : Optional.empty();
    }

    private boolean isOurs(String origin) {
        return names(page).stream().anyMatch(name -> origin.equals("http://" + name));
    }

    private static boolean isHere(String host, int port) {
        return host != null && names(port).contains(host);
    }

    private static List<String> names(int port) {
        return List.of("127.0.0.1:" + port, "localhost:" + port);
    }

    private Optional<String> behindSecret(String path) {
        int end = path.indexOf('/', 1);
        if (!path.startsWith("/") || end < 0) {
            return Optional.empty();
        }
        byte[] said = path.substring(1, end).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(said, secret.getBytes(StandardCharsets.UTF_8))
                ? Optional.of(path.substring(end + 1))
                : Optional.empty();
    }
}
