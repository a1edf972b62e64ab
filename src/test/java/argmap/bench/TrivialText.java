package argmap.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a dozen lines make of a scan, as a baseline: a block between blank lines (or a line, where
 * there are no blank lines) is a paragraph; one that starts with a number is a note; a number
 * behind a stop is a mark; line-end hyphens are closed up.
 */
final class TrivialText {
    private static final Pattern NOTE =
            Pattern.compile("^(\\d{1,3}) +(\\p{Lu}.*)$", Pattern.DOTALL);
    private static final Pattern MARK =
            Pattern.compile("(?<=[.,;:!?\"\u201d']) ?(\\d{1,3})(?=\\s|$)");

    private TrivialText() {}

    static JsonNode of(String text) {
        ObjectNode document = new ObjectMapper().createObjectNode();
        ArrayNode paragraphs = document.putArray("paragraphs");
        ArrayNode notes = document.putArray("notes");
        document.putArray("headings");
        String blocks = text.contains("\n\n") ? "\n\\s*\n|\f" : "\n";
        for (String block : text.split(blocks, -1)) {
            String plain =
                    block.replaceAll("- ?\n", "").replaceAll("(?<=\\p{Ll})- (?=\\p{Ll})", "");
            String line = plain.replaceAll("\\s+", " ").strip();
            Matcher note = NOTE.matcher(line);
            if (line.isEmpty()) {
                continue;
            }
            if (note.matches()) {
                notes.addObject()
                        .put("n", Integer.parseInt(note.group(1)))
                        .put("text", note.group(2));
                continue;
            }
            ObjectNode paragraph = paragraphs.addObject();
            ArrayNode markers = paragraph.putArray("markers");
            StringBuilder body = new StringBuilder();
            Matcher mark = MARK.matcher(line);
            int last = 0;
            while (mark.find()) {
                body.append(line, last, mark.start());
                markers.addObject()
                        .put("n", Integer.parseInt(mark.group(1)))
                        .put("offset", body.length());
                last = mark.end();
            }
            paragraph.put("text", body.append(line.substring(last)).toString());
        }
        return document;
    }
}
