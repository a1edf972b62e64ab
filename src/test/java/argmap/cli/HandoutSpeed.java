package argmap.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Seconds that the handouts of a map of 100 claims take, all editions as PDF in one process that
 * has just started. Map and text are put together here, the same at every run: each claim has a
 * sentence of the text as its evidence and a note behind it. Takes a folder to write to; the exit
 * code is 1 where the bar is missed.
 */
public final class HandoutSpeed {
    private static final int CLAIMS = 100;

    /** Claims under one claim: a tree of five storeys. */
    private static final int BRANCHES = 3;

    private static final int CLAIMS_A_PAGE = 5;

    private static final double BAR = 10;

    private static final String[] WHO = {
        "tenants", "merchants", "magistrates", "carriers", "weavers", "printers", "farmers"
    };

    private static final String[] DID = {
        "refused to pay", "wrote to the council about", "measured", "quarrelled over", "gave up"
    };

    private static final String[] WHAT = {
        "the toll on the upper bridge",
        "the rent of the mill",
        "the tax on salt and timber",
        "the grazing rights by the river",
        "the price of the winter wheat",
        "the wages of the ferrymen",
        "the loan for the new harbour",
        "the tithe of the hill parishes",
        "the customs at the eastern gate",
        "the lease of the brick works",
        "the fees of the county court"
    };

    private HandoutSpeed() {}

    public static void main(String[] arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Files.writeString(folder.resolve("hundred.txt"), text());
        Path map = folder.resolve("hundred.argdown");
        Files.writeString(map, map());
        double all = 0;
        for (String edition : new String[] {"full", "student", "key", "discussant", "slides"}) {
            double seconds = made(map, edition, folder.resolve(edition + ".pdf"));
            row(edition, seconds);
            all += seconds;
        }
        row("all; the bar is " + (int) BAR, all);
        System.out.printf(Locale.ROOT, "| the same, of the processors | %.1f |%n", processors());
        System.exit(all <= BAR ? 0 : 1);
    }

    private static double made(Path map, String edition, Path to) throws IOException {
        String[] call = {
            "handout", map.toString(), "--edition", edition, "--force", "-o", to.toString()
        };
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        long start = System.nanoTime();
        int code = Main.run(call, OutputStream.nullOutputStream(), said);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (code != 0 || Files.size(to) == 0) {
            throw new IOException(code + ": " + said.toString(StandardCharsets.UTF_8));
        }
        return seconds;
    }

    /** Seconds since the process started; on a busy machine they tell more than the clock. */
    private static double processors() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
                / 1e9;
    }

    private static void row(String what, double seconds) {
        System.out.printf(Locale.ROOT, "| %s | %.1f |%n", what, seconds);
    }

    /** The lists have lengths without a common factor, so that no sentence comes twice. */
    private static String sentence(int i) {
        return "In %d the %s %s %s"
                .formatted(
                        1700 + i, WHO[i % WHO.length], DID[i % DID.length], WHAT[i % WHAT.length]);
    }

    private static String text() {
        StringBuilder text = new StringBuilder();
        for (int from = 0; from < CLAIMS; from += CLAIMS_A_PAGE) {
            StringBuilder notes = new StringBuilder();
            for (int i = from; i < from + CLAIMS_A_PAGE; i++) {
                text.append(sentence(i)).append(", as the rolls of the year tell.").append(i + 1);
                text.append(" Nobody who read them later doubted that this was so.\n");
                notes.append(i + 1).append(" John Miller, The Rolls of the County (London: Hill,");
                notes.append(" 1961), ").append(i + 12).append(".\n");
            }
            text.append('\n').append(notes).append('\f');
        }
        return text.toString();
    }

    private static String map() {
        StringBuilder map =
                new StringBuilder("===\ntitle: A hundred claims\nsource: hundred.txt\n===\n\n");
        for (int i = 0; i < CLAIMS; i++) {
            String sentence = sentence(i);
            if (i > 0) {
                map.append("\n[Claim ").append((i - 1) / BRANCHES + 1).append("]\n");
                map.append(i % 4 == 0 ? "  - " : "  + ");
            }
            map.append("[Claim ").append(i + 1).append("]: ").append(sentence);
            map.append(". {quote: \"").append(sentence).append("\"}\n");
        }
        return map.toString();
    }
}
