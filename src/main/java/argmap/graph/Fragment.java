package argmap.graph;

import argmap.document.NoteNumber;
import argmap.text.Folding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The name of a place in a page, which an address ends with: {@code index.html#note-152}.
 *
 * <p>It depends on the thing named alone, so that a link that was sent stays good when a map or a
 * text grows, and has only ASCII letters, digits, hyphens, points and underscores, which no address
 * needs to code.
 *
 * <pre>{@code
 * Fragment.of(new ClaimId("Rent is due")).link() // "#claim-rent-is-due-" and eight signs
 * Fragment.paragraph(11).name()                  // "paragraph-12"
 * }</pre>
 */
public record Fragment(String name) {
    /** Letters of a title that are kept for a person to recognise. */
    private static final int SLUG = 48;

    /**
     * Signs of a digest behind a title, five bits each: by accident, two of 500 titles have the
     * same 40 bits once in ten million maps.
     */
    private static final int SIGNS = 8;

    /** Without i, l, o and u, which are misread: Crockford's base 32. */
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

    /** As a page links to it: {@code #note-152}. */
    public String link() {
        return "#" + name;
    }

    @Override
    public String toString() {
        return name;
    }

    /** A claim or argument. Titles that differ in a comma or a capital have different names. */
    public static Fragment of(NodeId node) {
        String kind = node instanceof ClaimId ? "claim" : "argument";
        String slug = slug(node.title());
        String sign = digest(node.title());
        return new Fragment(kind + "-" + (slug.isEmpty() ? sign : slug + "-" + sign));
    }

    /**
     * A heading of the text.
     *
     * @param index from 0 in the document
     */
    public static Fragment heading(int index) {
        return new Fragment("heading-" + (index + 1));
    }

    /**
     * A paragraph.
     *
     * @param index from 0 in the document
     */
    public static Fragment paragraph(int index) {
        return new Fragment("paragraph-" + (index + 1));
    }

    /** A printed page; of two with one number, the first. */
    public static Fragment page(int number) {
        return new Fragment("page-" + number);
    }

    public static Fragment note(NoteNumber number) {
        return coded("note", number.id());
    }

    /** The mark in the text that sends to a note; of several, the first. */
    public static Fragment mark(NoteNumber number) {
        return coded("mark", number.id());
    }

    public static Fragment work(String id) {
        return coded("work", id);
    }

    /** A node of the graph. */
    public static Fragment of(MapNode node) {
        return node.fold(
                new MapNode.Cases<>(
                        claim -> of(claim.claim().id()),
                        argument -> of(argument.argument().id()),
                        paragraph -> paragraph(paragraph.paragraph().index()),
                        note -> note(note.note().number()),
                        work -> work(work.work().id())));
    }

    /** The place a passage stands in: its paragraph or its note. */
    public static Fragment of(Passage passage, GroundedMap grounded) {
        return switch (passage.container()) {
            case PARAGRAPH -> paragraph(passage.index());
            case NOTE -> note(grounded.document().notes().get(passage.index()).number());
        };
    }

    /**
     * {@code coded("note", "p12:*")} is {@code note-p12_3a__2a_}. Different ids get different
     * names: all but letters, digits, points and hyphens is coded.
     */
    public static Fragment coded(String kind, String id) {
        StringBuilder name = new StringBuilder(kind).append('-');
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (isPlain(c) || c == '-' || c == '.') {
                name.append(c);
            } else {
                name.append('_').append(Integer.toHexString(c)).append('_');
            }
        }
        return new Fragment(name.toString());
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /**
     * Its words in lowercase letters, joined by hyphens; accents are dropped, other scripts too.
     */
    private static String slug(String title) {
        String head = title.substring(0, Math.min(title.length(), 4 * SLUG));
        String words = Folding.slug(head);
        if (words.length() <= SLUG) {
            return words;
        }
        int end = words.lastIndexOf('-', SLUG);
        return words.substring(0, end > 0 ? end : SLUG);
    }

    private static String digest(String title) {
        try {
            byte[] bytes =
                    MessageDigest.getInstance("SHA-256")
                            .digest(title.getBytes(StandardCharsets.UTF_8));
            long bits = 0;
            for (int i = 0; i < 5; i++) {
                bits = bits << 8 | (bytes[i] & 0xFF);
            }
            StringBuilder signs = new StringBuilder();
            for (int i = SIGNS - 1; i >= 0; i--) {
                signs.append(DIGITS.charAt((int) (bits >>> (5 * i)) & 31));
            }
            return signs.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
