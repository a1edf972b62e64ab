package argmap.server.workbench;

import argmap.files.Failure;
import argmap.files.Workspace;
import argmap.server.LineDifference;
import argmap.server.LineDifference.Hunk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The map file that the tabs share. Here its words are put in one order: a tab's step is taken when
 * it was made on the newest words, and written to the disk before anything else is done; a tab that
 * comes late makes its step anew on what came before it. What another program writes into the file
 * is one more step, so that nobody's words are written over.
 *
 * <p>Not for several threads: who calls it holds its lock.
 */
final class SharedMap {
    private static final String MARK = "\uFEFF";

    private final Path file;
    private final List<Step> steps = new ArrayList<>();
    private String text;
    private String raw;
    private String lineEnd;
    private byte[] disk;
    private boolean waiting;
    private String trouble = "";
    private @Nullable String theirs;

    /** A step and the tab that made it; {@link #OUTSIDE} for another program. */
    record Step(String by, Edit edit, int length) {}

    /** Who steps are by that no tab made. */
    static final String OUTSIDE = "the file";

    /**
     * What another program did to the file.
     *
     * @param before lines as they were, with their numbers from 1, like {@code after}
     */
    record Outside(List<String> before, List<String> after) {
        Outside {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /** Reads the file; a failure where it is not in UTF-8. */
    SharedMap(Path file) {
        this.file = file;
        this.disk = Workspace.read(file);
        try {
            this.raw = decode(disk);
        } catch (CharacterCodingException e) {
            throw Failure.of(file, "it is not in UTF-8, in which the workbench writes");
        }
        this.text = plain(raw);
        this.lineEnd = raw.contains("\r\n") ? "\r\n" : "\n";
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    /** Its words as an editor has them: lines end in {@code \n}, without a byte order mark. */
    private static String plain(String raw) {
        String words = raw.startsWith(MARK) ? raw.substring(1) : raw;
        return words.replace("\r\n", "\n").replace('\r', '\n');
    }

    String text() {
        return text;
    }

    /** How many steps were made since it was opened. */
    int version() {
        return steps.size();
    }

    List<Step> since(int version) {
        return List.copyOf(steps.subList(Math.min(version, steps.size()), steps.size()));
    }

    /** Why the newest words are not in the file; empty where they are. */
    String trouble() {
        return trouble;
    }

    /** What stands in the file where both sides changed the same lines. */
    Optional<String> conflict() {
        return Optional.ofNullable(theirs);
    }

    /**
     * Takes a tab's steps, one after the other, and writes the file.
     *
     * @return false where they were made on older words, and have to be made anew
     * @throws IllegalArgumentException where a step does not fit; then nothing is taken
     */
    boolean take(int version, List<Step> made) {
        if (version != version()) {
            return false;
        }
        String becomes = text;
        for (Step step : made) {
            if (step.length() != becomes.length()) {
                throw new IllegalArgumentException("a step on another text");
            }
            becomes = step.edit().apply(becomes);
        }
        for (Step step : made) {
            add(step);
        }
        save();
        return true;
    }

    private void add(Step step) {
        text = step.edit().apply(text);
        boolean marked = raw.startsWith(MARK);
        String words = marked ? raw.substring(1) : raw;
        raw = (marked ? MARK : "") + step.edit().applyRaw(words, lineEnd);
        steps.add(step);
        waiting = true;
    }

    private void save() {
        if (theirs != null) {
            return; // a person chooses first
        }
        if (Files.isRegularFile(file)) {
            write();
        } else {
            trouble = "the file is gone";
        }
    }

    /** Writes the words of the page, whatever stands in the file: a person's choice. */
    void keepMine() {
        theirs = null;
        write();
    }

    private void write() {
        byte[] bytes = raw.getBytes(StandardCharsets.UTF_8);
        try {
            Workspace.write(file, bytes);
            disk = bytes;
            waiting = false;
            trouble = "";
        } catch (Failure e) {
            trouble = e.reason();
        }
    }

    /** Takes the words of the file in place of the page's: a person's choice. */
    void takeTheirs() {
        String other = theirs;
        if (other == null) {
            return;
        }
        theirs = null;
        adopt(other, Edit.between(text, plain(other)));
        trouble = "";
    }

    private void adopt(String other, Edit edit) {
        steps.add(new Step(OUTSIDE, edit, text.length()));
        text = plain(other);
        raw = other;
        lineEnd = raw.contains("\r\n") ? "\r\n" : "\n";
        disk = raw.getBytes(StandardCharsets.UTF_8);
        waiting = false;
    }

    /**
     * Looks at the file: what another program wrote becomes a step, unless the same lines wait to
     * be written here; what waits is written.
     *
     * @return what was changed outside, where something was
     */
    Optional<Outside> look() {
        byte[] now;
        try {
            now = Files.readAllBytes(file);
        } catch (IOException e) {
            trouble = "the file cannot be read: " + Workspace.reason(e);
            return Optional.empty();
        }
        if (Arrays.equals(now, disk)) {
            if (waiting && theirs == null) {
                save();
            } else if (!waiting) {
                trouble = "";
            }
            return Optional.empty();
        }
        try {
            return merge(decode(now), now);
        } catch (CharacterCodingException e) {
            trouble = "another program wrote it, not in UTF-8";
            return Optional.empty();
        }
    }

    private Optional<Outside> merge(String other, byte[] now) throws CharacterCodingException {
        List<String> base = LineDifference.lines(plain(decode(disk)));
        List<String> fresh = LineDifference.lines(plain(other));
        List<Hunk> hunks = LineDifference.of(base, fresh);
        Outside outside = outside(base, fresh, hunks);
        if (!waiting) {
            adopt(other, Edit.between(text, plain(other)));
            trouble = "";
            return Optional.of(outside);
        }
        List<String> ours = LineDifference.lines(text);
        List<Hunk> own = LineDifference.of(base, ours);
        if (hunks.stream().anyMatch(h -> own.stream().anyMatch(h::meets))) {
            boolean known = other.equals(theirs);
            theirs = other;
            trouble = "the file was changed outside, in the same lines";
            return known ? Optional.empty() : Optional.of(outside);
        }
        int[] starts = LineDifference.starts(ours);
        List<LineDifference.Change> changes = new ArrayList<>();
        for (Hunk hunk : hunks) {
            int by = 0;
            for (Hunk each : own) {
                by += each.to() <= hunk.from() ? each.newTo() - each.newFrom() : 0;
                by -= each.to() <= hunk.from() ? each.to() - each.from() : 0;
            }
            changes.add(
                    new LineDifference.Change(
                            starts[hunk.from() + by],
                            starts[hunk.to() + by],
                            String.join("", fresh.subList(hunk.newFrom(), hunk.newTo()))));
        }
        disk = now;
        add(new Step(OUTSIDE, new Edit(changes), text.length()));
        save();
        return Optional.of(outside);
    }

    private static Outside outside(List<String> old, List<String> fresh, List<Hunk> hunks) {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (Hunk hunk : hunks) {
            for (int i = hunk.from(); i < hunk.to(); i++) {
                before.add((i + 1) + "\t" + old.get(i).stripTrailing());
            }
            for (int i = hunk.newFrom(); i < hunk.newTo(); i++) {
                after.add((i + 1) + "\t" + fresh.get(i).stripTrailing());
            }
        }
        return new Outside(before, after);
    }
}
