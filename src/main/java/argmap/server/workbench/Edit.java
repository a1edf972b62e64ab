package argmap.server.workbench;

import argmap.server.LineDifference;
import argmap.server.LineDifference.Change;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * One step from a text to the next: stretches that become others. Between the page and the program
 * it goes as the editor writes it down (CodeMirror 6, {@code ChangeSet.toJSON}): the numbers of
 * characters that stay, and for each stretch that changes the number of its old characters and its
 * new lines. Lines end in {@code \n}.
 *
 * @param changes in order and apart; places in the old text
 */
record Edit(List<Change> changes) {
    Edit {
        changes = List.copyOf(changes);
    }

    String apply(String text) {
        StringBuilder made = new StringBuilder();
        int done = 0;
        for (Change change : changes) {
            made.append(text, done, change.from()).append(change.becomes());
            done = change.to();
        }
        return made.append(text, done, text.length()).toString();
    }

    /** Characters by which a text is longer afterwards. */
    int grows() {
        return changes.stream().mapToInt(c -> c.becomes().length() - (c.to() - c.from())).sum();
    }

    /**
     * The same on a text whose lines may end otherwise, each as it stood; new ones as given. There
     * {@code \r\n} counts as one character.
     */
    String applyRaw(String raw, String lineEnd) {
        StringBuilder made = new StringBuilder();
        int at = 0;
        int counted = 0;
        for (Change change : changes) {
            int from = skip(raw, at, change.from() - counted);
            made.append(raw, at, from).append(change.becomes().replace("\n", lineEnd));
            at = skip(raw, from, change.to() - change.from());
            counted = change.to();
        }
        return made.append(raw, at, raw.length()).toString();
    }

    private static int skip(String raw, int from, int count) {
        int at = from;
        for (int i = 0; i < count; i++) {
            boolean pair =
                    raw.charAt(at) == '\r' && at + 1 < raw.length() && raw.charAt(at + 1) == '\n';
            at += pair ? 2 : 1;
        }
        return at;
    }

    /**
     * Reads an editor's step.
     *
     * @param length of the text that it is made on
     * @throws IllegalArgumentException where it is none for a text of that length
     */
    static Edit read(JsonNode json, int length) {
        List<Change> changes = new ArrayList<>();
        int at = 0;
        for (JsonNode part : json) {
            JsonNode number = part.isArray() ? part.path(0) : part;
            if (!number.isInt() || number.intValue() < 0 || number.intValue() > length - at) {
                throw new IllegalArgumentException("no step for a text of " + length + ": " + part);
            }
            int count = number.intValue();
            if (part.isArray()) {
                List<String> lines = new ArrayList<>();
                for (int i = 1; i < part.size(); i++) {
                    lines.add(part.get(i).asText());
                }
                changes.add(new Change(at, at + count, String.join("\n", lines)));
            }
            at += count;
        }
        if (at != length) {
            throw new IllegalArgumentException("a step for a text of " + at + ", not " + length);
        }
        return new Edit(changes);
    }

    /** As an editor reads it, on a text of that length. */
    ArrayNode json(int length) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        int at = 0;
        for (Change change : changes) {
            if (change.from() > at) {
                json.add(change.from() - at);
            }
            ArrayNode part = json.addArray().add(change.to() - change.from());
            if (!change.becomes().isEmpty()) {
                for (String line : change.becomes().split("\n", -1)) {
                    part.add(line);
                }
            }
            at = change.to();
        }
        if (length > at) {
            json.add(length - at);
        }
        return json;
    }

    /** The step from one text to another. */
    static Edit between(String old, String fresh) {
        return new Edit(LineDifference.between(old, fresh));
    }
}
